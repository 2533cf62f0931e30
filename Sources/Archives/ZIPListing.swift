package import FileAccess

/// What a ZIP's directory lists, and whether every byte of the file is accounted for by it.
///
/// Programs differ in where they look for an archive's entries: from the front, from the end, by the directory or by
/// the headers. Only where the end record, the directory and the headers say the same and nothing lies between them
/// does every program see the same files. Nothing is unpacked here.
///
/// Source: PKWARE APPNOTE.TXT 4.3. Not checked: comments and extra fields, but for that of Zip64.
package struct ZIPListing: Sendable {
  /// In the directory's order; what was read until the first record that is damaged.
  package let entries: [ZIPEntry]
  /// In the order in which they were found; a hundred at the most.
  package let flaws: [ContainerFlaw]

  /// Whether the directory was read to its end and unpacking may rely on it.
  package var isSound: Bool { flaws.allSatisfy { $0 == .zip64 } }

  /// - Parameter limit: how many entries are read.
  package init(_ source: some ByteSource, limit: Int) throws(FileAccessError) {
    var reader = ZIPListingReader(source, limit: limit)
    try reader.read()
    entries = reader.records.map(\.entry)
    flaws = reader.flaws
  }
}
