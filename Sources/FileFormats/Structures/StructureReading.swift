public import Findings

/// What walking a file's structure came to.
package struct StructureReading: Sendable {
  /// What the file says of itself, such as its size in pixels or its pages, in the order in which people want it.
  package internal(set) var details: [FileDetail]
  /// Whom an electronic record says it is about; nil for every other format, and where no record could be read to its
  /// end.
  package internal(set) var patient: CDAPatient?
  var flaws: [FormatFlaw]

  init(details: [FileDetail] = [], flaws: [FormatFlaw] = []) {
    self.details = details
    self.flaws = flaws
  }
}

/// One thing that a file says of itself.
public struct FileDetail: Sendable, Hashable {
  /// For scripts: `pages`, `width`.
  public let key: String
  /// For people.
  public let name: Wording
  /// What the file says.
  public let value: FactValue

  package init(_ key: String, _ name: Wording, _ value: FactValue) {
    self.key = key
    self.name = name
    self.value = value
  }
}

/// Something that is wrong inside a file: a rule and its evidence, before it is known whose file it is. The facts
/// `offset` (bytes from the start) and `expected` say where, and what should stand there, wherever there is a place.
struct FormatFlaw: Sendable {
  let rule: any Rule
  let facts: Facts

  init(_ rule: some Rule, _ facts: Facts = [:]) {
    self.rule = rule
    self.facts = facts
  }
}
