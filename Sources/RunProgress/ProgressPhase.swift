/// What a run does at the moment.
public enum ProgressPhase: Sendable, Hashable, CaseIterable {
  /// The sampling list and the claim file.
  case readingList
  /// Folders are gone through; how much there will be is not known.
  case listing
  /// Files are given to the cases of the list.
  case matching
  /// DICOM files are read of which a file-set is made.
  case readingImages
  case checking
  /// Files are held against each other, and against what was sent before.
  case comparing
  /// Attachments and bundles are written.
  case packing
  /// What was written is read from the disk again.
  case readingBack
  /// Files are copied into case folders, or into a file-set.
  case copying
  /// Files are looked at without a list.
  case inspecting
  /// A finished bundle is unpacked and judged.
  case verifying
}
