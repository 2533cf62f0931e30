import Findings

/// The cells of one row while it is read: those with content, within `SpreadsheetLimits`.
struct RowCells {
  private(set) var cells: [(column: Int, text: String)] = []
  private var textBytes = 0

  mutating func add(_ text: String, column: Int) throws(WorkbookError) {
    guard !text.isEmpty else { return }
    textBytes += text.utf8.count
    guard textBytes <= SpreadsheetLimits.textBytes else { throw SheetTable.tooMuchText }
    guard cells.count < SpreadsheetLimits.columns else {
      let limit = SpreadsheetLimits.columns
      throw .tooLarge(Wording("一列超過 \(limit) 個儲存格", "a row with more than \(limit) cells"))
    }
    cells.append((column, text))
  }

  mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    textBytes = 0
  }
}
