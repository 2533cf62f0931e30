package import Findings
public import SystemPackage

/// A finished bundle: read back entry by entry, flushed to disk, and under its final name.
public struct Bundle: Sendable, Hashable {
  /// Where it is.
  public let path: FilePath
  /// Bytes.
  public let size: Int
  /// Lower-case hexadecimal.
  public let sha256: String
  /// 序號 in its name.
  public let sequence: Int
  /// How many cases are in it.
  public let caseCount: Int
  /// Files in the attachment archives, those of DICOM sets among them.
  public let fileCount: Int
  /// Files among them that lie in their archive as they were, because they would not shrink or need not.
  public let storedCount: Int
  /// Bytes of all files before compression.
  public let sourceBytes: Int
  /// The names in the outer ZIP, in its order.
  public let entries: [String]
  /// Whether the disk lets nobody but the owner read it; false on one without permissions, as most USB sticks are.
  public let isForOwnerAlone: Bool
}

/// What packaging gives: the bundles, or the findings that kept them from being made.
package enum PackagingResult: Sendable {
  /// More than one where the profile has a size limit.
  case made([Bundle])
  case refused([Finding])
}
