import Archives
import BoundedConcurrency
import FileAccess
import RunProgress
import SystemPackage

/// A bundle that was written and does not have its name yet.
struct WrittenBundle: Sendable {
  let path: FilePath
  /// In the outer ZIP's order.
  let members: [OuterArchive.Member]

  /// The names in the outer ZIP, in its order.
  var entryNames: [String] { members.flatMap { [$0.xmlName, $0.attachment.name] } }

  /// Reads the bundle from the disk: that every program sees in it what was written, that each XML is what it was, and
  /// that each attachment unpacks to files with the names, sizes and SHA-256 of those that were read from SOURCE.
  ///
  /// - Returns: the digest of the bundle itself.
  func readBack(jobs: Int, _ progress: ProgressMeter? = nil) async throws -> ContentDigest.Value {
    let bytes = try FileBytes(path)
    let listing = try ZIPListing(bytes, limit: 2 * members.count)
    guard listing.isSound, listing.entries.map(\.path) == entryNames else {
      throw PackagingError.readBack(entry: "bundle.zip", problem: "is not as it was written")
    }
    let files = members.flatMap(\.attachment.entries)
    progress?.begin(
      .readingBack,
      of: ProgressAmounts(files: files.count, bytes: files.reduce(bytes.count) { $0 + $1.content.size }))
    // The bundle as a whole takes one after the other; meanwhile its attachments are unpacked.
    let digests = try await (-1..<members.count).mapConcurrently(jobs: jobs) { position in
      if position < 0 { return try Self.digest(of: bytes, listing.entries, progress) as ContentDigest.Value? }
      let (xml, attachment) = (listing.entries[2 * position], listing.entries[2 * position + 1])
      let member = members[position]
      let range = try Self.range(of: xml, in: bytes)
      guard try range.read(at: 0, count: range.count) == member.xml else {
        throw PackagingError.readBack(entry: xml.path, problem: "reads back differently")
      }
      try member.attachment.compare(with: try Self.range(of: attachment, in: bytes), progress)
      return nil
    }
    guard let digest = digests.first ?? nil else {
      throw PackagingError.readBack(entry: "bundle.zip", problem: "was not read")
    }
    return digest
  }

  private static func range(of entry: ZIPEntry, in bytes: FileBytes) throws -> ByteRange {
    guard entry.method == 0, entry.size == entry.compressedSize, let start = entry.start,
      let range = ByteRange(bytes, offset: start, count: entry.size)
    else { throw PackagingError.readBack(entry: entry.path, problem: "is not stored") }
    return range
  }

  /// Of the whole file, whose entries are held against their checksums in passing.
  private static func digest(
    of bytes: FileBytes, _ entries: [ZIPEntry], _ progress: ProgressMeter?
  ) throws -> ContentDigest.Value {
    var digest = ContentDigest()
    func pass(_ range: Range<Int>) throws -> UInt32 {
      var (place, sum) = (range.lowerBound, Checksum())
      while place < range.upperBound {
        try Task.checkCancellation()
        let chunk = try bytes.read(at: place, count: min(1 << 18, range.upperBound - place))
        guard !chunk.isEmpty else { throw FileAccessError(.read, bytes.path, .ioError) }
        digest.add(chunk)
        sum.add(chunk)
        place += chunk.count
        progress?.add(bytes: chunk.count)
      }
      return sum.value
    }
    var place = 0
    for entry in entries {
      // A sound listing has every entry's place, in the order of the entries.
      guard let start = entry.start, start >= place else { continue }
      _ = try pass(place..<start)
      place = start + entry.compressedSize
      guard try pass(start..<place) == entry.checksum else {
        throw PackagingError.readBack(entry: entry.path, problem: "has another checksum")
      }
    }
    _ = try pass(place..<bytes.count)
    return digest.value
  }
}

extension StagedArchive {
  /// Unpacks every entry and compares its name, size and SHA-256 with what went in.
  func compare(with archive: ByteRange, _ progress: ProgressMeter? = nil) throws {
    let reader = try ArchiveReader(archive, name: name)
    var expected = Dictionary(entries.map { ($0.path, $0.content) }) { first, _ in first }
    guard expected.count == entries.count else {
      throw PackagingError.readBack(entry: name, problem: "has one name twice")
    }
    while let found = try reader.next() {
      let entry = "\(name)/\(found.path)"
      guard let content = expected.removeValue(forKey: found.path) else {
        throw PackagingError.readBack(entry: entry, problem: "is in the archive and was never added")
      }
      var digest = ContentDigest()
      try reader.readContent { chunk in
        digest.add(chunk)
        progress?.add(bytes: chunk.count)
      }
      progress?.add(files: 1)
      guard found.size == content.size, digest.value == content else {
        throw PackagingError.readBack(entry: entry, problem: "reads back differently")
      }
    }
    if let missing = expected.keys.min() {
      throw PackagingError.readBack(entry: "\(name)/\(missing)", problem: "is not in the archive")
    }
  }
}
