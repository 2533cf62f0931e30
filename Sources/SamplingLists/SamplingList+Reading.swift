import Findings
public import NHICodes
import TextEncodings

extension SamplingList {
  /// Reads a list: text in UTF-8, UTF-16 or Big5, separated by commas, tabs or semicolons, with a header among the
  /// first ten rows that names at least 案件分類 and 流水號.
  ///
  /// What spreadsheets do to codes is undone: lost zeros of serials, `123.0`, `="000123"`, `'000123`, full-width
  /// digits. A category that lost its zero is reported, never guessed. Left out without a word: empty rows,
  /// and rows that begin with a total or a remark (合計, 備註 …) and name no case, since nobody would have to do
  /// anything about them.
  ///
  /// Not checked: anything about files, and whether an identity number's check digit fits.
  ///
  /// - Parameters:
  ///   - name: the list's path as the user gave it; findings name it.
  ///   - options: what the user said about the batch. It counts before what the list says.
  ///   - today: the system date unless the options say another.
  public static func read(_ bytes: [UInt8], name: String, options: BatchOptions, today: ROCDate) -> ListReading {
    guard let decoded = TextDecoder.decode(bytes) else {
      let facts: Facts = [
        "offset": .number(UndecodableText.offset(in: bytes)), "looks": .wording(UndecodableText.looks(bytes)),
      ]
      return ListReading(list: nil, findings: [Finding(ListRule.undecodable, Subject(file: name), facts)])
    }
    let text = DelimitedText(decoded.text)
    guard let header = ListHeader.found(in: text) else {
      return ListReading(list: nil, findings: [withoutHeader(text, name)])
    }

    let rows = ListRows.cases(in: text, below: header)
    var batch = BatchReader(list: name, header: header, rows: rows)
    let (fields, tier) = batch.read(options, today: today)
    var reader = CaseRowReader(list: name, header: header, tier: tier)
    for row in rows { reader.read(row) }

    var findings = textFindings(text, header, name)
    findings += batch.findings + reader.findings + reader.categoryFindings
    if reader.usableRows == 0, text.unclosedQuoteRow == nil {
      findings.append(
        Finding(ListRule.noUsableCase, Subject(file: name, row: header.row), ["rows": .number(rows.count)]))
    }
    let list = fields.map {
      SamplingList(name: name, encoding: decoded.encoding, batch: $0, cases: reader.cases)
    }
    return ListReading(list: list, findings: findings)
  }

  private static func withoutHeader(_ text: DelimitedText, _ name: String) -> Finding {
    // A quote that swallows the header is the cause and not the lack of one.
    if let row = text.unclosedQuoteRow, row <= ListHeader.lastRow {
      return Finding(ListRule.unclosedQuote, Subject(file: name, row: row))
    }
    guard let closest = ListHeader.closest(in: text) else {
      let none = Wording("這幾列都沒有認得的欄位名稱", "No column of these rows is known")
      return Finding(ListRule.noHeader, Subject(file: name), ["closest": .wording(none), "columns": .list([])])
    }
    // Names of ours, not the cells: they may be a row of patients.
    let names = closest.columns.map(\.name)
    let found = Wording(
      "最像標題列的是第 \(closest.row) 列，認得的欄位是：\(names.map(\.zhHant).joined(separator: "、"))",
      "Row \(closest.row) comes closest; its columns that are known: \(names.map(\.zhHant).joined(separator: ", "))")
    return Finding(
      ListRule.noHeader, Subject(file: name, row: closest.row),
      ["closest": .wording(found), "columns": .list(names.map { .wording($0) })])
  }

  private static func textFindings(_ text: DelimitedText, _ header: ListHeader, _ name: String) -> [Finding] {
    var findings: [Finding] = []
    if let row = text.unclosedQuoteRow {
      findings.append(Finding(ListRule.unclosedQuote, Subject(file: name, row: row)))
    }
    for duplicate in header.duplicates {
      findings.append(
        Finding(
          ListRule.sameColumnTwice, Subject(file: name, row: header.row),
          ["field": .wording(duplicate.column.name), "columns": .list(duplicate.letters.map { .text($0) })]))
    }
    for row in text.rows {
      let letters = row.cells.indices.filter { row.cells[$0].unicodeScalars.contains("\u{FFFD}") }
        .map(TableRow.columnLetters)
      guard !letters.isEmpty else { continue }
      findings.append(
        Finding(
          ListRule.unreadableCharacter, Subject(file: name, row: row.number),
          ["columns": .list(letters.prefix(10).map { .text($0) })]))
    }
    return findings
  }
}
