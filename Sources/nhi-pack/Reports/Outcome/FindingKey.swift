import FileAccess
import Findings
import NHICodes

/// What makes a finding the same in two runs: rule, file, case, entry, and those of its facts that are the same in
/// every language. Rows may shift. Identity numbers are masked, whether or not a run showed them.
struct FindingKey: Hashable {
  let rule: String
  let file, `case`, entry: String?
  let facts: [String: JSONReport.Fact]

  init(_ finding: Finding) {
    rule = finding.rule.id
    file = finding.subject.file.map(PatientIdentifier.masking)
    `case` = finding.subject.case
    entry = finding.subject.entry.map(PatientIdentifier.masking)
    facts = Dictionary(
      finding.facts.all.compactMap { fact in
        Self.positions.contains(fact.name) ? nil : Self.neutral(fact.value).map { (fact.name, $0) }
      }
    ) { first, _ in first }
  }

  /// - Parameter names: of the facts that count.
  init(_ earlier: EarlierResult.Finding, facts names: [String]) {
    rule = earlier.rule
    file = earlier.subject.file.map(PatientIdentifier.masking)
    `case` = earlier.subject.case
    entry = earlier.subject.entry.map(PatientIdentifier.masking)
    facts = earlier.facts.filter { names.contains($0.key) }.mapValues(\.masked)
  }

  /// Facts that say in which row or record something stands.
  private static let positions: Set = ["first", "second"]

  /// Nil for what has another name in another language.
  private static func neutral(_ value: FactValue) -> JSONReport.Fact? {
    switch value {
    case .text(let text): return .text(PatientIdentifier.masking(text))
    case .number(let number): return .number(number)
    case .wording: return nil
    case .list(let values):
      let facts = values.compactMap(neutral)
      return facts.count == values.count ? .list(facts) : nil
    }
  }

  /// SHA-256, the same for the same finding whenever and wherever it is made.
  var fingerprint: String {
    var buffer = OutputBuffer()
    buffer.append { buffer in
      buffer.append(key: "case", `case`)
      buffer.append(key: "entry", entry)
      buffer.append(key: "facts", facts)
      buffer.append(key: "file", file)
      buffer.append(key: "rule", rule)
    }
    var digest = ContentDigest()
    digest.add(buffer.bytes)
    return digest.value.sha256
  }
}

extension JSONReport.Fact {
  fileprivate var masked: JSONReport.Fact {
    switch self {
    case .text(let text): .text(PatientIdentifier.masking(text))
    case .number: self
    case .list(let facts): .list(facts.map(\.masked))
    }
  }
}
