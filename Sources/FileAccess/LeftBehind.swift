/// A staging folder that could not be removed: there may be patients' records in it, and its user has to know.
package struct LeftBehind: Error, Sendable {
  /// The folder, and why it stays.
  package let reason: FileAccessError
  /// What had failed before; nil when everything was made.
  package let cause: (any Error)?
}
