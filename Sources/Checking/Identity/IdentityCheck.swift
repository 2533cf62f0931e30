import Findings
import NHICodes
import SamplingLists

/// Whether a case has the identity number that the batch needs.
enum IdentityCheck {
  static func judge(_ sampled: SampledCase) -> [Finding] {
    let key = sampled.key.description
    let subject = Subject(case: key, row: sampled.row)
    func finding(_ rule: IdentityRule, _ identifier: PatientIdentifier?) -> [Finding] {
      var facts: Facts = ["case": .text(key)]
      if let identifier { facts.add("found", .text(identifier.masked)) }
      return [Finding(rule, subject, facts)]
    }
    guard let identifier = sampled.identifier else { return finding(.missing, nil) }
    if identifier.isMasked { return finding(.masked, identifier) }
    if identifier.kind == .other { return finding(.unknownKind, identifier) }
    return identifier.hasValidCheckDigit == false ? finding(.checkDigit, identifier) : []
  }
}
