import Findings
import NHICodes
import SamplingLists
import TestSupport
import Testing

@testable import Checking

@Suite struct IdentityCheckTests {
  private func judge(_ identifier: String?) throws -> [Finding] {
    let key = CaseKey(
      tier: .dental, category: try #require(CaseCategory("19")), serial: try #require(CaseSerial(12345)))
    let sampled = SampledCase(
      row: 7, key: key, identifier: try identifier.map { try #require(PatientIdentifier($0)) })
    let findings = IdentityCheck.judge(sampled)
    #expect(findings.openSentences == [])
    #expect(findings.allSatisfy { $0.subject == Subject(case: "13-19-012345", row: 7) })
    return findings
  }

  @Test(arguments: ["A123456789", "A800000014", "a123456789"])
  func `a number in order has no findings`(identifier: String) throws {
    #expect(try judge(identifier).isEmpty)
  }

  @Test(arguments: [
    (nil, "P101", Severity.error), ("A12345****", "P102", .error), ("****", "P102", .error),
    ("AB*", "P102", .error), ("A123456788", "P103", .warning), ("A800000013", "P103", .warning),
    ("AB12345678", "P103", .warning), ("X1234567", "P104", .warning), ("BABY1", "P104", .warning),
    ("A323456789", "P104", .warning), ("1234567890", "P104", .warning),
  ])
  func `one finding for each thing that can be wrong`(identifier: String?, rule: String, severity: Severity) throws {
    let findings = try judge(identifier)
    #expect(findings.map(\.rule.id) == [rule])
    #expect(findings.first?.severity == severity)
  }

  @Test(arguments: ["A123456788", "X1234567", "A12345****"])
  func `the number is masked when the finding is made`(identifier: String) throws {
    for finding in try judge(identifier) {
      for language in Language.allCases {
        #expect(!finding.message(in: language).contains(identifier) || identifier.contains("*"))
        #expect(finding.message(in: language).contains("****"))
      }
    }
  }

  @Test(arguments: IdentityRule.allCases)
  func `every rule speaks both languages`(rule: IdentityRule) {
    for wording in [rule.title, rule.message, rule.explanation, rule.remedy] {
      #expect(!wording.zhHant.isEmpty && !wording.en.isEmpty)
    }
    #expect(rule.id.hasPrefix("P"))
  }
}
