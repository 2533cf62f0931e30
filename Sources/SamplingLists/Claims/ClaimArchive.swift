import Archives
import FileAccess
import NHICodes

/// The ZIP in which a claim is filed.
enum ClaimArchive {
  /// How many entries are named in an error.
  private static let mostNamed = 5

  static func isArchive(_ beginning: [UInt8]) -> Bool {
    beginning == [0x50, 0x4B, 0x03, 0x04]
  }

  /// The claim in the archive: its one XML file, or the one of several that is called TOTFA.xml.
  static func document(in source: any ByteSource, name: String, longest: Int) throws(ClaimFileError) -> ClaimBytes {
    do {
      let index = try position(in: source, name: name)
      let archive = try OpenArchive(ArchiveReader(source, name: name), at: index)
      return ClaimBytes(longest: longest) { try archive.reader.readChunk() }
    } catch {
      throw ClaimFileError(error)
    }
  }

  /// Which of the archive's entries is the claim.
  private static func position(in source: any ByteSource, name: String) throws -> Int {
    let reader = try ArchiveReader(source, name: name)
    var documents = Candidates()
    var named = Candidates()
    var others = Candidates()
    var index = 0
    while let entry = try reader.next() {
      let file = entry.path.split(separator: "/").last?.lowercased() ?? ""
      // What macOS adds beside every file.
      let isShadow = file.hasPrefix("._") || entry.path.hasPrefix("__MACOSX/")
      if entry.kind == .file, !isShadow {
        switch file {
        case "totfa.xml":
          named.add(entry, at: index)
          documents.add(entry, at: index)
        case _ where file.hasSuffix(".xml"): documents.add(entry, at: index)
        default: others.add(entry, at: index)
        }
      }
      index += 1
    }
    let candidates = named.count > 0 ? named : documents
    guard candidates.count <= 1 else { throw ClaimFileError.severalDocuments(entries: candidates.shown) }
    guard let (entry, position) = candidates.first else { throw ClaimFileError.noDocument(entries: others.shown) }
    guard !entry.isEncrypted else { throw ClaimFileError.encrypted(entry: ClaimEvidence.name(entry.path)) }
    return position
  }

  private struct Candidates {
    var first: (ArchiveEntry, Int)?
    var count = 0
    /// The first few, fit to be shown.
    var shown: [String] = []

    mutating func add(_ entry: ArchiveEntry, at index: Int) {
      if first == nil { first = (entry, index) }
      count += 1
      if shown.count < ClaimArchive.mostNamed { shown.append(ClaimEvidence.name(entry.path)) }
    }
  }

  /// An archive that stands at one of its entries.
  private final class OpenArchive {
    let reader: ArchiveReader

    init(_ reader: consuming ArchiveReader, at index: Int) throws(ArchiveError) {
      for _ in 0...index { _ = try reader.next() }
      self.reader = reader
    }
  }
}
