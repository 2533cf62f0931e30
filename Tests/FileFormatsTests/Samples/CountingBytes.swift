import FileAccess
import Synchronization

/// Bytes that count how many of them were asked for.
final class CountingBytes: ByteSource {
  private let bytes: MemoryBytes
  private let total = Mutex(0)

  init(_ bytes: MemoryBytes) { self.bytes = bytes }

  var count: Int { bytes.count }
  var bytesRead: Int { total.withLock { $0 } }

  func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    let read = try bytes.read(at: offset, count: length)
    total.withLock { $0 += read.count }
    return read
  }
}

/// A file that is there and cannot be read.
struct BrokenBytes: ByteSource {
  let count = 100

  func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    throw FileAccessError(.read, "/clinic/a.jpg", .ioError)
  }
}
