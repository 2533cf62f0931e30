import FileAccess

/// A workbook: Office Open XML (ISO/IEC 29500; Excel's .xlsx and .xlsm) or an OpenDocument spreadsheet (ISO/IEC 26300;
/// .ods), as text in rows.
///
/// A cell is the text people see where they typed text, and where they typed a number or a date, what does not depend
/// on who looks: digits without grouping (`3501200000`; `000123` where the cell shows leading zeros) and
/// `2026-08-02`. Formulas are not calculated: their stored values count. Rows and columns that are hidden or filtered
/// away are read like others; comments, pictures, phonetic guides and what lies under merged cells are not.
///
/// Nothing that the workbook claims about itself is believed: `SpreadsheetLimits` has the bounds.
struct Workbook: Sendable {
  struct Sheet: Sendable, Hashable {
    let name: String
    let isHidden: Bool
  }

  private enum Content {
    case officeOpen(OOXMLWorkbook)
    case openDocument(ODSWorkbook)
  }

  private let content: Content

  /// The sheets with cells, in the workbook's order; never none. Charts and dialogs are left out.
  var sheets: [Sheet] {
    switch content {
    case .officeOpen(let workbook): workbook.sheets.map(\.sheet)
    case .openDocument(let workbook): workbook.sheets.map(\.sheet)
    }
  }

  /// Reads all but the cells of an XLSX; all of an ODS, whose sheets lie one behind the other.
  static func open(_ source: any ByteSource) throws(WorkbookError) -> Workbook {
    guard let container = try WorkbookContainer(source) else { throw .notAWorkbook }
    let content: Content
    switch container {
    case .officeOpen(let package, let start):
      switch start.kind {
      case .binaryExcel: throw .binaryExcel
      default: content = .officeOpen(try OOXMLWorkbook(package, workbookPart: start.workbookPart))
      }
    case .openDocument(let package): content = .openDocument(try ODSWorkbook(package))
    case .closed(.oldExcel): throw .oldExcel
    case .closed: throw .passwordProtected
    }
    let workbook = Workbook(content: content)
    guard !workbook.sheets.isEmpty else { throw .noSheet }
    return workbook
  }

  /// - Parameter index: a place in `sheets`.
  func rows(ofSheetAt index: Int) throws(WorkbookError) -> SheetRows {
    guard sheets.indices.contains(index) else { throw .noSheet }
    switch content {
    case .officeOpen(let workbook): return try workbook.rows(ofSheetAt: index)
    case .openDocument(let workbook): return try workbook.sheets[index].rows.get()
    }
  }
}
