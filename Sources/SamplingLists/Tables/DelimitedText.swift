/// A table as text: comma-, tab- or semicolon-separated cells, quoted as RFC 4180 has it.
///
/// Rows end with CRLF, LF or CR. Within quotes a delimiter or a line break belongs to the cell and a doubled quote is
/// one quote; a quote inside an unquoted cell is a character like any other. Linear in the length of the text.
package struct DelimitedText: Sendable, Hashable {
  package let delimiter: Delimiter
  package let rows: [TableRow]
  /// The row in which a quote opens that is never closed. That row is the last, and its last cell holds the rest of the
  /// text. Nil when all is well.
  package let unclosedQuoteRow: Int?

  /// - Parameter delimiter: found from the text when nil.
  package init(_ text: String, delimiter: Delimiter? = nil) {
    let bytes = Array(text.utf8)
    self.delimiter = delimiter ?? .found(in: bytes)
    var scanner = DelimitedTextScanner(delimiter: self.delimiter)
    for byte in bytes { scanner.take(byte) }
    (rows, unclosedQuoteRow) = scanner.finish()
  }
}
