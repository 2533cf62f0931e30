public import SamplingLists

/// A sampled case and what will be sent for it.
public struct PlannedCase: Sendable {
  /// The case, as the list has it.
  public let sampled: SampledCase
  /// Sorted by their new names.
  public let documents: [PlannedDocument]
  /// Its DICOM file-sets.
  public let fileSets: [PlannedFileSet]
}
