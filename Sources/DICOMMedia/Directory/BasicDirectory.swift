package import FileAccess

/// The contents of a DICOMDIR: the Basic Directory IOD (PS3.3 Annex F) in a Part 10 file (PS3.10 8.6).
///
/// Read in one pass, as far as the bytes can be read: a directory that says something wrong is still a directory, and
/// what is wrong with it is the judge's to say. Where the data set is deflated, offsets count as if it were not. `init`
/// throws only for bytes that cannot be read as one at all.
package struct BasicDirectory: Sendable {
  package static let maximumRecords = 200_000
  /// Media Storage Directory Storage (PS3.4 Table B.5-1, PS3.6).
  package static let sopClassUID = "1.2.840.10008.1.3.10"

  /// The meta information of the file.
  package let file: Part10File
  /// How the elements really are written, whatever the transfer syntax says.
  package let encoding: ElementEncoding
  /// Whether they are written as it says.
  let isAsDeclared: Bool
  /// Where and why reading ended too early; nil when the directory was read to its end. What was read until then is
  /// here.
  package let stop: DICOMError?
  /// In the order of the bytes, which means nothing (PS3.3 F.2.2.2).
  package let records: DirectoryRecords
  /// How the records hang together.
  package let tree: DirectoryTree

  let layout: DirectoryLayout
  let fileSet: FileSetAttributes
  let faults: RecordFaults
  /// Whether the records were come to, so that what stands before them is known.
  let hasRecordSequence: Bool
  /// Where what follows the records is no data element; nil when nothing follows, or only elements do.
  let trailing: Int?

  package var transferSyntax: TransferSyntax { file.transferSyntax }
  /// (0004,1130), nil when it is absent or empty.
  package var fileSetID: String? { fileSet.id.flatMap { $0.isEmpty ? nil : ValueText.text($0) } }
  /// (0004,1141): a file with comments, which is no DICOM file; empty when there is none.
  package var descriptorFileID: [String] {
    ValueText.values(fileSet.descriptorFileID ?? []).map { ValueText.text($0) }
  }
  /// (0004,1200); 0 for an empty directory.
  package var rootOffset: Int { fileSet.rootOffset ?? 0 }
  /// (0004,1202); nothing follows it.
  package var lastRootOffset: Int { fileSet.lastRootOffset ?? 0 }

  /// Reads all records.
  ///
  /// - Throws: `.notBasicDirectory` for another SOP class, `.badDeflate` and `.inflatedTooLong` for one that is
  ///   compressed as a whole and cannot be inflated, and whatever `Part10File` throws.
  package init(_ source: any ByteSource) throws(DICOMError) {
    let file = try Part10File(source)
    guard file.metaSOPClassUID == Self.sopClassUID else {
      throw DICOMError(
        .notBasicDirectory, at: Part10File.preambleLength + 4, expected: Self.sopClassUID,
        found: file.metaSOPClassUID.map { ValueText.shown($0, limit: 64) })
    }
    let place = try DataSetPlace(of: file, in: source)
    let content: any ByteSource =
      place.isInflated ? JoinedBytes(head: source, offset: file.dataSetOffset, dataSet: place.source) : source
    let head = try DICOMError.reading(at: file.dataSetOffset) { () throws(FileAccessError) in
      try content.read(at: file.dataSetOffset, count: 8)
    }
    let encoding = ElementEncoding.told(
      by: head, room: content.count - file.dataSetOffset, declared: place.declared)
    let parsed = DirectoryParser(content, at: file.dataSetOffset, encoding: encoding)
    self.file = file
    self.encoding = encoding
    isAsDeclared = encoding == place.declared && place.isInflated == file.transferSyntax.isDeflated
    stop = parsed.stop
    fileSet = parsed.fileSet
    faults = parsed.faults
    trailing = parsed.trailing
    hasRecordSequence = parsed.sequenceOffset != nil
    records = DirectoryRecords(store: parsed.store)
    layout = DirectoryLayout(
      dataSet: file.dataSetOffset, recordsEnd: parsed.recordsEnd, end: content.count, isWhole: parsed.stop == nil)
    tree = DirectoryTree(parsed.store, root: parsed.fileSet.rootOffset ?? 0, layout)
  }

  /// Whether following the offsets from the root comes to the record at `index` of `records`.
  package func isReachable(_ index: Int) -> Bool {
    records.indices.contains(index) && tree.states[index] != .unreachable
  }

  /// The records of one type (`PATIENT`, `STUDY`, `IMAGE` …) that readers would show.
  package func activeRecords(ofType type: String) -> [DirectoryRecord] {
    zip(records, tree.states).filter { $1 == .active && $0.type == type }.map(\.0)
  }
}
