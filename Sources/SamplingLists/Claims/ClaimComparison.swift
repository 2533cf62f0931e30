import Findings
import NHICodes

/// Compares one case of the list with its record in the claim.
struct ClaimComparison {
  let join: ClaimJoin
  let found: ClaimCase
  private(set) var findings: [Finding] = []

  init(join: ClaimJoin, found: ClaimCase) {
    self.join = join
    self.found = found
  }

  mutating func join(_ sampled: inout SampledCase) {
    if let repeats = found.repeats {
      let rule = repeats.disagree ? ClaimRule.contradictoryRecords : .repeatedRecord
      add(rule, sampled, ["case": .text(sampled.key.description), "second": .number(repeats.record)])
      // Which record is the case's is not known.
      if repeats.disagree { return }
    }
    joinIdentifier(&sampled)
    joinBirthDate(&sampled)
    compareNames(sampled)
  }

  private mutating func joinIdentifier(_ sampled: inout SampledCase) {
    guard let claimed = found.identifier else {
      add(.unusableIdentifier, sampled, ["found": found.unreadableIdentifier ?? CellEvidence.empty])
      return
    }
    if claimed.isMasked { add(.unusableIdentifier, sampled, ["found": CellEvidence.identifier(claimed.text)]) }
    if let listed = sampled.identifier {
      guard listed.isCompatible(with: claimed) else {
        add(
          .identifiersDiffer, sampled,
          [
            "listed": CellEvidence.identifier(listed.text), "claimed": CellEvidence.identifier(claimed.text),
            "difference": .wording(IdentifierDifference.wording(listed, claimed)),
          ])
        return
      }
      guard listed.isMasked, !claimed.isMasked else { return }
    }
    sampled.identifier = claimed
  }

  private mutating func joinBirthDate(_ sampled: inout SampledCase) {
    guard let claimed = found.birthDate else {
      add(.unusableBirthDate, sampled, ["found": found.unreadableBirthDate ?? CellEvidence.empty])
      return
    }
    guard let listed = sampled.birthDate else {
      sampled.birthDate = claimed
      return
    }
    guard listed != claimed else { return }
    add(
      .birthDatesDiffer, sampled, ["listed": .text(listed.rocDigits), "claimed": .text(claimed.rocDigits)])
  }

  private mutating func compareNames(_ sampled: SampledCase) {
    guard let listed = sampled.patientName, let claimed = found.patientName,
      !PatientName(listed).canBeSame(as: PatientName(claimed))
    else { return }
    add(.namesDiffer, sampled, [:])
  }

  private mutating func add(_ rule: ClaimRule, _ sampled: SampledCase, _ own: Facts) {
    var facts = join.facts(found)
    facts.add(own)
    findings.append(Finding(rule, join.subject(sampled), facts))
  }
}
