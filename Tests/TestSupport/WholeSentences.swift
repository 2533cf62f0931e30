public import Findings

extension Finding {
  /// Its sentences in which a place was left open, in any language. Empty when all is well.
  public var openSentences: [String] {
    Language.allCases.flatMap { [message(in: $0), remedy(in: $0)] }.filter { $0.contains("{") || $0.contains("}") }
  }
}

extension Sequence where Element == Finding {
  public var openSentences: [String] { flatMap(\.openSentences) }

  /// `M101 folder/file.jpg`, or the case, or nothing, behind the id: what a finding is, and about what.
  public var summary: [String] {
    map { finding in
      [finding.rule.id, finding.subject.file ?? finding.subject.case].compactMap { $0 }.joined(separator: " ")
    }
  }
}
