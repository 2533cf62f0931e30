import FileAccess
import NHICodes
import Testing

@testable import SamplingLists

@Suite struct ClaimReadingTests {
  private func only(_ claim: ClaimBuilder, _ bytes: [UInt8]? = nil) throws -> ClaimCase {
    let reading = try readClaim(bytes ?? claim.utf8)
    let key = try #require(ClaimKey.of("19", 123))
    return try #require(reading.cases[key])
  }

  @Test(arguments: ClaimKind.allCases)
  func `what a claim says`(kind: ClaimKind) throws {
    var claim = ClaimBuilder(kind: kind)
    claim.records.insert(.init(serial: "122", identifier: "B223456782"), at: 0)
    claim.records.append(.init(category: "11", identifier: "B223456782"))
    for bytes in [claim.utf8, claim.big5] {
      let reading = try readClaim(bytes)
      #expect(
        reading.header
          == ClaimHeader(
            kind: kind, institution: "0151142120", feeMonth: "11507", filingType: "1", filingDate: "1150802"))
      #expect(reading.recordCount == 3)
      #expect(reading.unidentified == nil)
      #expect(reading.cases.count == 1)
      let found = try only(claim, bytes)
      #expect(found.record == 2)
      #expect(found.identifier?.text == "A123456789")
      #expect(found.birthDate?.iso == "1990-03-15")
      #expect(found.patientName == "示範患者甲")
      #expect(found.unreadableIdentifier == nil && found.unreadableBirthDate == nil && found.repeats == nil)
      // 11-123 is not wanted, but its serial is.
      #expect(reading.otherCategories.values.map { $0.map(\.code) } == [["11"]])
    }
  }

  @Test func `fields are known in capitals, without dhead and dbody, with a namespace, and behind the records`() throws
  {
    for change in [
      { $0.isShouting = true }, { $0.hasParts = false }, { $0.headComesLast = true },
      { $0.records[0].more = "" },
    ] as [(inout ClaimBuilder) -> Void] {
      var claim = ClaimBuilder()
      change(&claim)
      let reading = try readClaim(claim.utf8)
      #expect(reading.header.missing.isEmpty)
      #expect(try only(claim).identifier?.text == "A123456789")
    }
    let prefixed = ClaimBuilder().text.replacing("<outpatient>", with: "<outpatient xmlns=\"urn:x\">")
    #expect(try only(ClaimBuilder(), Array(prefixed.utf8)).patientName == "示範患者甲")
  }

  @Test func `white space and references are not part of a field`() throws {
    var claim = ClaimBuilder()
    claim.records = [
      .init(
        category: " 19\r\n", serial: "000123", identifier: "\n a123456789 ", birthDate: "<![CDATA[0790315]]>",
        name: "&#31034;&amp;")
    ]
    let found = try only(claim)
    #expect(found.identifier?.text == "A123456789")
    #expect(found.birthDate?.iso == "1990-03-15")
    #expect(found.patientName == "示&")
  }

  @Test func `fields of the same name elsewhere are not the record's`() throws {
    var claim = ClaimBuilder()
    claim.records[0].more =
      "<pdata><d3>B223456782</d3><x><d11>0990101</d11></x></pdata><odata><d3>B223456782</d3></odata>"
    let found = try only(claim)
    #expect(found.identifier?.text == "A123456789")
    #expect(found.birthDate?.iso == "1990-03-15")
    let outside = ClaimBuilder().text.replacing("<ddata>", with: "<d3>B223456782</d3><x><ddata/></x><ddata>")
    let reading = try readClaim(Array(outside.utf8))
    #expect(reading.recordCount == 1)
    #expect(reading.cases.values.first?.identifier?.text == "A123456789")
    // An element inside a field ends neither the field nor the record.
    claim.records = [.init(identifier: "A1234<b>zzz<i/></b>56789")]
    #expect(try only(claim).identifier?.text == "A123456789")
  }

  @Test func `a field twice counts when it says the same`() throws {
    var claim = ClaimBuilder()
    claim.records[0].more = "<d3> A123456789 </d3><d3></d3><d11>0790315</d11>"
    #expect(try only(claim).identifier?.text == "A123456789")
    claim.records[0].more = "<d3>B223456782</d3><d11>0790316</d11>"
    let found = try only(claim)
    #expect(found.identifier == nil && found.birthDate == nil)
    #expect(found.unreadableIdentifier?.text(in: .en).contains("twice") == true)
    #expect(found.unreadableBirthDate?.text(in: .en).contains("twice") == true)
    var head = ClaimBuilder().text.replacing("<t3>11507</t3>", with: "<t3>11507</t3><t3>11508</t3>")
    #expect(try readClaim(Array(head.utf8)).header.missing == [.feeMonth])
    head = ClaimBuilder().text.replacing("<t3>11507</t3>", with: "<t3>11507</t3><t3>11507</t3>")
    #expect(try readClaim(Array(head.utf8)).header.missing.isEmpty)
  }

  @Test func `what cannot be read is evidence without what it hides`() throws {
    var claim = ClaimBuilder()
    claim.records = [.init(identifier: "A123456789-示範患者甲", birthDate: "A123456789 示範患者甲")]
    let found = try only(claim)
    #expect(found.identifier == nil && found.birthDate == nil)
    #expect(found.unreadableIdentifier == .text("A12345****"))
    #expect(found.unreadableBirthDate == .text("A12345**** ○○○○○"))
    claim.records = [.init(identifier: nil, birthDate: " ", name: nil)]
    let empty = try only(claim)
    #expect(empty.identifier == nil && empty.unreadableIdentifier == nil && empty.unreadableBirthDate == nil)
    #expect(empty.birthDate == nil && empty.patientName == nil)
  }

  @Test func `a field may have a thousand bytes and no more`() throws {
    var claim = ClaimBuilder()
    claim.records[0].name = String(repeating: "N", count: 1000)
    #expect(try only(claim).patientName?.utf8.count == 1000)
    claim.records[0].name = String(repeating: "N", count: 1001)
    #expect(try only(claim).patientName == nil)
    claim.records[0].identifier = String(repeating: "9", count: 2_000_000)
    let found = try only(claim)
    #expect(found.identifier == nil)
    #expect(found.unreadableIdentifier == .text("999999****"))
  }

  @Test func `records that name no case are counted`() throws {
    var claim = ClaimBuilder()
    claim.records = [
      .init(), .init(category: nil), .init(serial: ""), .init(category: "123"), .init(serial: "1234567"),
      .init(serial: "12A"), .init(serial: "124"),
    ]
    let reading = try readClaim(claim.utf8)
    #expect(reading.recordCount == 7)
    #expect(reading.unidentified?.count == 5)
    #expect(reading.unidentified?.first == 2)
    #expect(reading.cases.count == 1)
  }

  @Test func `a case twice is kept once, and whether its records agree is known`() throws {
    var claim = ClaimBuilder()
    claim.records = [.init(), .init(serial: "124"), .init(serial: "0123", name: "另一個"), .init()]
    #expect(try only(claim).repeats == ClaimCase.Repeats(record: 3, count: 2, disagree: false))
    claim.records.append(.init(birthDate: "0790316"))
    #expect(try only(claim).repeats == ClaimCase.Repeats(record: 3, count: 3, disagree: true))
    claim.records = [.init(), .init(identifier: "B223456782")]
    #expect(try only(claim).repeats?.disagree == true)
    claim.records = [.init(identifier: "?1"), .init(identifier: "?2222222")]
    #expect(try only(claim).repeats?.disagree == true)
  }

  @Test func `a head that is missing or says little`() throws {
    var claim = ClaimBuilder(head: nil)
    #expect(try readClaim(claim.utf8).header.missing == [.institution, .feeMonth, .filingType, .filingDate])
    claim.head = ["t2": "0151142120", "t3": " ", "t6": "1150802"]
    let header = try readClaim(claim.utf8).header
    #expect(header.missing == [.feeMonth, .filingType])
    #expect(header.filingDate == "1150802")
    claim.head = ["t1": "", "t2": "0151142120"]
    #expect(try readClaim(claim.utf8).header.institution == "0151142120")
  }

  @Test(arguments: [
    ("0151142120131150713B.zip", Tier.dental), ("/claims/0151142120131150713B.ZIP", .dental),
    ("0151142120131150713b.xml", .dental), ("0151142120111150713B.zip", .clinicOutpatient),
  ])
  func `the tier in a file's name`(name: String, tier: Tier) throws {
    #expect(try readClaim(ClaimBuilder().utf8, name: name).header.tier == tier)
  }

  @Test(arguments: [
    // Another institution, month or filing type; an inpatient tier; no such tier; not the form.
    "3501200000131150713B.zip", "0151142120131150613B.zip", "0151142120131150723B.zip", "0151142120211150713B.zip",
    "0151142120161150713B.zip", "0151142120131150713.zip", "0151142120131150713B.7z", "0151142120131150713B",
    "0151142120131150713B.xml.zip", "0151142120131150713B.zip/TOTFA.xml", "TOTFA.xml", "",
  ])
  func `a name that says no tier, or is not this claim's`(name: String) throws {
    #expect(try readClaim(ClaimBuilder().utf8, name: name).header.tier == nil)
  }
}
