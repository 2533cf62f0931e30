import Findings
import NHICodes

/// Brings a list's cases and the claim together by category and serial: fills in what the list does not say, and finds
/// what the two say differently.
struct ClaimJoin {
  /// The list's path as the user gave it.
  let list: String
  /// The claim file's.
  let claim: String
  let tier: Tier

  /// What has to be looked for in the claim.
  static func wanted(_ cases: [SampledCase]) -> Set<ClaimKey> {
    Set(cases.flatMap { ClaimKey.spellings(of: $0.key) })
  }

  /// The cases, filled in where the claim could be used, and what was found. The list's word stays where the claim says
  /// something else, which is an error then.
  func joined(
    _ cases: [SampledCase], _ reading: Result<ClaimReading, ClaimFileError>
  ) -> (cases: [SampledCase], findings: [Finding]) {
    switch reading {
    case .failure(let error): return (cases, [Self.unusable(error, claim: claim)])
    case .success(let reading): return joined(cases, reading)
    }
  }

  private func joined(_ cases: [SampledCase], _ reading: ClaimReading) -> (cases: [SampledCase], findings: [Finding]) {
    guard reading.header.kind == ClaimKind(tier) else { return (cases, [otherKind(reading)]) }
    var findings = fileFindings(reading)
    var joined: [SampledCase] = []
    for var sampled in cases {
      let found = ClaimKey.spellings(of: sampled.key).compactMap { reading.cases[$0] }.first
      if let found {
        var comparison = ClaimComparison(join: self, found: found)
        comparison.join(&sampled)
        findings += comparison.findings
      } else {
        findings.append(missing(sampled, reading))
      }
      joined.append(sampled)
    }
    return (joined, findings)
  }

  private var claimName: FactValue { .text(ClaimEvidence.name(claim)) }

  func subject(_ sampled: SampledCase) -> Subject {
    Subject(file: list, case: sampled.key.description, row: sampled.row)
  }

  /// Facts that every finding about a case and its record has.
  func facts(_ found: ClaimCase) -> Facts { ["claim": claimName, "record": .number(found.record)] }

  static func unusable(_ error: ClaimFileError, claim: String) -> Finding {
    var facts: Facts = ["reason": .wording(error.reason), "advice": .wording(error.advice)]
    if let technical = error.technical { facts.add("technical", .text(technical)) }
    return Finding(ClaimRule.unusableClaim, Subject(file: claim), facts)
  }

  private func otherKind(_ reading: ClaimReading) -> Finding {
    Finding(
      ClaimRule.otherKind, Subject(file: claim),
      [
        "kind": .wording(reading.header.kind.name), "tier": .text(tier.code), "tierName": .wording(tier.name),
        "tierKind": .wording(ClaimKind(tier).name),
      ])
  }

  private func fileFindings(_ reading: ClaimReading) -> [Finding] {
    var findings: [Finding] = []
    let missing = reading.header.missing
    if !missing.isEmpty {
      findings.append(
        Finding(
          ClaimRule.incompleteHead, Subject(file: claim),
          [
            "fields": .list(
              missing.map { .wording(Wording("\($0.name.zhHant)（\($0.rawValue)）", "\($0.name.en) (\($0.rawValue))")) })
          ]))
    }
    if let unidentified = reading.unidentified {
      findings.append(
        Finding(
          ClaimRule.unidentifiedRecord, Subject(file: claim),
          ["count": .number(unidentified.count), "first": .number(unidentified.first)]))
    }
    return findings
  }

  private func missing(_ sampled: SampledCase, _ reading: ClaimReading) -> Finding {
    let others = (reading.otherCategories[sampled.key.serial] ?? []).map(\.code).sorted()
    let shown = others.prefix(5)
    let hint =
      shown.isEmpty
      ? Wording("", "")
      : Wording(
        "；申報檔裡這個流水號的案件分類是 \(shown.joined(separator: "、"))",
        "; the claim has this serial under category \(shown.joined(separator: ", "))")
    return Finding(
      ClaimRule.notInClaim, subject(sampled),
      [
        "claim": claimName, "case": .text(sampled.key.description), "records": .number(reading.recordCount),
        "hint": .wording(hint),
      ])
  }
}
