import FileAccess
import Findings
import NHICodes

@testable import SamplingLists

/// A case of a list, 19-123 in row 2.
func sampled(
  category: String = "19", serial: Int = 123, row: Int = 2, tier: Tier = .dental, identifier: String? = nil,
  birthDate: String? = nil, name: String? = nil
) -> SampledCase? {
  guard let key = ClaimKey.of(category, serial) else { return nil }
  return SampledCase(
    row: row, key: CaseKey(tier: tier, category: key.category, serial: key.serial),
    identifier: identifier.flatMap { PatientIdentifier($0) }, birthDate: birthDate.flatMap { ROCDate($0) },
    patientName: name)
}

/// Joins a list's cases with a claim, and puts what every finding must keep to the test: facts fill every place,
/// nothing personal is shown.
func join(
  _ reading: Result<ClaimReading, ClaimFileError>, _ cases: [SampledCase?], tier: Tier = .dental
) throws -> (cases: [SampledCase], findings: [Finding], summary: [String]) {
  let join = ClaimJoin(list: "list.csv", claim: "TOTFA.xml", tier: tier)
  let (joined, findings) = join.joined(cases.compactMap(\.self), reading)
  for finding in findings {
    for language in Language.allCases {
      for text in [finding.message(in: language), finding.remedy(in: language)] {
        if text.contains("{") || text.contains("}") { throw OpenPlace(text: text) }
      }
      for text in [finding.message(in: language)] + finding.facts.all.map({ $0.value.text(in: language) }) {
        let personal = ["示範患者", "A123456789", "A12345678", "B223456782"]
        if personal.contains(where: text.contains) { throw PersonalData(text: text) }
      }
    }
  }
  let summary = findings.map { finding in finding.rule.id + (finding.subject.row.map { ":\($0)" } ?? "") }
  return (joined, findings, summary)
}

func join(
  _ claim: ClaimBuilder, _ cases: [SampledCase?], tier: Tier = .dental
) throws -> (cases: [SampledCase], findings: [Finding], summary: [String]) {
  let wanted = ClaimJoin.wanted(cases.compactMap(\.self))
  let reading = Result { () throws(ClaimFileError) in
    try ClaimFile.read(MemoryBytes(claim.utf8), name: "TOTFA.xml", wanted: wanted)
  }
  return try join(reading, cases, tier: tier)
}
