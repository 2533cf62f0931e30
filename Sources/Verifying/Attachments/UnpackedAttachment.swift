import Archives
import FileAccess
import Findings
import Packaging
import SystemPackage

/// An attachment whose files lie in a private folder, and what was found while they were unpacked.
struct UnpackedAttachment {
  /// Of the files that came out whole.
  let tree: FolderTree
  let findings: [Finding]
  /// Whether all that is in it came out.
  let isWhole: Bool
  /// Bytes of the files.
  let size: Int

  /// - Parameters:
  ///   - archive: where the attachment itself lies.
  ///   - name: of the folder in `folder` that the files go to; it must not exist.
  init(
    _ archive: FilePath, _ container: BatchProfile.Container, _ place: BundlePlace, into name: String,
    of folder: StagingFolder
  ) throws {
    let bytes = try FileBytes(archive)
    var unpacking = Unpacking(
      place: place, name: name, folder: folder, limit: UnpackingLimits.bytes(outOf: bytes.count))
    try folder.makeFolders([name])
    if try unpacking.judge(bytes, container) { try unpacking.unpack(bytes) }
    tree = try FolderTree(listing: folder.path.appending(name))
    findings = unpacking.check.findings
    isWhole = unpacking.isWhole
    size = unpacking.size
  }

  private struct Unpacking {
    let name: String
    let folder: StagingFolder
    let limit: Int
    var check: ContainerCheck
    /// Of the entries as libarchive gives them.
    private var names: ContainerCheck
    /// Whether `check` has judged the entries already.
    private var isListed = false
    var isWhole = true
    var size = 0

    init(place: BundlePlace, name: String, folder: StagingFolder, limit: Int) {
      (self.name, self.folder, self.limit) = (name, folder, limit)
      check = ContainerCheck(place)
      names = check
    }

    /// Whether it can be unpacked at all.
    mutating func judge(_ bytes: FileBytes, _ container: BatchProfile.Container) throws -> Bool {
      let flaws: [ContainerFlaw]
      switch container {
      case .zip:
        let listing = try ZIPListing(bytes, limit: UnpackingLimits.files)
        // As they are written: libarchive takes some backslashes for folders.
        check.judge(listing)
        isListed = true
        isWhole = listing.isSound && !check.findings.hasErrors
        return listing.isSound && !listing.entries.isEmpty
      case .sevenZip: flaws = try ArchiveEnvelope.flaws(ofSevenZip: bytes)
      case .cab: flaws = try ArchiveEnvelope.flaws(ofCabinet: bytes)
      }
      for flaw in flaws { check.judge(flaw, expected: container.rawValue) }
      isWhole = flaws.isEmpty
      return isWhole
    }

    mutating func unpack(_ bytes: FileBytes) throws {
      do {
        let reader = try EntryUnpacking.open(bytes, name: name)
        var count = 0
        while let entry = try EntryUnpacking.next(reader) {
          count += 1
          guard count <= UnpackingLimits.files else {
            check.tooManyEntries(UnpackingLimits.files)
            return isWhole = false
          }
          guard try unpack(entry, reader) else { return }
        }
      } catch EntryUnpacking.Failure.damaged(let reason) {
        check.damaged(reason, entry: nil)
        isWhole = false
      }
    }

    /// - Returns: whether to go on.
    private mutating func unpack(_ entry: ArchiveEntry, _ reader: borrowing ArchiveReader) throws -> Bool {
      try Task.checkCancellation()
      let before = names.findings.count
      names.judge(
        entry.path, isFolder: entry.kind == .folder, isLink: entry.kind == .other, isEncrypted: entry.isEncrypted)
      guard names.findings.count == before else {
        if !isListed { check.add(names.findings[before...]) }
        isWhole = false
        return true
      }
      let parts = [name] + entry.path.split(separator: "/").map(String.init)
      guard entry.kind == .file, parts.count > 1 else { return true }
      let file = parts.joined(separator: "/")
      do {
        try folder.makeFolders(parts.dropLast())
        size += try EntryUnpacking.unpack(reader, into: file, of: folder, limit: limit - size)
        return true
      } catch EntryUnpacking.Failure.tooLarge {
        check.tooLarge(limit, entry: nil)
        try folder.delete(file)
      } catch EntryUnpacking.Failure.damaged(let reason) {
        check.damaged(reason, entry: entry.path)
        try folder.delete(file)
      } catch let error as FileAccessError where error.operation == .create && error.errno.isAboutNames {
        // A file where the archive has a folder of the same name too.
        check.clash(entry.path)
        isWhole = false
        return true
      }
      isWhole = false
      return false
    }
  }
}

extension Errno {
  fileprivate var isAboutNames: Bool { [.notDirectory, .isDirectory, .fileExists].contains(self) }
}
