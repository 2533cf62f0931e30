public import FileAccess

/// Why a bundle could not be judged: nothing that is wrong with it, those are findings.
public enum VerificationError: Error, Sendable {
  /// The bundle, or what was unpacked of it, cannot be read.
  case input(FileAccessError)
  /// The folder that it is unpacked into cannot be made.
  case cannotCreate(FileAccessError)
  /// It cannot be written to, as on a full disk.
  case io(FileAccessError)
  /// This program's own schema is not one: a defect.
  case markup(String)
  case cancelled
  /// The folder that it was unpacked into could not be removed.
  ///
  /// - after: what had failed before; nil when it was judged.
  indirect case leftBehind(FileAccessError, after: VerificationError?)
}

extension VerificationError {
  /// The one place where the errors of the steps below become one of ours.
  init(_ error: any Error) {
    switch error {
    case let error as FileAccessError:
      self = [.read, .open, .list].contains(error.operation) ? .input(error) : .io(error)
    case let error as LeftBehind: self = .leftBehind(error.reason, after: error.cause.map { VerificationError($0) })
    case is CancellationError: self = .cancelled
    default: self = .markup(String(describing: error))
    }
  }
}
