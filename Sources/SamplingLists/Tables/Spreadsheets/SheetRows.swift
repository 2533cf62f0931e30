/// What one sheet holds.
struct SheetRows: Sendable, Hashable {
  /// The rows with content, from the top. Numbers of rows without any are missing between; a row's cells end with its
  /// last one that is not empty.
  let rows: [TableRow]
  /// The first few formula cells of which the workbook stores no value: a program wrote them and no spreadsheet has
  /// calculated them since. They are read as empty.
  let uncalculated: [CellPosition]
}
