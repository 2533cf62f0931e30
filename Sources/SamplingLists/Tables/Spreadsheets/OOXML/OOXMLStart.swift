import Findings

/// Where an Office Open XML package begins, when it is a workbook.
struct OOXMLStart {
  private static let types: [(type: String, kind: WorkbookKind)] = [
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", .xlsx),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", .xlsx),
    ("application/vnd.ms-excel.sheet.macroenabled.main+xml", .xlsm),
    ("application/vnd.ms-excel.template.macroenabled.main+xml", .xlsm),
    ("application/vnd.ms-excel.addin.macroenabled.main+xml", .xlsm),
    ("application/vnd.ms-excel.sheet.binary.macroenabled.main", .binaryExcel),
  ]
  private static let contentTypes = "[Content_Types].xml"

  let workbookPart: String
  let kind: WorkbookKind

  /// Nil for another kind of document, and for no document at all.
  init?(_ package: WorkbookPackage) throws(WorkbookError) {
    guard package.has(Self.contentTypes) else { return nil }
    let main = try OOXMLRelationships(of: "", in: package).part(ofType: "officeDocument")
    var byExtension: [String: WorkbookKind] = [:]
    var byPart: [(part: String, kind: WorkbookKind)] = []
    var xml = try package.xml(Self.contentTypes)
    while let event = try xml.next() {
      guard case .start(let tag) = event, let type = tag["ContentType"]?.lowercased(),
        let kind = Self.types.first(where: { $0.type == type })?.kind
      else { continue }
      guard byPart.count < SpreadsheetLimits.items, byExtension.count < SpreadsheetLimits.items else {
        throw .tooMany(Wording("內容類型", "content types"), limit: SpreadsheetLimits.items)
      }
      if tag.name.local == "Override", let part = tag["PartName"] { byPart.append((part, kind)) }
      if tag.name.local == "Default", let name = tag["Extension"] { byExtension[name.lowercased()] = kind }
    }

    if let main {
      let path = ("/" + main).lowercased()
      let ending = main.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard let kind = byPart.first(where: { $0.part.lowercased() == path })?.kind ?? byExtension[ending] else {
        return nil
      }
      (workbookPart, self.kind) = (main, kind)
    } else if let first = byPart.first {
      // The list of relationships is missing; the types tell as much.
      (workbookPart, kind) = (String(first.part.drop { $0 == "/" }), first.kind)
    } else {
      return nil
    }
  }
}
