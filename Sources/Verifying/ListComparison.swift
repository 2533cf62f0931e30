package import Findings
import NHICodes
package import SamplingLists

/// Holds bundles against the sampling list, and the claim file that it was read with.
///
/// Not compared: c1, which a list seldom says, and c9, which each house writes in its own way.
package struct ListComparison {
  private let list: SamplingList
  private let cases: [CaseKey: SampledCase]

  package init(_ list: SamplingList) {
    self.list = list
    cases = Dictionary(list.cases.map { ($0.key, $0) }) { first, _ in first }
  }

  /// What is in a bundle and differs from the list.
  package func findings(in bundle: VerifiedBundle) -> [Finding] {
    let place = BundlePlace(bundle: bundle.path)
    let found = BoundedFindings.ofBundle()
    found.add(fields(of: bundle, place))
    for item in bundle.cases {
      guard let key = item.key else { continue }
      let subject = place.subject(item.entry, case: key.description)
      guard let sampled = cases[key] else {
        found.add(Finding(ListAgreementRule.notOnList, subject, ["case": .text(key.description)]))
        continue
      }
      guard let own = item.identifier, let listed = sampled.identifier, !own.isCompatible(with: listed) else {
        continue
      }
      found.add(
        Finding(
          ListAgreementRule.otherPerson, subject,
          ["case": .text(key.description), "found": .text(own.masked), "expected": .text(listed.masked)]))
    }
    return found.all(about: place)
  }

  /// What is on the list and in none of the bundles.
  package func missing(in bundles: [VerifiedBundle]) -> [Finding] {
    let present = Set(bundles.flatMap { $0.cases.compactMap(\.key) })
    return list.cases.filter { !present.contains($0.key) }.map { sampled in
      let key = sampled.key.description
      return Finding(
        ListAgreementRule.notInBundle, Subject(file: list.name, case: key, row: sampled.row), ["case": .text(key)])
    }
  }

  /// One finding for each wrong value of a field, at the first case that has it.
  private func fields(of bundle: VerifiedBundle, _ place: BundlePlace) -> [Finding] {
    let batch = list.batch
    let expected: [(field: String, name: Wording, value: String)] = [
      ("c2", Wording("醫事機構代碼", "institution"), batch.institution.digits),
      ("c3", Wording("醫事類別", "tier"), batch.tier.code),
      ("c4", Wording("費用年月", "fee month"), batch.feeMonth.rocDigits),
      ("c5", Wording("申報類別", "filing type"), batch.filingType.code),
      ("c6", Wording("申報日期", "filing date"), batch.filingDate.gregorianDigits),
    ]
    return expected.flatMap { field, name, value in
      let wrong = bundle.cases.filter { $0.batch[field] != nil && $0.batch[field] != value }
      let groups = Dictionary(grouping: wrong) { $0.batch[field] ?? "" }
      return groups.sorted { $0.key < $1.key }.map { found, cases in
        Finding(
          ListAgreementRule.otherField, place.subject(cases[0].entry),
          [
            "field": .text(field), "name": .wording(name), "found": .text(PatientIdentifier.masking(found)),
            "expected": .text(value), "count": .number(cases.count),
          ])
      }
    }
  }
}
