import CLibQPDF

/// One thing libqpdf said about a document.
public struct PDFMessage: Sendable, Hashable, CustomStringConvertible {
  /// libqpdf's qpdf_error_code_e.
  public let code: Int
  /// Bytes from the start of the PDF, 0 when libqpdf does not know. Where something stands before the header, libqpdf
  /// counts from the header.
  public let offset: Int
  /// libqpdf's own words, in English, without the file's name.
  public let text: String

  public var description: String { offset > 0 ? "\(text) (at byte \(offset))" : text }
}

extension PDFMessage {
  init(code: qpdf_error_code_e, text: String) {
    self.init(code: Int(code.rawValue), offset: 0, text: text)
  }

  /// Whether it is about a stream that libqpdf could not read, and went on without.
  var tellsOfLostStream: Bool {
    text.contains("expected endstream") || text.contains("/Length") || text.contains("EOF")
  }

  func isOf(_ code: qpdf_error_code_e) -> Bool { self.code == Int(code.rawValue) }
}
