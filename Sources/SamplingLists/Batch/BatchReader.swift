import Findings
import NHICodes

/// Puts the fields of the batch together from what the user said, what the list's rows say, and what the claim file
/// says, in this order. Where two of them differ that is an error all the same.
struct BatchReader {
  let list: String
  let header: ListHeader
  let rows: [TableRow]
  /// Nil when no claim file was given, or it could not be used.
  let claim: BatchClaim?
  private(set) var findings: [Finding] = []

  init(list: String, header: ListHeader, rows: [TableRow], claim: BatchClaim? = nil) {
    self.list = list
    self.header = header
    self.rows = rows
    self.claim = claim
  }

  /// The fields, or nil when one is missing or wrong; and the tier alone, which the rows can be judged by anyway.
  mutating func read(_ options: BatchOptions, today: ROCDate) -> (fields: BatchFields?, tier: Tier?) {
    let institution = readInstitution(options.institution)
    let tier = readTier(options.tier)
    let feeMonth = value(.feeMonth, options.feeMonth, read: { FeeMonth($0) }, written: \.rocDigits)
    let filingType = value(
      .filingType, options.filingType, read: BatchFieldCode.filingType, written: \.code,
      goesWithClaim: { $0 == $1 || $0.claimed == $1 })
    let filingDate = value(.filingDate, options.filingDate, read: BatchFieldCode.date, written: \.rocDigits)
    let reviewKind = value(
      .reviewKind, options.reviewKind, read: BatchFieldCode.reviewKind, written: \.code,
      default: BatchFieldValue(value: .current, origin: .option))
    let systemDate = value(
      .systemDate, options.systemDate, read: BatchFieldCode.date, written: \.rocDigits,
      default: BatchFieldValue(value: today, origin: .option))
    compare(feeMonth, filingDate, systemDate)

    guard let institution, let tier, let feeMonth, let filingType, let filingDate, let reviewKind, let systemDate else {
      return (nil, tier?.value)
    }
    let fields = BatchFields(
      institution: institution.value, tier: tier.value, feeMonth: feeMonth.value, filingType: filingType.value,
      filingDate: filingDate.value, reviewKind: reviewKind.value, systemDate: systemDate.value)
    return (fields, tier.value)
  }

  private mutating func readInstitution(_ said: String?) -> BatchFieldValue<InstitutionCode>? {
    // Leading zeros that a spreadsheet took are known again when the user or the claim says the whole code.
    let expected = [said, claim?.text(of: .institution)].lazy.compactMap { $0 }
      .compactMap { InstitutionCode(SpreadsheetCell.code($0)) }.first
    let significant = expected.map { $0.digits.drop { $0 == "0" } }
    let institution = value(
      .institution, said, read: { InstitutionCode($0) ?? ($0[...] == significant ? expected : nil) }, written: \.digits)
    if let institution, !institution.value.hasUsualCheckDigit {
      findings.append(
        Finding(
          BatchRule.unusualCheckDigit, institution.origin.subject(list: list),
          ["where": institution.origin.place(of: .institution), "found": .text(institution.value.digits)]))
    }
    return institution
  }

  /// The claim has no tier; a file's name may tell, when nobody says it.
  private mutating func readTier(_ said: String?) -> BatchFieldValue<Tier>? {
    let hint = claim.flatMap { claim in claim.tier.map { BatchFieldValue(value: $0, origin: .claim(claim.name)) } }
    let tier = value(.tier, said, read: BatchFieldCode.tier, written: \.code, default: hint)
    if let tier, let hint, tier.value != hint.value {
      findings.append(
        Finding(
          BatchRule.claimNameTier, hint.origin.subject(list: list),
          [
            "where": tier.origin.place(of: .tier), "said": .text(tier.value.code), "named": .text(hint.value.code),
          ]))
    }
    return tier
  }

