import Findings

/// Collects the rows of a sheet, within `SpreadsheetLimits`.
struct SheetTable {
  /// What is held, of this sheet or of several.
  struct Size {
    var cells = 0
    var textBytes = 0
  }

  private(set) var size: Size
  let part: String
  private var rows: [TableRow] = []
  private var uncalculated: [CellPosition] = []
  private var isInOrder = true

  /// - Parameter held: what other sheets of the workbook hold already.
  init(part: String, held: Size = Size()) {
    self.part = part
    size = held
  }

  mutating func addUncalculated(_ position: CellPosition) {
    if uncalculated.count < SpreadsheetLimits.uncalculated { uncalculated.append(position) }
  }

  /// - Parameters:
  ///   - cells: the cells that are not empty, in any order.
  ///   - times: how many rows that follow each other have these cells.
  mutating func add(
    _ cells: [(column: Int, text: String)], row: Int, times: Int = 1
  ) throws(WorkbookError) {
    guard let last = cells.map(\.column).max() else { return }
    guard times <= SpreadsheetLimits.rows - rows.count else {
      throw .tooLarge(Wording("超過 \(SpreadsheetLimits.rows) 列", "more than \(SpreadsheetLimits.rows) rows"))
    }
    guard row >= 1, times >= 1, row <= SpreadsheetLimits.lastRow - times + 1, last < SpreadsheetLimits.columns else {
      throw Self.outside(part: part, row: row)
    }
    // At most 100,000 times 16,384, and 100,000 times the limit: no overflow.
    let textBytes = try Self.textBytes(cells)
    try grow(cells: (last + 1) * times, textBytes: textBytes * times)

    var texts = Array(repeating: "", count: last + 1)
    for cell in cells {
      guard texts[cell.column].isEmpty else {
        throw .damaged(part: part, Wording("第 \(row) 列有重複的儲存格", "row \(row) has a cell twice"))
      }
      texts[cell.column] = cell.text
    }
    if let last = rows.last, last.number >= row { isInOrder = false }
    for number in row..<(row + times) { rows.append(TableRow(number: number, cells: texts)) }
  }

  consuming func finish() throws(WorkbookError) -> SheetRows {
    if !isInOrder {
      rows.sort { $0.number < $1.number }
      for (row, next) in zip(rows, rows.dropFirst()) where row.number == next.number {
        throw .damaged(
          part: part, Wording("第 \(row.number) 列重複出現", "row \(row.number) stands in it twice"))
      }
    }
    return SheetRows(rows: rows, uncalculated: uncalculated)
  }

  static func outside(part: String, row: Int) -> WorkbookError {
    .damaged(
      part: part,
      Wording("第 \(row) 列有位置不合理的儲存格", "row \(row) has a cell at a place that cannot be"))
  }

  static var tooMuchText: WorkbookError {
    let limit = SpreadsheetLimits.textBytes >> 20
    return .tooLarge(Wording("文字超過 \(limit) MB", "more than \(limit) MB of text"))
  }

  private mutating func grow(cells: Int, textBytes: Int) throws(WorkbookError) {
    size.cells += cells
    size.textBytes += textBytes
    guard size.cells <= SpreadsheetLimits.cells else {
      throw .tooLarge(
        Wording("超過 \(SpreadsheetLimits.cells) 個儲存格", "more than \(SpreadsheetLimits.cells) cells"))
    }
    guard size.textBytes <= SpreadsheetLimits.textBytes else { throw Self.tooMuchText }
  }

  private static func textBytes(_ cells: [(column: Int, text: String)]) throws(WorkbookError) -> Int {
    var count = 0
    for cell in cells {
      count += cell.text.utf8.count
      guard count <= SpreadsheetLimits.textBytes else { throw tooMuchText }
    }
    return count
  }
}
