public import FileAccess

/// The contents of a DICOMDIR: the Basic Directory IOD (PS3.3 Annex F) in a Part 10 file (PS3.10 8.6).
///
/// Read in one pass. A directory that says something wrong about the files is still a directory; `init` throws only for
/// bytes that cannot be read as one. Not checked here: the order of elements, record types and their required keys,
/// what follows the record sequence, the offset of the last root record.
public struct BasicDirectory: Sendable {
  public static let maximumRecords = 200_000
  /// Media Storage Directory Storage (PS3.4 Table B.5-1, PS3.6).
  public static let sopClassUID = "1.2.840.10008.1.3.10"

  /// The meta information of the file.
  public let file: Part10File
  /// (0004,1130), nil when it is absent or empty.
  public let fileSetID: String?
  /// (0004,1141): a file with comments, which is no DICOM file; empty when there is none.
  public let descriptorFileID: [String]
  /// (0004,1200); 0 for an empty directory.
  public let rootOffset: Int
  /// (0004,1202); nothing follows it.
  public let lastRootOffset: Int
  /// In the order of the bytes, which means nothing (PS3.3 F.2.2.2).
  public let records: [DirectoryRecord]
  /// How the records hang together.
  public let tree: DirectoryTree

  public var transferSyntax: TransferSyntax { file.transferSyntax }

  /// Reads all records.
  ///
  /// - Throws: `.notBasicDirectory` for another SOP class, `.unsupportedTransferSyntax` for a deflated one, and
  ///   whatever `Part10File` and `ElementReader` throw.
  public init(_ source: any ByteSource) throws(DICOMError) {
    let file = try Part10File(source)
    guard file.metaSOPClassUID == Self.sopClassUID else {
      throw DICOMError(
        .notBasicDirectory, at: Part10File.preambleLength + 4, expected: Self.sopClassUID,
        found: file.metaSOPClassUID.map { ValueText.shown($0, limit: 64) })
    }
    guard let encoding = file.transferSyntax.encoding else {
      throw DICOMError(
        .unsupportedTransferSyntax, at: file.dataSetOffset, found: ValueText.shown(file.transferSyntaxUID, limit: 64))
    }
    let parsed = try DirectoryParser(source, at: file.dataSetOffset, encoding: encoding)
    self.file = file
    fileSetID = parsed.fileSet[.fileSetID].flatMap { $0.isEmpty ? nil : ValueText.text($0) }
    descriptorFileID = ValueText.values(parsed.fileSet[.fileSetDescriptorFileID] ?? []).map { ValueText.text($0) }
    rootOffset = parsed.rootOffset
    lastRootOffset = parsed.lastRootOffset
    records = parsed.records
    tree = DirectoryTree(records: parsed.records, root: parsed.rootOffset)
  }

  /// Whether following the offsets from the root comes to the record at `index` of `records`.
  public func isReachable(_ index: Int) -> Bool {
    records.indices.contains(index) && tree.states[index] != .unreachable
  }

  /// The records of one type (`PATIENT`, `STUDY`, `IMAGE` …) that readers would show.
  public func activeRecords(ofType type: String) -> [DirectoryRecord] {
    zip(records, tree.states).filter { $1 == .active && $0.type == type }.map(\.0)
  }
}
