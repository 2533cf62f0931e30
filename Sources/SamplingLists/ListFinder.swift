import FileAccess
import Findings
import SystemPackage
import TextEncodings

/// Finds the table with the list in a file, and its header.
struct ListFinder {
  struct Found {
    let table: ListTable
    let header: ListHeader
  }

  private let input: ListInput
  private let options: ListOptions
  private(set) var findings: [Finding] = []

  init(_ input: ListInput, options: ListOptions) {
    self.input = input
    self.options = options
  }

  /// Nil when there is none, which is then among the findings.
  mutating func find() throws(FileAccessError) -> Found? {
    let workbook: Workbook?
    do throws(WorkbookError) {
      workbook = try Workbook.kind(of: input.source) == nil ? nil : try Workbook.open(input.source)
    } catch {
      return try unusable(error)
    }
    guard let workbook else { return try findText() }
    do throws(WorkbookError) { return try find(in: workbook) } catch { return try unusable(error) }
  }

  // MARK: - Text

  private mutating func findText() throws(FileAccessError) -> Found? {
    let source = input.source
    guard source.count <= Self.largestText else { throw FileAccessError(.read, FilePath(input.name), .fileTooLarge) }
    let bytes = try source.read(at: 0, count: source.count)
    guard let decoded = TextDecoder.decode(bytes) else {
      report(
        .undecodable,
        [
          "offset": .number(UndecodableText.offset(in: bytes)), "looks": .wording(UndecodableText.looks(bytes)),
        ])
      return nil
    }
    if let sheet = options.sheet {
      noSuchSheet(sheet, there: Wording("這份清單是文字檔，沒有工作表", "the list is a text file without sheets"))
      return nil
    }
    let text = DelimitedText(decoded.text)
    let table = ListTable(
      origin: .text(decoded.encoding), rows: text.rows, unclosedQuoteRow: text.unclosedQuoteRow, uncalculated: [])
    if let header = ListHeader.found(in: table.rows, names: options.columns) {
      return Found(table: table, header: header)
    }
    // A quote that swallows the header is the cause and not the lack of one.
    if let row = text.unclosedQuoteRow, row <= ListHeader.lastRow {
      report(.unclosedQuote, row: row)
    } else {
      noHeader(table)
    }
    return nil
  }

  /// 256 MiB.
  private static let largestText = 1 << 28

  // MARK: - Workbooks

  private mutating func find(in workbook: Workbook) throws(WorkbookError) -> Found? {
    let names = workbook.sheets.map(\.name)
    let candidates: [Int]
    if let sheet = options.sheet {
      let number = Int(sheet).map { $0 - 1 }.flatMap { names.indices.contains($0) ? $0 : nil }
      guard let chosen = names.firstIndex(of: sheet) ?? number else {
        let there = names.prefix(20)
        noSuchSheet(
          sheet,
          there: Wording(
            "有的是：\(there.joined(separator: "、"))", "those there are: \(there.joined(separator: ", "))"))
        return nil
      }
      candidates = [chosen]
    } else {
      // What is hidden was put aside by someone; it counts when nothing else is there.
      let visible = names.indices.filter { !workbook.sheets[$0].isHidden }
      candidates = visible.isEmpty ? Array(names.indices) : visible
    }
    var found: [Found] = []
    // What is told about when there is no header: the sheet that comes closest to one, not the cover in front of it.
    var closest: (table: ListTable, columns: Int)?
    for index in candidates {
      let sheet = try workbook.rows(ofSheetAt: index)
      let table = ListTable(
        origin: .sheet(names[index]), rows: sheet.rows, unclosedQuoteRow: nil,
        uncalculated: sheet.uncalculated.map(\.description))
      if let header = ListHeader.found(in: table.rows, names: options.columns) {
        found.append(Found(table: table, header: header))
      }
      if found.isEmpty, !table.rows.isEmpty {
        let columns = ListHeader.closest(in: table.rows, names: options.columns)?.columns.count ?? -1
        if columns > closest?.columns ?? -2 { closest = (table, columns) }
      }
    }
    if found.count > 1 {
      report(.severalSheets, ["sheets": .list(found.map { .wording($0.table.origin.name) })])
      return nil
    }
    if found.isEmpty {
      noHeader(
        closest?.table
          ?? ListTable(origin: .sheet(names.first ?? ""), rows: [], unclosedQuoteRow: nil, uncalculated: []))
    }
    return found.first
  }

  private mutating func unusable(_ error: WorkbookError) throws(FileAccessError) -> Found? {
    if case .file(let error) = error { throw error }
    report(.workbookUnusable, ["reason": .wording(error.wording)])
    return nil
  }

  // MARK: - What is wrong

  private mutating func noSuchSheet(_ sheet: String, there: Wording) {
    report(.noSuchSheet, ["sheet": .text(sheet), "there": .wording(there)])
  }

  private mutating func noHeader(_ table: ListTable) {
    let place: Wording =
      if case .sheet = table.origin {
        Wording("\(table.origin.name.zhHant)的", "\(table.origin.name.en): ")
      } else {
        Wording("", "")
      }
    let closest = ClosestHeader(in: table.rows, names: options.columns)
    report(
      .noHeader, row: closest.row,
      ["where": .wording(place), "closest": .wording(closest.description), "columns": .list(closest.cells)])
  }

  private mutating func report(_ rule: ListRule, row: Int? = nil, _ facts: Facts = [:]) {
    findings.append(Finding(rule, Subject(file: input.name, row: row), facts))
  }
}
