/// A staging folder that could not be removed: there may be patients' records in it, and its user has to know.
public struct LeftBehind: Error, Sendable {
  /// The folder, and why it stays.
  public let reason: FileAccessError
  /// What had failed before; nil when everything was made.
  public let cause: (any Error)?
}
