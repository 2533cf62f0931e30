/// A table as text: comma-, tab- or semicolon-separated cells, quoted as RFC 4180 has it.
///
/// Rows end with CRLF, LF or CR. Within quotes a delimiter or a line break belongs to the cell and a doubled quote is
/// one quote; a quote inside an unquoted cell is a character like any other. Linear in the length of the text.
public struct DelimitedText: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    /// 1-based, as a spreadsheet counts: empty rows count, a line break within a cell does not.
    public let number: Int
    /// One more than there are delimiters; an empty row has one empty cell. White space is kept.
    public let cells: [String]

    /// Nothing but white space in any cell.
    public var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

    /// The cell in the column at `index`, from 0; empty when the row ends before it.
    public func cell(at index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }
  }

  public let delimiter: Delimiter
  public let rows: [Row]
  /// The row in which a quote opens that is never closed. That row is the last, and its last cell holds the rest of the
  /// text. Nil when all is well.
  public let unclosedQuoteRow: Int?

  /// - Parameter delimiter: found from the text when nil.
  public init(_ text: String, delimiter: Delimiter? = nil) {
    let bytes = Array(text.utf8)
    self.delimiter = delimiter ?? .found(in: bytes)
    var scanner = DelimitedTextScanner(delimiter: self.delimiter)
    for byte in bytes { scanner.take(byte) }
    (rows, unclosedQuoteRow) = scanner.finish()
  }

  /// The letters a spreadsheet shows above the column at `index`, from 0: A, B … Z, AA.
  public static func columnLetters(_ index: Int) -> String {
    var rest = index + 1
    var letters = ""
    while rest > 0 {
      let digit = UInt8((rest - 1) % 26)
      letters = String(UnicodeScalar(0x41 + digit)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
