import NHICodes
import SamplingLists
import SystemPackage

extension Ledger {
  /// What was handed out and made, in the order the numbers were handed out.
  package func history(_ filter: HistoryFilter = HistoryFilter()) throws(LedgerError) -> [HistoryEntry] {
    let connection = try connect()
    let rows = try connection.run(
      """
      SELECT r.institution, r.day, r.sequence, r.first_number, r.last_number, r.reserved_at,
        b.path, b.size, b.sha256, b.tier, b.fee_month, b.filing_type, b.filing_date, b.review_kind, b.not_sent_at, r.id
      FROM reservation r LEFT JOIN bundle b ON b.reservation = r.id AND b.confirmed_at IS NOT NULL
      ORDER BY r.id
      """)
    let cases = try connection.prepare(
      """
      SELECT c.category, c.serial, count(f.name)
      FROM sampled_case c LEFT JOIN file f ON f.sampled_case = c.id
      WHERE c.bundle = ?
      GROUP BY c.id ORDER BY c.id
      """)
    var entries: [HistoryEntry] = []
    for row in rows {
      guard let institution = row[0].text.flatMap({ InstitutionCode($0) }),
        let day = row[1].text.flatMap({ ROCDate($0) }),
        let sequence = row[2].integer, let first = row[3].integer, let last = row[4].integer, first <= last,
        let reservedAt = row[5].integer, let id = row[15].integer
      else { throw LedgerError(.corrupt, path, "a reservation that is none") }
      var bundle: HistoryEntry.Bundle?
      if row[6] != .null {
        let tier = row[9]
        let held = try connection.run(cases, [row[15]]).map { row throws(LedgerError) in
          guard let key = CaseKey(tier: tier, category: row[0], serial: row[1]), let count = row[2].integer else {
            throw LedgerError(.corrupt, path, "a case that is none")
          }
          return HistoryEntry.Case(key: key, fileCount: count)
        }
        bundle = HistoryEntry.Bundle(row, institution, day, held)
        guard bundle != nil else { throw LedgerError(.corrupt, path, "a bundle that is none") }
      }
      let entry = HistoryEntry(
        id: id, institution: institution, day: day, sequence: sequence, numbers: first...last, reservedAt: reservedAt,
        bundle: bundle)
      if filter.admits(entry) { entries.append(entry) }
    }
    return entries
  }
}

extension HistoryEntry.Bundle {
  /// - Parameter row: from its seventh column.
  fileprivate init?(
    _ row: [SQLiteValue], _ institution: InstitutionCode, _ day: ROCDate, _ cases: [HistoryEntry.Case]
  ) {
    guard let path = row[6].text, let size = row[7].integer, let sha256 = row[8].text,
      let tier = row[9].text.flatMap(Tier.init(rawValue:)), let month = row[10].text.flatMap({ FeeMonth($0) }),
      let filing = row[11].text.flatMap(FilingType.init(rawValue:)), let date = row[12].text.flatMap({ ROCDate($0) }),
      let review = row[13].text.flatMap(ReviewKind.init(rawValue:))
    else { return nil }
    self.init(
      path: FilePath(path), size: size, sha256: sha256,
      batch: BatchFields(
        institution: institution, tier: tier, feeMonth: month, filingType: filing, filingDate: date,
        reviewKind: review, systemDate: day),
      cases: cases, notSentAt: row[14].integer)
  }
}
