import Findings
import Markup

/// Makes sheets of what content.xml says (ISO/IEC 26300-1, 9). Elements are told by their local names and by where they
/// stand.
struct ODSReader {
  private enum Place {
    case outside, document, styles, style, body, spreadsheet, table, row, cell, paragraph
  }

  private static let groups: Set<String> = ["table-header-rows", "table-rows", "table-row-group"]

  private(set) var sheets: [ODSWorkbook.Entry] = []
  private let part: String
  private var held = SheetTable.Size()
  private var hiddenStyles: Set<String> = []
  private var styleName: String?

  private var place = Place.outside
  /// How many elements deep in something that is not read.
  private var skipped = 0
  /// How many groups of rows, and then how many elements within a paragraph, are open.
  private var groupDepth = 0
  private var inlineDepth = 0

  private var description = Workbook.Sheet(name: "", isHidden: false)
  /// The open sheet, or why it is not read on.
  private var sheet: Result<ODSSheet, WorkbookError>
  private var cell: ODSCell?
  private var paragraph = ODSParagraph()

  init(part: String) {
    self.part = part
    sheet = .success(ODSSheet(part: part, held: held))
  }

  mutating func take(_ event: XMLEvent) throws(WorkbookError) {
    switch event {
    case .start(let tag):
      if skipped > 0 { skipped += 1 } else { try start(tag) }
    case .text(let piece):
      guard skipped == 0, place == .paragraph else { return }
      try paragraph.append(piece)
    case .end:
      if skipped > 0 { skipped -= 1 } else { end() }
    }
  }

  private mutating func start(_ tag: XMLStartTag) throws(WorkbookError) {
    switch (place, tag.name.local) {
    case (.outside, "document-content"): place = .document
    case (.outside, _): throw .damaged(part: part, Wording("不是試算表", "it is not a spreadsheet"))
    case (.document, "automatic-styles"): place = .styles
    case (.document, "body"): place = .body
    case (.styles, "style"):
      styleName = tag["name"]
      place = .style
    case (.style, "table-properties"):
      if tag["display"] == "false", let styleName, hiddenStyles.count < SpreadsheetLimits.items {
        hiddenStyles.insert(styleName)
      }
      skipped = 1
    case (.body, "spreadsheet"): place = .spreadsheet
    case (.spreadsheet, "table"): try startSheet(tag)
    case (.table, let local) where Self.groups.contains(local): groupDepth += 1
    case (.table, "table-row"):
      place = .row
      let repetitions = tag["number-rows-repeated"].map { Int($0) ?? 0 } ?? 1
      attempt { (sheet) throws(WorkbookError) in try sheet.startRow(repetitions: repetitions) }
    case (.row, "table-cell"):
      place = .cell
      cell = ODSCell(tag)
    case (.row, "covered-table-cell"):
      let count = ODSCell(tag).repetitions ?? 1
      attempt { $0.skip(count) }
      skipped = 1
    case (.cell, "p"):
      place = .paragraph
      try paragraph.start()
    case (.paragraph, _):
      if try paragraph.startElement(tag) { inlineDepth += 1 } else { skipped = 1 }
    default: skipped = 1
    }
  }

  private mutating func end() {
    switch place {
    case .outside: break
    case .document: place = .outside
    case .styles, .body: place = .document
    case .style: place = .styles
    case .spreadsheet: place = .body
    case .table where groupDepth > 0: groupDepth -= 1
    case .table:
      endSheet()
      place = .spreadsheet
    case .row:
      attempt { (sheet) throws(WorkbookError) in try sheet.endRow() }
      place = .table
    case .cell:
      let shown = paragraph.take()
      if let cell { attempt { (sheet) throws(WorkbookError) in try sheet.add(cell, shown: shown) } }
      cell = nil
      place = .row
    case .paragraph where inlineDepth > 0: inlineDepth -= 1
    case .paragraph: place = .cell
    }
  }

  private mutating func startSheet(_ tag: XMLStartTag) throws(WorkbookError) {
    guard sheets.count < SpreadsheetLimits.sheets else {
      throw .tooMany(Wording("工作表", "sheets"), limit: SpreadsheetLimits.sheets)
    }
    let isHidden = tag["style-name"].map(hiddenStyles.contains) ?? false
    description = Workbook.Sheet(name: tag["name"] ?? "", isHidden: isHidden)
    sheet = .success(ODSSheet(part: part, held: held))
    place = .table
  }

  private mutating func endSheet() {
    let rows = sheet.flatMap { sheet in Result { () throws(WorkbookError) in try sheet.finish() } }
    if case .success(let sheet) = sheet { held = sheet.size }
    sheets.append(ODSWorkbook.Entry(sheet: description, rows: rows))
    sheet = .success(ODSSheet(part: part, held: held))
  }

  /// Reads on in the sheet, or gives up that sheet and what it holds.
  private mutating func attempt(_ body: (inout ODSSheet) throws(WorkbookError) -> Void) {
    guard case .success(var open) = sheet else { return }
    // One reference to its rows, or they would be copied.
    sheet = .failure(.noSheet)
    do {
      try body(&open)
      sheet = .success(open)
    } catch {
      sheet = .failure(error)
    }
  }
}
