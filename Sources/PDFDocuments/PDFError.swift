public import FileAccess

/// A PDF could not be opened.
public enum PDFError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It needs a password, or a certificate or scheme that libqpdf does not have.
  case encrypted(PDFMessage)
  /// Its cross-reference table, trailer or catalog cannot be followed.
  case damaged(PDFMessage)
  /// Opening it could take more memory or time than a document is worth; it was not tried.
  case tooElaborate(PDFMessage)
  /// Its bytes could not be read, or could not be put where libqpdf reads them.
  case source(FileAccessError)

  public var description: String {
    switch self {
    case .encrypted(let message), .damaged(let message), .tooElaborate(let message): message.description
    case .source(let error): error.description
    }
  }
}

extension PDFError {
  /// The one place where an error of reading becomes one of these.
  static func reading<Value>(_ body: () throws(FileAccessError) -> Value) throws(PDFError) -> Value {
    do throws(FileAccessError) {
      return try body()
    } catch {
      throw .source(error)
    }
  }
}
