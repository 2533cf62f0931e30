import Findings
import NHICodes
import Testing

@testable import SamplingLists

@Suite struct ClaimJoinTests {
  @Test func `what the list does not say is filled in`() throws {
    let joined = try join(ClaimBuilder(), [sampled()])
    #expect(joined.summary.isEmpty)
    #expect(joined.cases.first?.identifier?.text == "A123456789")
    #expect(joined.cases.first?.birthDate?.iso == "1990-03-15")
    // A name is compared, not filled in.
    #expect(joined.cases.first?.patientName == nil)
  }

  @Test(arguments: ["A12345****", "A123456789", "**********", "A1234****9"])
  func `a number that can be the same is filled in`(listed: String) throws {
    let joined = try join(ClaimBuilder(), [sampled(identifier: listed)])
    #expect(joined.summary.isEmpty)
    #expect(joined.cases.first?.identifier?.text == "A123456789")
  }

  @Test(arguments: [
    ("B12345****", "B12345****", "character 1)"), ("A123456788", "A12345****", "character 10)"),
    ("A123456787", "A12345****", "character 10)"), ("A12345**9*", "A12345****", "character 9)"),
    ("A1234", "A****", "5 and 10"), ("A123456789B123456789", "A12345****", "20 and 10"),
  ])
  func `a number that cannot be the same`(listed: String, shown: String, difference: String) throws {
    let joined = try join(ClaimBuilder(), [sampled(identifier: listed)])
    #expect(joined.summary == ["L303:2"])
    let message = joined.findings.first?.message(in: .en) ?? ""
    #expect(message.contains("is \(shown) in the list and A12345**** in record 1 of the claim TOTFA.xml"))
    #expect(message.contains(difference))
    #expect(joined.cases.first?.identifier?.text == listed)
  }

  @Test(arguments: [nil, "", "A12345****", "示範患者甲", "A123456789示範患者甲"])
  func `a claim without a usable number`(claimed: String?) throws {
    var claim = ClaimBuilder()
    claim.records[0].identifier = claimed
    let joined = try join(claim, [sampled(identifier: "A123456789")])
    #expect(joined.summary == ["L308:2"])
    #expect(joined.cases.first?.identifier?.text == "A123456789")
    let alone = try join(claim, [sampled()])
    #expect(alone.summary == ["L308:2"])
    #expect(alone.cases.first?.identifier?.text == (claimed == "A12345****" ? claimed : nil))
    // A masked number still shows that it is another's.
    let other = try join(claim, [sampled(identifier: "B223456782")])
    #expect(other.summary == (claimed == "A12345****" ? ["L308:2", "L303:2"] : ["L308:2"]))
  }

  @Test func `birth dates`() throws {
    let same = try join(ClaimBuilder(), [sampled(birthDate: "1990-03-15")])
    #expect(same.summary.isEmpty)
    let other = try join(ClaimBuilder(), [sampled(birthDate: "1990-03-16")])
    #expect(other.summary == ["L304:2"])
    #expect(other.findings.first?.message(in: .zhHant).contains("清單是 0790316，在申報檔 TOTFA.xml 第 1 筆是 0790315") == true)
    #expect(other.cases.first?.birthDate?.iso == "1990-03-16")
    for text in [nil, "0790230", "示範患者甲"] {
      var claim = ClaimBuilder()
      claim.records[0].birthDate = text
      let joined = try join(claim, [sampled(birthDate: "1990-03-16")])
      #expect(joined.summary == ["L309:2"])
      #expect(joined.cases.first?.birthDate?.iso == "1990-03-16")
    }
  }

  @Test(arguments: [
    "示範患者甲", "示 範患者　甲", "示○○○甲", "示**", "示ＯＯＯ甲", "示◯甲", "＊＊＊＊＊", "示範患者\u{E001}", "\u{FFFD}範患者甲", "○",
  ])
  func `a name that can be the same`(listed: String) throws {
    #expect(try join(ClaimBuilder(), [sampled(name: listed)]).summary.isEmpty)
  }

  @Test(arguments: ["示範患者乙", "示範患者", "示○○○乙", "陳○", "○○○乙", "OOOOO", "示範患者甲甲"])
  func `another name is a hint without the names`(listed: String) throws {
    let joined = try join(ClaimBuilder(), [sampled(name: listed)])
    #expect(joined.summary == ["L305:2"])
    #expect(joined.findings.first?.severity == .warning)
    #expect(joined.findings.first?.message(in: .en).contains(listed) == false)
  }

