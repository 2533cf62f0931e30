/// 抽樣清單: the cases the insurer drew for review, and what they have in common. What the first step makes.
public struct SamplingList: Sendable {
  /// The path, as it was given.
  public var name: String
  /// What kind of file it was.
  public var origin: ListOrigin
  /// What its cases have in common.
  public var batch: BatchFields
  /// In the order of the rows, each case once. Empty when no row could be used, which is an error of its own.
  public var cases: [SampledCase]

  package init(name: String, origin: ListOrigin, batch: BatchFields, cases: [SampledCase]) {
    self.name = name
    self.origin = origin
    self.batch = batch
    self.cases = cases
  }
}
