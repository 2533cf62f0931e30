/// One thing that a rule finds and the same thing as it should be, as the reader would see them: the name of a file, a
/// row of the list, a line of the XML, some bytes. Nothing in it is of a real patient.
public struct RuleExample: Sendable, Hashable {
  /// What the rule finds.
  public let wrong: Wording
  /// The same as it should be.
  public let right: Wording

  /// An example of each.
  public init(wrong: Wording, right: Wording) {
    self.wrong = wrong
    self.right = right
  }
}
