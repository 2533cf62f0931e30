public import FileAccess

/// A file that goes into no case.
public struct StrayFile: Sendable {
  public enum Reason: Sendable, Hashable {
    /// Nothing about it names a sampled case.
    case noCase
    /// Its own name is in the scheme, but that case is not on the list.
    case notSampled(String)
    /// More than one case could be meant.
    case ambiguous
    /// The mapping leaves it out on purpose.
    case leftOut
    /// It lies in a DICOM set's folder, and the DICOMDIR does not name it.
    case outsideFileSet
    /// A symbolic link, FIFO, socket or device.
    case notAFile
  }

  public let entry: FolderEntry
  public let reason: Reason
}
