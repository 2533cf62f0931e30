import Findings

/// The header row of a list and where its columns are.
struct ListHeader {
  /// How far down a header is looked for: above it stand titles.
  static let lastRow = 10

  let row: Int
  private var positions: [ListColumn: [Int]] = [:]

  init(_ row: TableRow) {
    self.row = row.number
    for (position, cell) in row.cells.enumerated() where !cell.isEmpty {
      if let column = ListColumn(header: cell) { positions[column, default: []].append(position) }
    }
  }

  /// The first row that names both 案件分類 and 流水號.
  static func found(in text: DelimitedText) -> ListHeader? {
    text.rows.prefix(lastRow).lazy.map(ListHeader.init).first { $0.has(.category) && $0.has(.serial) }
  }

  /// The row that names most columns, when any row names one: what a list without a header is told about.
  static func closest(in text: DelimitedText) -> ListHeader? {
    let headers = text.rows.prefix(lastRow).map(ListHeader.init).filter { !$0.columns.isEmpty }
    let most = headers.map(\.columns.count).max()
    return headers.first { $0.columns.count == most }
  }

  func has(_ column: ListColumn) -> Bool { positions[column] != nil }

  /// The columns the header names, in the order of `ListColumn`.
  var columns: [ListColumn] { ListColumn.allCases.filter(has) }

  /// The cell of `row` in `column`: in the first of them when there are several, empty when there is none.
  func cell(_ column: ListColumn, of row: TableRow) -> String {
    positions[column]?.first.map(row.cell(at:)) ?? ""
  }

  /// The columns that the header names more than once, with the letters a spreadsheet shows above them.
  var duplicates: [(column: ListColumn, letters: [String])] {
    columns.compactMap { column in
      guard let found = positions[column], found.count > 1 else { return nil }
      return (column, found.map(TableRow.columnLetters))
    }
  }
}
