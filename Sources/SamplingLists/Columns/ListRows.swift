/// Which rows below the header are meant to be cases.
enum ListRows {
  /// All but empty rows, the total and remarks at the foot of a table, and the row whose quote never ends.
  static func cases(in table: ListTable, below header: ListHeader) -> [TableRow] {
    table.rows.filter { row in
      row.number > header.row && !row.isBlank && row.number != table.unclosedQuoteRow && !isFooter(row, header)
    }
  }

  /// The first cell with anything in it says so, and the row does not name a case.
  private static func isFooter(_ row: TableRow, _ header: ListHeader) -> Bool {
    guard let first = row.cells.first(where: { !$0.allSatisfy(\.isWhitespace) }) else { return false }
    let text = HeaderText.normalized(String(first.prefix(40)))
    guard words.contains(where: text.hasPrefix) else { return false }
    guard case .category = CategoryCell.read(header.cell(.category, of: row), in: nil),
      case .serial = SerialCell.read(header.cell(.serial, of: row))
    else { return true }
    return false
  }

  private static let words = [
    "合計", "總計", "小計", "共計", "總件數", "總筆數", "件數", "筆數", "備註", "註1", "註2", "製表", "列印", "以下空白", "total",
    "subtotal", "grandtotal",
  ]
}
