import FileAccess
import RunProgress

/// A copy of one file of SOURCE in the staging folder, read back and flushed.
enum StagedCopy {
  /// - Returns: the copy's size in bytes.
  /// - Throws: `sourceChanged` when the source is not, or does not stay, what it was when it was listed.
  static func make(
    of source: SourceFile, as name: String, in staging: StagingFolder, _ progress: ProgressMeter?
  ) throws -> Int {
    if let made = source.made {
      try staging.write(made, as: name)
      return made.count
    }
    do {
      return try staging.copy(source.path, as: name, expecting: source.stamp, progress: progress).size
    } catch StagingFolder.CopyFailure.sourceChanged {
      throw PackagingError.sourceChanged(source.relativePath)
    } catch StagingFolder.CopyFailure.readBack {
      throw PackagingError.readBack(entry: name, problem: "reads back differently")
    }
  }
}
