import Archives
import FileAccess
import SystemPackage

/// The outer ZIP while it is written: for each unit its XML and its attachment archive, side by side, both stored.
final class OuterArchive {
  struct Member: Sendable {
    let xmlName: String
    let xml: [UInt8]
    let attachment: StagedArchive
  }

  private let staging: StagingFolder
  private let path: FilePath
  private let descriptor: FileDescriptor
  private var writer: ArchiveWriter?
  /// What went in, in its order.
  private var members: [Member] = []

  init(in staging: StagingFolder) throws {
    self.staging = staging
    (path, descriptor) = try staging.create("bundle.zip")
    writer = try ArchiveWriter(.zip, .store, into: descriptor, path: path)
  }

  deinit { try? descriptor.close() }

  /// The attachment archive is removed from the staging folder.
  func add(_ member: Member) throws {
    let attachment = member.attachment
    let bytes = try FileBytes(attachment.path)
    guard bytes.count == attachment.size else {
      throw PackagingError.readBack(entry: attachment.name, problem: "has the wrong size")
    }
    try writer?.add(member.xmlName, from: MemoryBytes(member.xml))
    try writer?.add(attachment.name, from: bytes)
    Publishing.startSync(descriptor)
    try staging.delete(attachment.name)
    members.append(member)
  }

  /// - Returns: the archive, complete and on the disk, to be read back.
  func finish() throws -> WrittenBundle {
    if let writer = writer.take() { try writer.finish() }
    try Publishing.sync(descriptor, path)
    return WrittenBundle(path: path, members: members)
  }
}
