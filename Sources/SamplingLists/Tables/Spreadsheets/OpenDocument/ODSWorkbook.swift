/// An OpenDocument spreadsheet. Its sheets lie one behind the other in one part, so they are all read at once.
struct ODSWorkbook: Sendable {
  struct Entry: Sendable {
    let sheet: Workbook.Sheet
    /// A sheet that is too large, say, does not keep the others from being read.
    let rows: Result<SheetRows, WorkbookError>
  }

  let sheets: [Entry]

  init(_ package: WorkbookPackage) throws(WorkbookError) {
    var reader = ODSReader(part: "content.xml")
    var xml = try package.xml("content.xml")
    while let event = try xml.next() { try reader.take(event) }
    sheets = reader.sheets
  }
}
