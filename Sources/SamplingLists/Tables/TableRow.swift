/// One row of a table, whatever kind of file it came from.
package struct TableRow: Sendable, Hashable {
  /// 1-based, as a spreadsheet counts: empty rows count, a line break within a cell does not.
  package let number: Int
  /// White space is kept. In delimited text one more than there are delimiters; an empty row has one empty cell.
  package let cells: [String]

  package init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }

  /// Nothing but white space in any cell.
  package var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

  /// The cell in the column at `index`, from 0; empty when the row ends before it.
  package func cell(at index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }

  /// The letters a spreadsheet shows above the column at `index`, from 0: A, B … Z, AA.
  package static func columnLetters(_ index: Int) -> String {
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
