import Findings

/// One sheet while it is read. Cells and rows that are empty are only counted, however often they are repeated.
struct ODSSheet {
  private var table: SheetTable
  private var row = 0
  private var rowRepetitions = 1
  private var column = 0
  private var cells = RowCells()

  /// What is held, with the sheets before it.
  var size: SheetTable.Size { table.size }

  init(part: String, held: SheetTable.Size) {
    table = SheetTable(part: part, held: held)
  }

  mutating func startRow(repetitions: Int) throws(WorkbookError) {
    guard repetitions >= 1 else { throw misplaced }
    row += 1
    rowRepetitions = repetitions
    column = 0
  }

  mutating func endRow() throws(WorkbookError) {
    try table.add(cells.cells, row: row, times: rowRepetitions)
    cells.removeAll()
    // Beyond the grid there may be rows, only none with content.
    row = min(row, SpreadsheetLimits.lastRow) + min(rowRepetitions - 1, SpreadsheetLimits.lastRow)
  }

  mutating func add(_ cell: ODSCell, shown: String) throws(WorkbookError) {
    guard let repetitions = cell.repetitions, repetitions >= 1 else { throw misplaced }
    guard let text = cell.text(shown: shown) else {
      let position = CellPosition(row: row, column: column)
      throw .damaged(
        part: table.part, Wording("儲存格 \(position) 的值不正確", "the value of cell \(position) is not one"))
    }
    if cell.isUncalculated(shown: shown) { table.addUncalculated(CellPosition(row: row, column: column)) }
    if !text.isEmpty {
      guard repetitions <= SpreadsheetLimits.columns - column else { throw misplaced }
      for place in column..<(column + repetitions) { try cells.add(text, column: place) }
    }
    skip(repetitions)
  }

  /// Cells that nobody sees, such as those under a merged one.
  mutating func skip(_ count: Int) {
    let limit = SpreadsheetLimits.columns
    column = min(limit, column + min(max(0, count), limit))
  }

  consuming func finish() throws(WorkbookError) -> SheetRows { try table.finish() }

  private var misplaced: WorkbookError { SheetTable.outside(part: table.part, row: row) }
}
