import Findings

extension FormatFlaw {
  /// A flaw that has a place: `offset` in bytes from the start of the file, and what should stand there.
  init(_ rule: some Rule, at offset: Int, expected: Wording) {
    self.init(rule, ["offset": .number(offset), "expected": .wording(expected)])
  }
}
