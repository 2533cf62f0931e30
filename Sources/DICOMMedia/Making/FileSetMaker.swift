package import FileAccess
package import Findings
package import RunProgress

/// Makes a conforming file-set of DICOM files with any names in any tree: legal File IDs and a DICOMDIR with its
/// records (PS3.10 8; PS3.3 Annex F). The files themselves are never changed.
public enum FileSetMaker {
  /// What is asked of the set.
  public struct Options: Sendable {
    /// Files of several patients may go into one set.
    public var allowsSeveralPatients = false
    /// The Series Instance UIDs of what is taken; nil for everything.
    public var series: [String]?

    /// One patient's files, all of them.
    public init() {}
  }

  /// The set that can be made, or why none can, and what was left out or filled in.
  package struct Drafting: Sendable {
    /// Nil while there is an error among the findings.
    package let draft: FileSetDraft?
    package let findings: [Finding]
  }

  /// Reads the files and arranges them. Writes nothing.
  ///
  /// - Parameters:
  ///   - entries: of a listing, as `LooseFiles` takes them.
  ///   - folder: what the user calls the place they come from.
  ///   - jobs: how many files are read at once.
  /// - Throws: only when cancelled.
  package static func draft(
    of entries: [FolderEntry], in folder: String, options: Options, jobs: Int, progress: ProgressMeter? = nil
  ) async throws(CancellationError) -> Drafting {
    try await LooseFiles(reading: entries, jobs: jobs, progress: progress).draft(in: folder, options: options)
  }
}
