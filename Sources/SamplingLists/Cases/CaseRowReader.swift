import Findings
import NHICodes

/// Makes cases of rows. A row that cannot be used is a finding; the others count all the same.
struct CaseRowReader {
  let list: String
  let header: ListHeader
  /// Nil when it is not known: the rows are judged, but no cases come of them.
  let tier: Tier?
  private(set) var cases: [SampledCase] = []
  private(set) var findings: [Finding] = []
  private(set) var usableRows = 0
  private var firstRows: [String: Int] = [:]
  private var categories = CategoryFindings()

  init(list: String, header: ListHeader, tier: Tier?) {
    self.list = list
    self.header = header
    self.tier = tier
  }

  mutating func read(_ row: TableRow) {
    let category = readCategory(row)
    let serial = readSerial(row)
    var key: CaseKey?
    if let category, let serial {
      key = tier.map { CaseKey(tier: $0, category: category, serial: serial) }
      guard isNew(category, serial, key, row) else { return }
      usableRows += 1
      categories.note(category, row: row.number)
    }
    let identifier = readIdentifier(row, key)
    let birthDate = readBirthDate(row, key)
    guard let key else { return }
    cases.append(
      SampledCase(
        row: row.number, key: key,
        chartNumber: filled(SpreadsheetCell.code(header.cell(.chartNumber, of: row))),
        identifier: identifier, birthDate: birthDate,
        patientName: filled(SpreadsheetCell.text(header.cell(.patientName, of: row))),
        folder: filled(SpreadsheetCell.text(header.cell(.folder, of: row)))))
  }

  /// What can be said only when every row has been read.
  var categoryFindings: [Finding] { tier.map { categories.findings(list: list, tier: $0) } ?? [] }

  private mutating func readCategory(_ row: TableRow) -> CaseCategory? {
    let cell = header.cell(.category, of: row)
    switch CategoryCell.read(cell, in: tier) {
    case .category(let category): return category
    case .unusable(let reason):
      add(.unusableCategory, row, nil, ["found": CellEvidence.code(cell), "reason": .wording(reason)])
      return nil
    }
  }

  private mutating func readSerial(_ row: TableRow) -> CaseSerial? {
    let cell = header.cell(.serial, of: row)
    switch SerialCell.read(cell) {
    case .serial(let serial): return serial
    case .unusable(let reason):
      add(.unusableSerial, row, nil, ["found": CellEvidence.code(cell), "reason": .wording(reason)])
      return nil
    }
  }

  private mutating func isNew(
    _ category: CaseCategory, _ serial: CaseSerial, _ key: CaseKey?, _ row: TableRow
  ) -> Bool {
    let pair = "\(category)-\(serial)"
    guard let first = firstRows[pair] else {
      firstRows[pair] = row.number
      return true
    }
    add(.sameCaseTwice, row, key, ["case": .text(pair), "first": .number(first)])
    return false
  }

  private mutating func readIdentifier(_ row: TableRow, _ key: CaseKey?) -> PatientIdentifier? {
    let cell = SpreadsheetCell.code(header.cell(.identifier, of: row))
    guard !cell.isEmpty else { return nil }
    let identifier = PatientIdentifier(cell)
    if identifier == nil { add(.notAnIdentifier, row, key, ["found": CellEvidence.identifier(cell)]) }
    return identifier
  }

  private mutating func readBirthDate(_ row: TableRow, _ key: CaseKey?) -> ROCDate? {
    let cell = SpreadsheetCell.code(header.cell(.birthDate, of: row))
    // A date the insurer masks is not there; that is no mistake.
    guard !cell.isEmpty, !cell.contains(where: { "*●○".contains($0) }) else { return nil }
    let date = BatchFieldCode.date(cell)
    if date == nil { add(.unreadableBirthDate, row, key, ["found": CellEvidence.code(cell)]) }
    return date
  }

  private func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  private mutating func add(_ rule: ListRule, _ row: TableRow, _ key: CaseKey?, _ facts: Facts) {
    findings.append(Finding(rule, Subject(file: list, case: key?.description, row: row.number), facts))
  }
}
