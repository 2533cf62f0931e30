import FileAccess
import Synchronization

/// A source that can be read a number of times, and then no more.
final class BrokenSource: ByteSource {
  let error = FileAccessError(.read, "list.xlsx", .ioError)
  private let bytes: [UInt8]
  private let reads: Mutex<Int>

  init(bytes: [UInt8] = [0x50, 0x4B, 3, 4], reads: Int = 0) {
    self.bytes = bytes
    self.reads = Mutex(reads)
  }

  var count: Int { bytes.count }

  func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    let left = reads.withLock { reads in
      reads -= 1
      return reads
    }
    guard left >= 0 else { throw error }
    return try MemoryBytes(bytes).read(at: offset, count: length)
  }
}
