import FileAccess
import Ledger
import NHICodes
import SamplingLists
import SystemPackage
import TestSupport
import Testing

/// A ledger in a folder of its own, and made-up bundles to note in it.
struct LedgerSample {
  static let now = 1_795_300_000

  let folder: TemporaryFolder
  let institution: InstitutionCode
  let day: ROCDate

  var path: FilePath { folder.path.appending("state").appending("ledger.sqlite") }

  init() throws {
    folder = try TemporaryFolder()
    institution = try #require(InstitutionCode("3599999991"))
    day = try #require(ROCDate("1151121"))
  }

  func open(patience: Int = 10_000) throws(LedgerError) -> Ledger {
    try Ledger(at: path, now: Self.now, patience: patience)
  }

  /// As packaging asks for it: ten numbers a sequence.
  func outcome(
    _ wanted: Int? = nil, numbers: ClosedRange<Int>? = nil, after highest: Int = 0, in ledger: Ledger,
    of other: InstitutionCode? = nil, on otherDay: ROCDate? = nil
  ) throws(LedgerError) -> ReservationOutcome {
    try ledger.reserve(
      wanted, numbers: numbers, after: highest, of: other ?? institution, on: otherDay ?? day, from: 1...999,
      numbersOf: { ($0 - 1) * 10 + 1...$0 * 10 }, now: Self.now)
  }

  /// nil when none is handed out.
  func reserve(
    _ wanted: Int? = nil, after highest: Int = 0, in ledger: Ledger, of other: InstitutionCode? = nil,
    on otherDay: ROCDate? = nil
  ) throws(LedgerError) -> Reservation? {
    guard case .made(let made) = try outcome(wanted, after: highest, in: ledger, of: other, on: otherDay) else {
      return nil
    }
    return made
  }

  /// `1: 5...6`; nil when none is handed out.
  func made(_ outcome: ReservationOutcome) -> String? {
    guard case .made(let made) = outcome else { return nil }
    return "\(made.sequence): \(made.numbers)"
  }

  func key(_ serial: Int) throws -> CaseKey {
    CaseKey(tier: .dental, category: try #require(CaseCategory("19")), serial: try #require(CaseSerial(serial)))
  }

  func batch(_ month: String = "11507", _ filing: FilingType = .regular, filed: String = "1150802") throws
    -> BatchFields
  {
    BatchFields(
      institution: institution, tier: .dental, feeMonth: try #require(FeeMonth(month)), filingType: filing,
      filingDate: try #require(ROCDate(filed)), systemDate: day)
  }

  func digest(_ text: String) -> ContentDigest.Value {
    var digest = ContentDigest()
    digest.add(Array(text.utf8))
    return digest.value
  }

  /// Notes a bundle of one case with one file, and that it has its name.
  @discardableResult
  func note(
    _ key: CaseKey, holding text: String = "a record", of patient: String? = nil, in ledger: Ledger,
    batch: BatchFields? = nil,
    isConfirmed: Bool = true, path: FilePath = "/out/sent.zip", bytes: String = "12345"
  ) throws -> Reservation {
    let reservation = try #require(try reserve(in: ledger))
    let content = digest(text)
    let record = BundleRecord(
      path: path, size: bytes.utf8.count, sha256: digest(bytes).sha256, batch: try batch ?? self.batch(),
      cases: [
        .init(
          key: key, identifier: patient.flatMap { PatientIdentifier($0) },
          files: [.init(name: "13A19000001.pdf", size: content.size, sha256: content.sha256)])
      ])
    try ledger.record(record, as: reservation, now: Self.now)
    if isConfirmed { try ledger.confirm(reservation, now: Self.now) }
    return reservation
  }
}