  /// - Parameters:
  ///   - goesWithClaim: whether a value that was said or listed and the claim's may stand together.
  ///   - fallback: what counts when nothing says the field.
  private mutating func value<Value: Hashable>(
    _ field: BatchField, _ option: String?, read: (String) -> Value?, written: (Value) -> String,
    goesWithClaim: (Value, Value) -> Bool = { $0 == $1 }, default fallback: BatchFieldValue<Value>? = nil
  ) -> BatchFieldValue<Value>? {
    let (listed, isListed) = listedValue(field, read: read, written: written)
    let (claimed, isClaimed) = claimedValue(field, read: read)
    let text = SpreadsheetCell.code(option ?? "")
    var value = listed
    if !text.isEmpty {
      guard let said = read(text) else {
        add(invalid: field, CellEvidence.option(text), .option)
        return nil
      }
      if let listed, listed.value != said {
        findings.append(
          Finding(
            BatchRule.optionAndListDisagree, listed.origin.subject(list: list),
            [
              "field": .wording(field.name), "option": .text(field.option), "said": .text(written(said)),
              "listed": .text(written(listed.value)),
            ]))
      }
      value = BatchFieldValue(value: said, origin: .option)
    }
    if let value {
      if let claimed, !goesWithClaim(value.value, claimed.value) {
        findings.append(
          Finding(
            BatchRule.claimDisagrees, claimed.origin.subject(list: list),
            [
              "field": .wording(field.name), "where": value.origin.place(of: field),
              "said": .text(written(value.value)), "tag": .text(field.claimTag ?? ""),
              "claimed": .text(written(claimed.value)),
            ]))
      }
      return value
    }
    // What stands there and cannot be read was reported, and nothing else takes its place.
    if isListed { return nil }
    if let other = claimed ?? fallback { return other }
    if !isClaimed { findings.append(Finding(BatchRule.saidNowhere, Subject(file: list), saidNowhereFacts(field))) }
    return nil
  }

  /// What the claim says, and whether it says anything.
  private mutating func claimedValue<Value>(
    _ field: BatchField, read: (String) -> Value?
  ) -> (BatchFieldValue<Value>?, isClaimed: Bool) {
    guard let claim, let text = claim.text(of: field) else { return (nil, false) }
    guard let value = read(text) else {
      add(invalid: field, CellEvidence.batchField(text), .claim(claim.name))
      return (nil, true)
    }
    return (BatchFieldValue(value: value, origin: .claim(claim.name)), true)
  }

  /// The first value in the field's column that can be read, and whether anything stands in the column at all. Each
  /// different wrong or other value is reported once, with the row that has it first.
  private mutating func listedValue<Value: Hashable>(
    _ field: BatchField, read: (String) -> Value?, written: (Value) -> String
  ) -> (BatchFieldValue<Value>?, isListed: Bool) {
    guard let column = field.column, header.has(column) else { return (nil, false) }
    var texts: Set<String> = []
    var values: Set<Value> = []
    var first: (value: Value, row: Int)?
    for row in rows {
      let text = SpreadsheetCell.code(header.cell(column, of: row))
      guard !text.isEmpty, texts.insert(text).inserted else { continue }
      guard let value = read(text) else {
        add(invalid: field, CellEvidence.batchField(text), .row(row.number))
        continue
      }
      guard values.insert(value).inserted else { continue }
      guard let expected = first else {
        first = (value, row.number)
        continue
      }
      findings.append(
        Finding(
          ListRule.rowsDisagree, Subject(file: list, row: row.number),
          [
            "field": .wording(field.name), "found": .text(written(value)), "expected": .text(written(expected.value)),
            "first": .number(expected.row),
          ]))
    }
    return (first.map { BatchFieldValue(value: $0.value, origin: .row($0.row)) }, !texts.isEmpty)
  }

  private mutating func add(invalid field: BatchField, _ found: FactValue, _ origin: BatchFieldOrigin) {
    findings.append(
      Finding(
        field.invalid, origin.subject(list: list),
        [
          "where": origin.place(of: field), "found": found, "allowed": field.allowed, "option": .text(field.option),
        ]))
  }

  private func saidNowhereFacts(_ field: BatchField) -> Facts {
    [
      "field": .wording(field.name), "option": .text(field.option), "column": .text(field.name.zhHant),
      "allowed": field.allowed,
    ]
  }

  private mutating func compare(
    _ feeMonth: BatchFieldValue<FeeMonth>?, _ filingDate: BatchFieldValue<ROCDate>?,
    _ systemDate: BatchFieldValue<ROCDate>?
  ) {
    guard let filingDate else { return }
    let subject = filingDate.origin.subject(list: list)
    if let feeMonth, (feeMonth.value.year, feeMonth.value.month) > (filingDate.value.year, filingDate.value.month) {
      findings.append(
        Finding(
          BatchRule.feeMonthAfterFiling, subject,
          ["feeMonth": .text(feeMonth.value.rocDigits), "filingDate": .text(filingDate.value.rocDigits)]))
    }
    if let systemDate, filingDate.value > systemDate.value {
      findings.append(
        Finding(
          BatchRule.filingDateInFuture, subject,
          ["filingDate": .text(filingDate.value.rocDigits), "systemDate": .text(systemDate.value.rocDigits)]))
    }
  }
}
