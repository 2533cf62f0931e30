/// What is wrong with an archive as a container. Offsets and counts are bytes.
package enum ContainerFlaw: Sendable, Hashable {
  /// It is no archive of the expected format.
  case otherFormat
  /// Its end is not there.
  case cutShort
  /// A record is not where the archive says that it is, or says what cannot be.
  case damaged(offset: Int)
  /// Bytes that belong to no entry: before, between or behind what the directory lists.
  case strayBytes(offset: Int, count: Int, holdsDirectory: Bool)
  /// An entry's bytes are another's as well.
  case overlap(entry: String)
  /// The entry's own header says something else than the directory.
  case disagreement(entry: String)
  /// It is a part of an archive on several disks.
  case severalDisks
  /// A ZIP that uses the extension for large archives.
  case zip64
  case tooManyEntries(limit: Int)
}
