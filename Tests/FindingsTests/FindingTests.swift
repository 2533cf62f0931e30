import Findings
import Testing

private enum SampleRule: String, CaseIterable, Rule {
  case mild = "Z101"
  case grave = "Z102"

  var severity: Severity { self == .mild ? .warning : .error }
  var title: Wording { Wording("標題", "title") }
  var message: Wording { Wording("找到 {found}", "found {found}") }
  var explanation: Wording { Wording("原因", "reason") }
  var remedy: Wording { Wording("改成 {wanted}", "make it {wanted}") }
  var example: RuleExample { RuleExample(wrong: Wording("錯的", "wrong"), right: Wording("13A19000001.pdf")) }
  var source: RuleSource { .ownCare }
}

@Suite struct FindingTests {
  @Test func `a finding makes its sentences from its facts`() {
    let finding = Finding(SampleRule.grave, Subject(file: "a.jpg"), ["found": "x", "wanted": 2])
    #expect(finding.message(in: .zhHant) == "找到 x")
    #expect(finding.message(in: .en) == "found x")
    #expect(finding.remedy(in: .zhHant) == "改成 2")
    #expect(finding.remedy(in: .en) == "make it 2")
    #expect(finding.severity == .error)
    #expect(finding.rule.id == "Z102")
    #expect(finding.subject == Subject(file: "a.jpg"))
  }

  @Test func `a fact that was forgotten can be seen`() {
    #expect(Finding(SampleRule.mild).message(in: .en) == "found {found}")
    #expect(Finding(SampleRule.mild).subject == Subject())
  }

  @Test func `an error weighs more than a warning`() {
    #expect(Severity.warning < .error)
    #expect(!(Severity.error < .warning))
    #expect(!(Severity.error < .error) && !(Severity.warning < .warning))
    #expect([Severity.error, .warning, .error].sorted() == [.warning, .error, .error])
    #expect([Severity.warning, .error].max() == .error)
  }

  @Test func `findings are counted by severity`() {
    let mild = Finding(SampleRule.mild)
    let grave = Finding(SampleRule.grave)
    #expect(![Finding]().hasErrors)
    #expect(![mild, mild].hasErrors)
    #expect([mild, grave].hasErrors)
    #expect([mild, grave, mild].count(of: .warning) == 2)
    #expect([mild, grave, mild].count(of: .error) == 1)
  }
}
