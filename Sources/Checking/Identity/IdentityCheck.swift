package import Findings
package import NHICodes
import SamplingLists

/// Whether a case has the identity number that the batch needs.
package enum IdentityCheck {
  static func judge(_ sampled: SampledCase) -> [Finding] {
    let key = sampled.key.description
    return judge(sampled.identifier, of: key, Subject(case: key, row: sampled.row))
  }

  /// - Parameters:
  ///   - identifier: nil when there is none.
  ///   - key: the case, as `13-19-012345`.
  package static func judge(_ identifier: PatientIdentifier?, of key: String, _ subject: Subject) -> [Finding] {
    func finding(_ rule: IdentityRule, _ identifier: PatientIdentifier?) -> [Finding] {
      var facts: Facts = ["case": .text(key)]
      if let identifier { facts.add("found", .text(identifier.masked)) }
      return [Finding(rule, subject, facts)]
    }
    guard let identifier else { return finding(.missing, nil) }
    if identifier.isMasked { return finding(.masked, identifier) }
    if identifier.kind == .other { return finding(.unknownKind, identifier) }
    return identifier.hasValidCheckDigit == false ? finding(.checkDigit, identifier) : []
  }
}
