/// What became of a file's bytes in an archive.
package enum EntryPacking: Sendable, Hashable {
  /// They are there as they were.
  case stored
  case compressed
}
