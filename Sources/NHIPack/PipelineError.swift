public import DICOMMedia
public import FileAccess
public import Ledger
public import Packaging
public import Verifying

/// Why a run could not go on: nothing that is wrong with the user's records, those are findings.
public enum PipelineError: Error, Sendable {
  /// The list, the mapping, the schema, SOURCE or a folder that the list names cannot be read.
  case input(FileAccessError)
  case packaging(PackagingError)
  /// The ledger cannot be used.
  case ledger(LedgerError)
  case fileSet(FileSetMakingError)
  case verification(VerificationError)
  case cancelled
}

extension PipelineError {
  /// Of a folder that was to be gone through.
  init(listing error: FileAccessError) { self = error.errno == .canceled ? .cancelled : .input(error) }
}
