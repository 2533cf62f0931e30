import Findings

/// The texts that cells of any sheet refer to by number (ISO/IEC 29500-1, 18.4.9).
enum OOXMLSharedStrings {
  static func read(_ part: String, in package: WorkbookPackage) throws(WorkbookError) -> [String] {
    var xml = try package.xml(part)
    var strings: [String] = []
    var textBytes = 0
    var text = OOXMLText()
    // Outside, within sst, within one of its si.
    var depth = 0
    var isInString = false
    while let event = try xml.next() {
      switch event {
      case .start(let tag):
        depth += 1
        if isInString {
          text.start(tag.name.local)
        } else {
          isInString = depth == 2 && tag.name.local == "si"
        }
      case .text(let piece):
        if isInString { try text.append(piece) }
      case .end:
        if isInString, depth == 2 {
          isInString = false
          let string = text.take()
          textBytes += string.utf8.count
          guard textBytes <= SpreadsheetLimits.sharedTextBytes else { throw SheetTable.tooMuchText }
          guard strings.count < SpreadsheetLimits.sharedStrings else {
            throw .tooMany(Wording("不同的文字", "different texts"), limit: SpreadsheetLimits.sharedStrings)
          }
          strings.append(string)
        } else if isInString {
          text.end()
        }
        depth -= 1
      }
    }
    return strings
  }
}
