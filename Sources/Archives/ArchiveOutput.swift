import SystemPackage

/// The file that an archive goes into, written from one end to the other, with places that are filled in later.
final class ArchiveOutput {
  private let descriptor: FileDescriptor
  private let name: String
  /// Of the archive's first byte in the file.
  private let start: Int
  /// Bytes appended.
  private(set) var count = 0

  /// - Parameter name: of the file, for messages.
  init(_ descriptor: FileDescriptor, from start: Int, name: String) {
    self.descriptor = descriptor
    self.name = name
    self.start = start
  }

  func append(_ bytes: some Sequence<UInt8>) throws(ArchiveError) {
    count += try write(bytes, at: count)
  }

  /// Writes over what was appended before.
  func replace(at offset: Int, with bytes: [UInt8]) throws(ArchiveError) { _ = try write(bytes, at: offset) }

  private func write(_ bytes: some Sequence<UInt8>, at offset: Int) throws(ArchiveError) -> Int {
    do { return try descriptor.writeAll(toAbsoluteOffset: Int64(start + offset), bytes) } catch {
      let errno = error as? Errno ?? .ioError
      throw .library(operation: "write to", archive: name, code: Int(errno.rawValue), text: errno.description)
    }
  }
}
