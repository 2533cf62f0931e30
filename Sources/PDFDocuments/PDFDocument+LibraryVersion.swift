import CLibQPDF

extension PDFDocument {
  /// The library below this module as the process has it loaded: `qpdf 11.3.0`.
  package static var libraryVersion: String { unsafe "qpdf \(String(cString: qpdf_get_qpdf_version()))" }
}
