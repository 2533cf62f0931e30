/// Writes a table so that `DelimitedText` and spreadsheets read the same cells again: RFC 4180, rows ended by CRLF.
///
/// A cell is quoted when it holds any of the delimiters that readers may take, a quote or a line break. Nothing is done
/// against spreadsheets that take `000123` for a number or a leading `=` for a formula.
package struct DelimitedTextWriter: Sendable {
  package private(set) var text = ""
  private let delimiter: Delimiter

  package init(delimiter: Delimiter = .comma) { self.delimiter = delimiter }

  /// - Parameter cells: at least one; a row without cells is written, and read, as one empty cell.
  package mutating func add(_ cells: [String]) {
    text += cells.map(Self.quoted).joined(separator: delimiter.rawValue) + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || Delimiter($0) != nil }) else {
      return cell
    }
    // By bytes: a quote followed by a combining mark is one Character, and CRLF is another.
    var bytes: [UInt8] = [0x22]
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    return String(decoding: bytes + [0x22], as: UTF8.self)
  }
}
