import Findings
import Markup

/// The number formats of the cell styles, in the order in which cells refer to them (ISO/IEC 29500-1, 18.8.10).
enum OOXMLStyles {
  static func read(_ part: String, in package: WorkbookPackage) throws(WorkbookError) -> [NumberFormat] {
    var xml = try package.xml(part)
    var codes: [Int: NumberFormat] = [:]
    var ids: [Int] = []
    var depth = 0
    var isInCellStyles = false
    while let event = try xml.next() {
      switch event {
      case .start(let tag):
        depth += 1
        if depth == 2 { isInCellStyles = tag.name.local == "cellXfs" }
        switch tag.name.local {
        case "numFmt" where depth == 3:
          // Formats may be given again for single conditions deeper down.
          if let id = tag["numFmtId"].flatMap({ Int($0) }), let code = tag["formatCode"] {
            codes[id] = NumberFormat(code: code)
          }
        case "xf" where isInCellStyles && depth == 3:
          ids.append(tag["numFmtId"].flatMap { Int($0) } ?? 0)
        default: break
        }
        guard codes.count <= SpreadsheetLimits.items, ids.count <= SpreadsheetLimits.items else {
          throw .tooMany(Wording("儲存格格式", "cell formats"), limit: SpreadsheetLimits.items)
        }
      case .text: break
      case .end: depth -= 1
      }
    }
    return ids.map { codes[$0] ?? NumberFormat(builtIn: $0) }
  }
}