  @Test func `a claim's own characters are no other name`() throws {
    var claim = ClaimBuilder()
    claim.records[0].name = "示\u{E000}患者甲"
    #expect(try join(claim, [sampled(name: "示範患者甲")]).summary.isEmpty)
    #expect(try join(claim, [sampled(name: "示範患者乙")]).summary == ["L305:2"])
    claim.records[0].name = nil
    #expect(try join(claim, [sampled(name: "示範患者乙")]).summary.isEmpty)
    claim.records[0].name = "MARY-ANN o'Neil"
    #expect(try join(claim, [sampled(name: "Mary-Ann O'Neil ")]).summary.isEmpty)
  }

  @Test func `a case that the claim does not have`() throws {
    var claim = ClaimBuilder()
    claim.records += [.init(category: "11", serial: "7"), .init(category: "16", serial: "7")]
    let joined = try join(claim, [sampled(), sampled(serial: 7, row: 3), sampled(serial: 8, row: 4)])
    #expect(joined.summary == ["L302:3", "L302:4"])
    let messages = joined.findings.map { $0.message(in: .en) }
    #expect(
      messages == [
        "Case 13-19-000007 is not among the 3 records of the claim TOTFA.xml; the claim has this serial under "
          + "category 11, 16.",
        "Case 13-19-000008 is not among the 3 records of the claim TOTFA.xml.",
      ])
    #expect(joined.findings.map(\.subject.case) == ["13-19-000007", "13-19-000008"])
    #expect(joined.cases.map(\.identifier?.text) == ["A123456789", nil, nil])
  }

  @Test func `a pharmacy's category is found padded or not`() throws {
    for category in ["1", "01"] {
      var claim = ClaimBuilder()
      claim.records[0].category = category
      let joined = try join(claim, [sampled(category: "1", tier: .pharmacy)], tier: .pharmacy)
      #expect(joined.summary.isEmpty)
      #expect(joined.cases.first?.identifier?.text == "A123456789")
    }
    // In no other tier.
    var claim = ClaimBuilder(kind: .inpatient)
    claim.records[0].category = "1"
    let joined = try join(
      claim, [sampled(category: "01", tier: .hospitalInpatient)], tier: .hospitalInpatient)
    #expect(joined.summary == ["L302:2"])
    #expect(joined.findings.first?.message(in: .en).contains("under category 1") == true)
  }

  @Test(arguments: Tier.allCases)
  func `the kind of claim has to be the tier's`(tier: Tier) throws {
    let isInpatient = [Tier.clinicInpatient, .hospitalInpatient, .otherInpatient].contains(tier)
    for kind in ClaimKind.allCases {
      let joined = try join(
        ClaimBuilder(kind: kind), [sampled(tier: tier), sampled(serial: 8, row: 3, tier: tier)], tier: tier)
      if isInpatient == (kind == .inpatient) {
        #expect(joined.summary == ["L302:3"])
        #expect(joined.cases.first?.identifier?.text == "A123456789")
      } else {
        #expect(joined.summary == ["L311"])
        #expect(joined.cases.map(\.identifier) == [nil, nil])
      }
    }
  }

  @Test func `a case twice in the claim`() throws {
    var claim = ClaimBuilder()
    claim.records += [.init(name: "另一個")]
    let agreeing = try join(claim, [sampled()])
    #expect(agreeing.summary == ["L306:2"])
    #expect(agreeing.findings.first?.severity == .warning)
    #expect(agreeing.cases.first?.identifier?.text == "A123456789")
    claim.records[1].identifier = "B223456782"
    let differing = try join(claim, [sampled(identifier: "B223456782")])
    #expect(differing.summary == ["L307:2"])
    #expect(differing.cases.first?.birthDate == nil)
    // Of a case that was not sampled nobody needs to know.
    #expect(try join(claim, [sampled(serial: 124)]).summary == ["L302:2"])
  }

  @Test func `a claim that cannot be used`() throws {
    let claim = try join(Result.failure(.truncated(records: 3)), [sampled(identifier: "A12345****")])
    #expect(claim.summary == ["L301"])
    #expect(claim.cases.first?.identifier?.text == "A12345****")
    #expect(
      claim.findings.first?.message(in: .en)
        == "The claim file cannot be used: it is cut short: it ends within or after record 3.")
    #expect(claim.findings.first?.subject.file == "TOTFA.xml")
  }

  @Test func `what is said about the whole claim`() throws {
    var claim = ClaimBuilder(head: ["t2": "0151142120", "t5": "1"])
    claim.records.append(.init(serial: "x"))
    let joined = try join(claim, [sampled()])
    #expect(joined.summary == ["L312", "L310"])
    #expect(joined.findings.first?.message(in: .en).hasSuffix("fee month (t3), filing date (t6).") == true)
    #expect(joined.findings.last?.message(in: .en).contains("unreadable: 1;") == true)
  }
}
