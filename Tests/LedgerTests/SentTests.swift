import FileAccess
import Ledger
import NHICodes
import Testing

@Suite struct SentTests {
  @Test func aCaseIsFoundInItsFeeMonth() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    try sample.note(sample.key(1), in: ledger)
    let (july, august) = (try #require(FeeMonth("11507")), try #require(FeeMonth("11508")))
    let found = try ledger.cases(of: sample.institution, in: july)
    #expect(found.map(\.key) == [try sample.key(1)])
    #expect(found.first?.bundle == "sent.zip")
    #expect(try ledger.cases(of: sample.institution, in: august).isEmpty)
    #expect(try ledger.cases(of: #require(InstitutionCode("3501200000")), in: july).isEmpty)
  }

  @Test func aFileIsFoundByWhatIsInIt() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    try sample.note(sample.key(1), holding: "one", in: ledger)
    try sample.note(sample.key(2), holding: "two", in: ledger)
    try sample.note(sample.key(3), holding: "one", in: ledger)
    #expect(try ledger.fileSizes(of: sample.institution) == [3])
    let (same, other) = (sample.digest("one"), sample.digest("three"))
    let found = try ledger.files(of: sample.institution, with: [same, other])
    #expect(found.keys.map(\.self) == [same])
    #expect(found[same]?.map(\.sampledCase.key.serial.number) == [1, 3])
    #expect(found[same]?.first?.name == "13A19000001.pdf")
  }

  @Test func onlyABundleThatHasItsNameCounts() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    try sample.note(sample.key(1), in: ledger, isConfirmed: false)
    #expect(try ledger.cases(of: sample.institution, in: sample.batch().feeMonth).isEmpty)
    #expect(try ledger.fileSizes(of: sample.institution).isEmpty)
    #expect(try sample.open().cases(of: sample.institution, in: sample.batch().feeMonth).isEmpty)
  }

  /// Its program was killed between the bundle's name and the note of it.
  @Test func aBundleThatLiesWhereItShouldIsNotedWithTheNextOpening() throws {
    let sample = try LedgerSample()
    let bundle = try sample.folder.write("sent.zip", "12345")
    let ledger = try sample.open()
    try sample.note(sample.key(1), in: ledger, isConfirmed: false, path: bundle)
    try sample.note(sample.key(2), in: ledger, isConfirmed: false, path: bundle, bytes: "12346")
    #expect(try sample.open().cases(of: sample.institution, in: sample.batch().feeMonth).map(\.key) == [sample.key(1)])
  }

  @Test func whichIsTheSameCase() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    func sent(_ filing: FilingType) throws -> SentCase {
      let month = filing == .regular ? "11507" : "11506"
      try sample.note(sample.key(1), in: ledger, batch: try sample.batch(month, filing))
      let feeMonth = try #require(FeeMonth(month))
      return try #require(try ledger.cases(of: sample.institution, in: feeMonth).first)
    }
    func isSame(_ sent: SentCase, _ serial: Int, _ filing: FilingType, _ month: String, _ filed: String) throws -> Bool
    {
      let batch = try sample.batch(month, filing, filed: filed)
      return sent.isSameCase(
        as: try sample.key(serial), feeMonth: batch.feeMonth, filingType: filing, filingDate: batch.filingDate)
    }
    let regular = try sent(.regular)
    #expect(try isSame(regular, 1, .regular, "11507", "1150803"))
    #expect(try isSame(regular, 1, .appeal, "11507", "1151001"))
    #expect(try !isSame(regular, 2, .regular, "11507", "1150802"))
    #expect(try !isSame(regular, 1, .regular, "11508", "1150802"))
    #expect(try !isSame(regular, 1, .supplementary, "11507", "1150802"))
    let supplementary = try sent(.supplementary)
    #expect(try isSame(supplementary, 1, .supplementary, "11506", "1150802"))
    #expect(try !isSame(supplementary, 1, .supplementary, "11506", "1150803"))
    #expect(try isSame(supplementary, 1, .supplementaryAppeal, "11506", "1150803"))
  }
}
