import Findings
import NHICodes
import Testing

@testable import SamplingLists

@Suite struct ClaimRuleTests {
  /// A claim that breaks the rule; the good one is every rule's neighbour.
  private static func claim(breaking rule: ClaimRule) -> ClaimBuilder {
    var claim = ClaimBuilder()
    switch rule {
    case .unusableClaim: claim.root = "patient"
    case .notInClaim: claim.records[0].serial = "124"
    case .identifiersDiffer: claim.records[0].identifier = "B223456782"
    case .birthDatesDiffer: claim.records[0].birthDate = "0790316"
    case .namesDiffer: claim.records[0].name = "示範患者乙"
    case .repeatedRecord: claim.records.append(.init())
    case .contradictoryRecords: claim.records.append(.init(birthDate: "0790316"))
    case .unusableIdentifier: claim.records[0].identifier = nil
    case .unusableBirthDate: claim.records[0].birthDate = nil
    case .unidentifiedRecord: claim.records.append(.init(category: nil))
    case .otherKind: claim.kind = .inpatient
    case .incompleteHead: claim.head = nil
    }
    return claim
  }

  @Test(arguments: ClaimRule.allCases)
  func `the rule fires, and its neighbour passes`(rule: ClaimRule) throws {
    let list = [sampled(identifier: "A12345****", birthDate: "1990-03-15", name: "示○○○甲")]
    #expect(try join(Self.claim(breaking: rule), list).findings.map(\.rule.id) == [rule.id])
    #expect(try join(ClaimBuilder(), list).summary.isEmpty)
  }

  @Test(arguments: ClaimRule.allCases)
  func `every rule says all there is to say`(rule: ClaimRule) {
    for wording in [rule.title, rule.message, rule.explanation, rule.remedy, rule.source.place] {
      for language in Language.allCases { #expect(!wording[language].isEmpty) }
      // The same places in both languages.
      #expect(Self.places(wording.zhHant) == Self.places(wording.en))
    }
    for wording in [rule.message, rule.explanation, rule.remedy] {
      #expect(wording.zhHant.hasSuffix("。"))
      #expect(wording.en.hasSuffix("."))
    }
  }

  @Test func `ids are those of the family and not another rule's`() {
    let others = ListRule.allCases.map(\.id) + BatchRule.allCases.map(\.id)
    #expect(ClaimRule.allCases.allSatisfy { $0.id.hasPrefix("L3") && !others.contains($0.id) })
  }

  private static func places(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }
}
