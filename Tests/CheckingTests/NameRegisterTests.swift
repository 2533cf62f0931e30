import Checking
import Findings
import NHICodes
import TestSupport
import Testing

@Suite struct NameRegisterTests {
  @Test func `names that share a base are told after the first`() throws {
    let names = [
      "13B19012345.jpg", "13b19012345.PDF", "13B19012345-1.jpg", "a/13B19012345_1.tif", "13B19012345001.jpg",
      "13B19012346.jpg", "13A19012345.jpg", "14B21012345.jpg",
    ]
    var register = NameRegister()
    var findings: [Finding] = []
    for (index, text) in names.enumerated() {
      let judged = NameCheck().judge(text)
      let name = try #require(judged.name)
      guard let first = register.remember(name, at: .argument(index)), case .argument(let position) = first else {
        continue
      }
      findings.append(NameRegister.duplicate(judged, of: first, text: names[position]))
    }
    #expect(findings.summary == ["N109 13b19012345.PDF", "N109 a/13B19012345_1.tif", "N109 13B19012345001.jpg"])
    #expect(
      findings.map { $0.facts["other"]?.text(in: .zhHant) }
        == ["「13B19012345.jpg」", "「13B19012345-1.jpg」", "「13B19012345-1.jpg」"])
    #expect(findings.hasErrors && findings.openSentences == [])
    #expect(register.caseCount == 3 && !register.hasOverflown)
  }

  @Test func `a line is named by its number`() throws {
    let judged = NameCheck().judge("13B19012345.jpg")
    let name = try #require(judged.name)
    var register = NameRegister()
    #expect(register.remember(name, at: .line(7)) == nil)
    #expect(register.remember(name, at: .argument(0)) == .line(7))
    #expect(register.remember(name, at: .line(9)) == .line(7))
    let finding = NameRegister.duplicate(judged, of: .line(7))
    #expect(finding.message(in: .zhHant).contains("第 7 行") && finding.message(in: .en).contains("line 7"))
    #expect(finding.facts["line"] == 7)
  }

  @Test func `the folder of a duplicate shows no identity number`() {
    let judged = NameCheck().judge("A123456789/b/13B19012345.jpg")
    let finding = NameRegister.duplicate(judged, of: .argument(0), text: "A123456789/13B19012345.jpg")
    #expect(!finding.message(in: .en).contains("A123456789") && finding.facts["file"] != .text(judged.text))
  }

  private func name(_ serial: Int) throws -> RecordName {
    RecordName(
      key: CaseKey(
        tier: .dental, category: try #require(CaseCategory("19")), serial: try #require(CaseSerial(serial))),
      recordClass: .chart)
  }

  /// Through several sizes of the table; each name twice.
  @Test func `a hundred thousand names are told apart`() throws {
    var register = NameRegister()
    var wrong = 0
    for serial in 1...100_000 where try register.remember(name(serial), at: .line(serial)) != nil { wrong += 1 }
    for serial in 1...100_000 where try register.remember(name(serial), at: .line(0)) != .line(serial) { wrong += 1 }
    #expect(wrong == 0)
    #expect(register.caseCount == 100_000 && !register.hasOverflown)
  }

  @Test func `what is beyond the limit is not forgotten in silence`() throws {
    var register = NameRegister(limit: 10)
    for serial in 1...10 { #expect(try register.remember(name(serial), at: .line(serial)) == nil) }
    #expect(!register.hasOverflown)
    #expect(try register.remember(name(3), at: .line(11)) == .line(3))
    #expect(!register.hasOverflown)
    #expect(try register.remember(name(11), at: .line(12)) == nil)
    #expect(register.hasOverflown && register.overflow().facts["count"] == 10)
    #expect(try register.remember(name(11), at: .line(13)) == nil, "it could not be remembered")
    #expect(try register.remember(name(4), at: .line(14)) == .line(4), "those before still are")
    #expect(register.caseCount == 10)
  }

  @Test func `a line number that has no room is not made up`() throws {
    var register = NameRegister()
    #expect(try register.remember(name(1), at: .line(1 << 40)) == nil)
    #expect(register.hasOverflown)
    #expect(try register.remember(name(1), at: .line(5)) == nil)
    #expect(try register.remember(name(1), at: .line(6)) == .line(5))
    #expect(NameRegister(limit: -1).limit == 1 && NameRegister(limit: .max).limit == NameRegister.largestLimit)
  }
}
