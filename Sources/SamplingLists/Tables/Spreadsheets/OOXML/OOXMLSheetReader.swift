import Findings
import Markup

/// Makes rows of what a worksheet part says (ISO/IEC 29500-1, 18.3.1). Elements are told by their local names: strict
/// and transitional documents differ in namespaces only.
struct OOXMLSheetReader {
  private enum Place {
    case outside, sheet, data, row, cell, value, inline
  }

  private let part: String
  private let cells: OOXMLCells
  private var table: SheetTable
  private var place = Place.outside
  /// How many elements deep in something that is not read.
  private var skipped = 0

  private var row = 0
  private var column = -1
  private var rowCells = RowCells()

  private var type: String?
  private var style: String?
  private var value = CellText()
  private var inline = OOXMLText()
  private var hasValue = false
  private var hasFormula = false

  init(part: String, cells: OOXMLCells) {
    self.part = part
    self.cells = cells
    table = SheetTable(part: part)
  }

  mutating func take(_ event: XMLEvent) throws(WorkbookError) {
    switch event {
    case .start(let tag):
      if skipped > 0 { skipped += 1 } else { try start(tag) }
    case .text(let piece):
      guard skipped == 0 else { return }
      if place == .value { try value.append(piece) }
      if place == .inline { try inline.append(piece) }
    case .end:
      if skipped > 0 { skipped -= 1 } else { try end() }
    }
  }

  consuming func finish() throws(WorkbookError) -> SheetRows { try table.finish() }

  private mutating func start(_ tag: XMLStartTag) throws(WorkbookError) {
    switch (place, tag.name.local) {
    case (.outside, "worksheet"): place = .sheet
    case (.outside, _): throw .damaged(part: part, Wording("不是工作表", "it is not a sheet"))
    case (.sheet, "sheetData"): place = .data
    case (.data, "row"): try startRow(tag)
    case (.row, "c"): try startCell(tag)
    case (.cell, "v"):
      place = .value
      hasValue = true
    case (.cell, "is"): place = .inline
    case (.cell, "f"):
      hasFormula = true
      skipped = 1
    case (.inline, let local): inline.start(local)
    default: skipped = 1
    }
  }

  private mutating func end() throws(WorkbookError) {
    switch place {
    case .outside: break
    case .sheet: place = .outside
    case .data: place = .sheet
    case .row:
      try table.add(rowCells.cells, row: row)
      rowCells.removeAll()
      place = .data
    case .cell:
      try endCell()
      place = .row
    case .value: place = .cell
    case .inline:
      if inline.isComplete { place = .cell } else { inline.end() }
    }
  }

  /// A row without a number follows the one before it.
  private mutating func startRow(_ tag: XMLStartTag) throws(WorkbookError) {
    let number = tag["r"].map { Int($0) ?? 0 } ?? row + 1
    guard (1...SpreadsheetLimits.lastRow).contains(number) else {
      throw .damaged(
        part: part, Wording("第 \(row) 列之後有列號不合理的列", "after row \(row) stands a row whose number cannot be"))
    }
    row = number
    column = -1
    place = .row
  }

  /// A cell without a reference follows the one before it.
  private mutating func startCell(_ tag: XMLStartTag) throws(WorkbookError) {
    if let reference = tag["r"] {
      guard let position = CellPosition(reference), position.row == row else {
        throw SheetTable.outside(part: part, row: row)
      }
      column = position.column
    } else {
      column += 1
      guard column < SpreadsheetLimits.columns else { throw SheetTable.outside(part: part, row: row) }
    }
    type = tag["t"]
    style = tag["s"]
    value.clear()
    inline = OOXMLText()
    hasValue = false
    hasFormula = false
    place = .cell
  }

  private mutating func endCell() throws(WorkbookError) {
    if type == "inlineStr" {
      let text = inline.take()
      try rowCells.add(text.isEmpty ? value.text : text, column: column)
      return
    }
    guard !value.text.isEmpty else {
      // An empty text is a value; no number is not.
      if hasFormula, !(hasValue && type == "str") {
        table.addUncalculated(CellPosition(row: row, column: column))
      }
      return
    }
    guard let text = cells.text(value.text, type: type, style: style) else {
      let position = CellPosition(row: row, column: column)
      throw .damaged(
        part: part, Wording("儲存格 \(position) 的值不正確", "the value of cell \(position) is not one"))
    }
    try rowCells.add(text, column: column)
  }
}
