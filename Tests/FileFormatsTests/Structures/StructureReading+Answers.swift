import Findings

@testable import FileFormats

extension StructureReading {
  /// The rules that fired, in the order in which they did.
  var rules: [String] { flaws.map(\.rule.id) }

  var hasErrors: Bool { flaws.contains { $0.rule.severity == .error } }

  /// A detail as people read it, in English.
  func detail(_ key: String) -> String? { details.first { $0.key == key }?.value.text(in: .en) }

  /// A fact of the first flaw of a rule.
  func fact(_ name: String, of rule: String) -> FactValue? { flaws.first { $0.rule.id == rule }?.facts[name] }

  /// The findings' sentences in both languages, for a test to see that every place is filled.
  var sentences: [String] {
    flaws.flatMap { flaw in
      var facts = flaw.facts
      facts.add("file", "a.bin")
      return Language.allCases.flatMap {
        [facts.fill(flaw.rule.message[$0], in: $0), facts.fill(flaw.rule.remedy[$0], in: $0)]
      }
    }
  }
}
