package import FileAccess
package import NHICodes
import SystemPackage

/// What was sent before, as far as this machine knows. Only bundles that got their name count, and of those not the
/// ones that were said not to have been uploaded.
extension Ledger {
  /// The cases of an institution's bundles of a fee month, in the order they were packed.
  package func cases(of institution: InstitutionCode, in feeMonth: FeeMonth) throws(LedgerError) -> [SentCase] {
    let rows = try connect().run(
      """
      SELECT \(Self.caseColumns)
      FROM \(Self.casesOfBundles)
      WHERE r.institution = ? AND b.fee_month = ? AND \(Self.counts)
      ORDER BY c.id
      """,
      [.text(institution.digits), .text(feeMonth.rocDigits)])
    return try rows.map { row throws(LedgerError) in try sentCase(row[...]) }
  }

  /// The sizes, in bytes, that files of an institution's bundles have: of a file with another size nothing has to be
  /// looked up.
  package func fileSizes(of institution: InstitutionCode) throws(LedgerError) -> Set<Int> {
    let rows = try connect().run(
      """
      SELECT DISTINCT f.size
      FROM \(Self.casesOfBundles) JOIN file f ON f.sampled_case = c.id
      WHERE r.institution = ? AND \(Self.counts)
      """,
      [.text(institution.digits)])
    return Set(rows.compactMap { $0[0].integer })
  }

  /// Where an institution sent a file with these bytes, in the order it was packed.
  package func files(
    of institution: InstitutionCode, with contents: [ContentDigest.Value]
  ) throws(LedgerError) -> [ContentDigest.Value: [SentFile]] {
    let connection = try connect()
    let search = try connection.prepare(
      """
      SELECT f.name, \(Self.caseColumns)
      FROM \(Self.casesOfBundles) JOIN file f ON f.sampled_case = c.id
      WHERE r.institution = ? AND f.size = ? AND f.sha256 = ? AND \(Self.counts)
      ORDER BY c.id, f.name
      """)
    var found: [ContentDigest.Value: [SentFile]] = [:]
    for content in Set(contents) {
      let rows = try connection.run(
        search, [.text(institution.digits), .integer(content.size), .text(content.sha256)])
      guard !rows.isEmpty else { continue }
      found[content] = try rows.map { row throws(LedgerError) in
        SentFile(sampledCase: try sentCase(row.dropFirst()), name: row[0].text ?? "")
      }
    }
    return found
  }

  private static let casesOfBundles = """
    reservation r JOIN bundle b ON b.reservation = r.id JOIN sampled_case c ON c.bundle = b.reservation
    """
  private static let counts = "b.confirmed_at IS NOT NULL AND b.not_sent_at IS NULL"
  private static let caseColumns = """
    b.path, b.tier, b.fee_month, b.filing_type, b.filing_date, c.category, c.serial, c.patient
    """

  private func sentCase(_ row: ArraySlice<SQLiteValue>) throws(LedgerError) -> SentCase {
    let row = Array(row)
    guard let bundle = row[0].text, let month = row[2].text.flatMap({ FeeMonth($0) }),
      let filing = row[3].text.flatMap(FilingType.init(rawValue:)), let date = row[4].text.flatMap({ ROCDate($0) }),
      let key = CaseKey(tier: row[1], category: row[5], serial: row[6])
    else { throw LedgerError(.corrupt, path, "a case that is none") }
    return SentCase(
      bundle: FilePath(bundle).lastComponent?.string ?? bundle, feeMonth: month, filingType: filing,
      filingDate: date, key: key, patient: row[7].bytes.map { PatientMark(bytes: $0) })
  }
}

extension CaseKey {
  /// As the ledger has it; nil when a column says nothing that can be.
  init?(tier: SQLiteValue, category: SQLiteValue, serial: SQLiteValue) {
    guard let tier = tier.text.flatMap(Tier.init(rawValue:)),
      let category = category.text.flatMap({ CaseCategory($0) }),
      let serial = serial.integer.flatMap({ CaseSerial($0) })
    else { return nil }
    self.init(tier: tier, category: category, serial: serial)
  }
}
