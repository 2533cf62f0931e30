/// How much of what a run works on.
public struct ProgressAmounts: Sendable, Hashable {
  /// Cases of the list.
  public var cases: Int
  /// Files, those of DICOM sets among them.
  public var files: Int
  /// Of the files, as they are read or copied.
  public var bytes: Int

  /// What is not given is nothing.
  public init(cases: Int = 0, files: Int = 0, bytes: Int = 0) {
    self.cases = cases
    self.files = files
    self.bytes = bytes
  }
}
