import Findings

/// The header row of a list and where its columns are.
struct ListHeader {
  /// How far down a header is looked for: above it stand titles.
  static let lastRow = 10
  /// How far to the right: a spreadsheet has no more columns.
  private static let lastColumn = 16_384

  let row: Int
  private var positions: [ListColumn: [Int]] = [:]
  /// Cells of the row that name no column, where they stand.
  private(set) var unknown: [(position: Int, text: String)] = []

  init(_ row: TableRow, names: ColumnNames) {
    self.row = row.number
    var added: Set<ListColumn> = []
    for (position, cell) in row.cells.prefix(Self.lastColumn).enumerated()
    where !cell.allSatisfy(\.isWhitespace) {
      guard let (column, isAdded) = names.column(of: cell) else {
        unknown.append((position, cell))
        continue
      }
      // A header that the user named counts before those that are known by themselves.
      if isAdded, added.insert(column).inserted { positions[column] = [] }
      if isAdded || !added.contains(column) { positions[column, default: []].append(position) }
    }
  }

  /// The first row that names both 案件分類 and 流水號.
  static func found(in rows: [TableRow], names: ColumnNames) -> ListHeader? {
    candidates(in: rows, names).first { $0.has(.category) && $0.has(.serial) }
  }

  /// The row that names most columns, or else the first that can be a header by its looks: what a list without a header
  /// is told about. Nil when there is neither.
  static func closest(in rows: [TableRow], names: ColumnNames) -> ListHeader? {
    let headers = candidates(in: rows, names)
    let most = headers.map(\.columns.count).max() ?? 0
    return headers.first { most > 0 ? $0.columns.count == most : $0.unknown.count >= 2 && $0.looksLikeHeader }
  }

  private static func candidates(in rows: [TableRow], _ names: ColumnNames) -> [ListHeader] {
    rows.prefix { $0.number <= lastRow }.map { ListHeader($0, names: names) }
  }

  /// Nothing in the row is a number, so that it is hardly a row of patients.
  var looksLikeHeader: Bool {
    unknown.allSatisfy { $0.text.utf8.count <= 100 && !$0.text.contains(where: \.isNumber) }
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
