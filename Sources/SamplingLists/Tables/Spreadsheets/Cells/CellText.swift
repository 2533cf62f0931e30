/// The text of one cell while it is read, in pieces.
struct CellText {
  private(set) var text = ""

  mutating func append(_ piece: String) throws(WorkbookError) {
    guard piece.utf8.count <= SpreadsheetLimits.textBytes - text.utf8.count else { throw SheetTable.tooMuchText }
    text += piece
  }

  mutating func clear() { text = "" }
}
