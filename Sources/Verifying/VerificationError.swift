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
}
