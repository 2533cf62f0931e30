public import FileAccess
public import SystemPackage

/// A finished file-set: every copy was compared with its source, our own check finds no error, all of it is on the disk
/// and has its final name.
public struct MadeFileSet: Sendable, Hashable {
  /// The folder with the DICOMDIR.
  public let path: FilePath
  /// With the DICOMDIR.
  public let fileCount: Int
  /// Bytes of all files.
  public let size: Int
  /// What is in it.
  public let counts: FileSetDraft.Counts
}

/// Why a set that could be made was not. Nothing is left behind under its name.
public enum FileSetMakingError: Error, Sendable {
  /// The folder, or a file in it, cannot be made.
  case cannotCreate(FileAccessError)
  /// Reading, writing or flushing failed on the way.
  case io(FileAccessError)
  /// Something is there already: a file, or a folder that is not empty.
  case exists(FilePath)
  /// More directory records than a set of ours has, or than our own check reads.
  case tooManyRecords(Int, limit: Int)
  /// A file is not what it was when it was read.
  case sourceChanged(String)
  /// What was written is not what it should be: a defect of ours.
  case defect(String)
  case cancelled
  /// The hidden folder with what was made so far could not be removed.
  ///
  /// - after: what had failed before; nil when the set was made and has its name.
  indirect case leftBehind(FileAccessError, after: FileSetMakingError?)

  init(_ error: any Error) {
    switch error {
    case let error as FileSetMakingError: self = error
    case let error as FileAccessError: self = error.operation == .create ? .cannotCreate(error) : .io(error)
    case let error as LeftBehind: self = .leftBehind(error.reason, after: error.cause.map { FileSetMakingError($0) })
    case is CancellationError: self = .cancelled
    default: self = .defect(String(describing: error))
    }
  }
}
