public import SamplingLists

/// A sampled case and what will be sent for it.
public struct PlannedCase: Sendable {
  public let sampled: SampledCase
  /// Sorted by their new names.
  public let documents: [PlannedDocument]
  public let fileSets: [PlannedFileSet]
}
