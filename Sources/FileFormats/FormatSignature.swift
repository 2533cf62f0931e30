import FileAccess

/// How one format, or a family of formats that share a container, is told by its content. Its structure is not walked
/// here: a damaged file still is what it begins as.
protocol FormatSignature: Sendable {
  /// Nil when the file is something else.
  func match(_ head: FileHead) throws(FileAccessError) -> Identification?
}
