package import FileAccess
import Findings
package import NHICodes

extension SamplingList {
  /// Reads a list: text in UTF-8, UTF-16 or Big5, separated by commas, tabs or semicolons, or a workbook (XLSX, ODS),
  /// with a header among the first ten rows that names at least 案件分類 and 流水號; and the claim file, when there is one.
  ///
  /// What spreadsheets do to codes is undone: lost zeros of serials, `123.0`, `="000123"`, `'000123`, full-width
  /// digits. A category that lost its zero is reported, never guessed. Left out without a word: empty rows,
  /// and rows that begin with a total or a remark (合計, 備註 …) and name no case, since nobody would have to do
  /// anything about them.
  ///
  /// Not checked: anything about files, and whether an identity number's check digit fits.
  ///
  /// - Parameters:
  ///   - claim: the claim file (申報檔, `TOTFA.xml`, or the ZIP it is in). It fills what the list masks or leaves out.
  ///   - options: what the user said. It counts before what the list says.
  ///   - today: the system date unless the options say another.
  /// - Throws: when the list or the claim cannot be read from where they are.
  package static func read(
    _ input: ListInput, claim: ListInput? = nil, options: ListOptions, today: ROCDate
  ) throws(FileAccessError) -> ListReading {
    var finder = ListFinder(input, options: options)
    guard let found = try finder.find() else { return ListReading(list: nil, findings: finder.findings) }
    let (table, header) = (found.table, found.header)
    let rows = ListRows.cases(in: table, below: header)

    let claims = try claim.map { claim throws(FileAccessError) in try ClaimLookup(claim, for: rows, header) }
    var batch = BatchReader(list: input.name, header: header, rows: rows, claim: claims?.batch)
    let (fields, tier) = batch.read(options.batch, today: today)
    var reader = CaseRowReader(list: input.name, header: header, tier: tier)
    for row in rows { reader.read(row) }
    var cases = reader.cases
    let isOfBatch = !batch.findings.contains { $0.rule.id == BatchRule.claimDisagrees.id }
    let claimed = claims?.fill(&cases, list: input.name, tier: tier, isOfBatch: isOfBatch) ?? []

    var findings = TableFindings.all(of: table, header, list: input.name)
    findings += batch.findings + reader.findings + reader.categoryFindings + claimed
    if reader.usableRows == 0, table.unclosedQuoteRow == nil {
      findings.append(
        Finding(ListRule.noUsableCase, Subject(file: input.name, row: header.row), ["rows": .number(rows.count)]))
    } else if options.isTrial, !(2...5).contains(reader.usableRows) {
      findings.append(
        Finding(BatchRule.trialSize, Subject(file: input.name), ["count": .number(reader.usableRows)]))
    }
    let list = fields.map { SamplingList(name: input.name, origin: table.origin, batch: $0, cases: cases) }
    return ListReading(list: list, findings: findings)
  }
}
