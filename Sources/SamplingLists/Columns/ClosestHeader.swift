import Findings

/// What a list without a header is told: the row that comes closest, what stands in it, and what it may be meant for.
struct ClosestHeader {
  let row: Int?
  let description: Wording
  /// What of the row may be shown.
  let cells: [FactValue]

  init(in rows: [TableRow], names: ColumnNames) {
    guard let header = ListHeader.closest(in: rows, names: names) else {
      row = nil
      description = Wording("這幾列都沒有認得的欄位名稱", "No column of these rows is known")
      cells = []
      return
    }
    row = header.row
    let known = header.columns.map(\.name)
    var chinese = "最像標題列的是第 \(header.row) 列"
    var english = "Row \(header.row) comes closest"
    if !known.isEmpty {
      chinese += "，認得的欄位是：\(known.map(\.zhHant).joined(separator: "、"))"
      english += "; its columns that are known: \(known.map(\.zhHant).joined(separator: ", "))"
    }
    // Cells of a row that may be a patient's are not shown.
    let strange = header.looksLikeHeader ? header.unknown.prefix(8).map { CellEvidence.header($0.text) } : []
    if !strange.isEmpty {
      let suggestions = zip(strange, header.unknown).map { shown, cell in
        (shown, ColumnNames.nearest(to: cell.text).map(\.name.zhHant))
      }
      let chineseList = suggestions.map { "「\($0)」（最接近 \($1.joined(separator: "、"))）" }.joined(separator: "、")
      let englishList = suggestions.map { "“\($0)” (nearest: \($1.joined(separator: ", ")))" }.joined(separator: ", ")
      chinese += "；不認得的是：\(chineseList)"
      english += "; those that are not: \(englishList)"
    }
    description = Wording(chinese, english)
    cells = known.map { .wording($0) } + strange.map { .text($0) }
  }
}
