/// Where what lies in a DICOMDIR, in bytes from the start of the file.
struct DirectoryLayout: Sendable {
  /// Of the data set, behind the meta information.
  let dataSet: Int
  /// Just behind the last record that was read.
  let recordsEnd: Int
  /// Of the file.
  let end: Int
  /// Whether all of it was read; if not, there may be records that are not known.
  let isWhole: Bool
}
