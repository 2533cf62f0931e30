import Findings
import Markup

/// An Office Open XML workbook: its list of sheets, and what their cells refer to.
struct OOXMLWorkbook: Sendable {
  struct Entry: Sendable {
    let sheet: Workbook.Sheet
    /// Nil when the workbook does not say which part it is.
    let part: String?
  }

  private(set) var sheets: [Entry] = []
  private let package: WorkbookPackage
  private var cells: OOXMLCells

  init(_ package: WorkbookPackage, workbookPart: String) throws(WorkbookError) {
    self.package = package
    let relationships = try OOXMLRelationships(of: workbookPart, in: package)
    var uses1904 = false
    var xml = try package.xml(workbookPart)
    var root: String?
    while let event = try xml.next() {
      guard case .start(let tag) = event else { continue }
      root = root ?? tag.name.local
      switch tag.name.local {
      case "workbookPr": uses1904 = ["1", "true", "on"].contains(tag["date1904"]?.lowercased() ?? "")
      case "sheet":
        // Charts and dialogs have no cells; of a sheet whose part is not known nothing is assumed.
        let target = tag["id"].flatMap { relationships[$0] }
        guard target == nil || target?.type == "worksheet" else { continue }
        guard sheets.count < SpreadsheetLimits.sheets else {
          throw .tooMany(Wording("工作表", "sheets"), limit: SpreadsheetLimits.sheets)
        }
        let isHidden = ["hidden", "veryhidden"].contains(tag["state"]?.lowercased() ?? "")
        let name = OOXMLEscapes.resolved(tag["name"] ?? "")
        sheets.append(Entry(sheet: Workbook.Sheet(name: name, isHidden: isHidden), part: target?.part))
      default: break
      }
    }
    guard root == "workbook" else {
      throw xml.damaged(Wording("不是活頁簿的目錄", "it is not a workbook's table of contents"))
    }
    cells = OOXMLCells(uses1904: uses1904)
    if let part = relationships.part(ofType: "styles") {
      cells.formats = try OOXMLStyles.read(part, in: package)
    }
    if let part = relationships.part(ofType: "sharedStrings") {
      cells.sharedStrings = try OOXMLSharedStrings.read(part, in: package)
    }
  }

  /// - Parameter index: a place in `sheets`.
  func rows(ofSheetAt index: Int) throws(WorkbookError) -> SheetRows {
    guard let part = sheets[index].part else {
      throw .damaged(part: nil, Wording("找不到這個工作表的內容", "the content of this sheet is not to be found"))
    }
    var reader = OOXMLSheetReader(part: part, cells: cells)
    var xml = try package.xml(part)
    while let event = try xml.next() { try reader.take(event) }
    return try reader.finish()
  }
}
