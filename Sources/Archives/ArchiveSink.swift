import FileAccess

/// What an archive's bytes go through on their way into its file. The entry's own bytes come in pieces of any size.
protocol ArchiveSink {
  /// - Parameter content: what will be written, to look at before.
  func begin(
    _ entry: ArchiveEntry, modified: Int?, content: some ByteSource
  ) throws(ArchiveError) -> EntryPacking
  /// No more than the entry's size in all.
  func write(_ bytes: [UInt8]) throws(ArchiveError)
  func endEntry() throws(ArchiveError)
  /// The archive is complete when this returns.
  func close() throws(ArchiveError)
}
