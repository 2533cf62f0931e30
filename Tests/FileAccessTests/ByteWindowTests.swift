import FileAccess
import SystemPackage
import Synchronization
import Testing

@Suite struct ByteWindowTests {
  private static let bytes = (0..<100).map { UInt8($0) }

  @Test(arguments: [1, 3, 16, 99, 100, 1000])
  func `every range inside is served and none outside`(stride: Int) throws {
    var window = ByteWindow(MemoryBytes(Self.bytes), stride: stride)
    #expect(window.count == 100)
    for offset in stride % 2 == 0 ? Array(0...101) : Array((0...101).reversed()) {
      for length in [0, 1, 2, 8, 50, 100, 101] {
        let found = try window.bytes(at: offset, count: length)
        if offset + length <= 100 {
          #expect(found.map(Array.init) == Array(Self.bytes[offset..<(offset + length)]))
        } else {
          #expect(found == nil)
        }
      }
    }
  }

  @Test func `wild ranges are nil`() throws {
    var window = ByteWindow(MemoryBytes(Self.bytes))
    for (offset, length) in [
      (-1, 1), (0, -1), (Int.max, 1), (1, Int.max), (Int.max, Int.max), (Int.min, 1), (100, 1), (0, Int.min),
    ] {
      #expect(try window.bytes(at: offset, count: length) == nil)
    }
    #expect(try window.byte(at: 100) == nil)
    #expect(try window.byte(at: -1) == nil)
    #expect(try window.byte(at: 99) == 99)
  }

  @Test func `numbers of every width in both orders`() throws {
    var window = ByteWindow(MemoryBytes([0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0xF8]), stride: 2)
    #expect(try window.number(at: 0, width: 1) == 0x01)
    #expect(try window.number(at: 0, width: 2) == 0x0201)
    #expect(try window.number(at: 0, width: 2, bigEndian: true) == 0x0102)
    #expect(try window.number(at: 1, width: 3, bigEndian: true) == 0x02_0304)
    #expect(try window.number(at: 0, width: 8) == 0xF807_0605_0403_0201)
    #expect(try window.number(at: 0, width: 8, bigEndian: true) == 0x0102_0304_0506_07F8)
    #expect(try window.number(at: 1, width: 8) == nil)
    #expect(try window.number(at: 0, width: 0) == nil)
    #expect(try window.number(at: 0, width: 9) == nil)
  }

  @Test func `one stretch serves many reads`() throws {
    let source = Counting(bytes: Self.bytes)
    var window = ByteWindow(source, stride: 50)
    for offset in 0..<50 { #expect(try window.byte(at: offset) == UInt8(offset)) }
    #expect(source.reads.withLock { $0 } == 1)
    #expect(try window.byte(at: 50) == 50)
    #expect(try window.byte(at: 10) == 10)
    #expect(source.reads.withLock { $0 } == 3)
  }

  @Test func `a source that has less than it says gives nil`() throws {
    var window = ByteWindow(Counting(bytes: [1, 2], claimed: 10))
    #expect(try window.bytes(at: 0, count: 2).map(Array.init) == [1, 2])
    #expect(try window.bytes(at: 0, count: 3) == nil)
    #expect(try window.bytes(at: 5, count: 1) == nil)
  }

  @Test func `a failing source fails the window`() {
    var window = ByteWindow(Failing())
    #expect(throws: FileAccessError(.read, "broken", .ioError)) { try window.byte(at: 0) }
  }
}

private final class Counting: ByteSource {
  private let bytes: MemoryBytes
  let count: Int
  let reads = Mutex(0)

  init(bytes: [UInt8], claimed: Int? = nil) {
    self.bytes = MemoryBytes(bytes)
    count = claimed ?? bytes.count
  }

  func read(at offset: Int, count: Int) throws(FileAccessError) -> [UInt8] {
    reads.withLock { $0 += 1 }
    return try bytes.read(at: offset, count: count)
  }
}

private struct Failing: ByteSource {
  var count: Int { 10 }

  func read(at offset: Int, count: Int) throws(FileAccessError) -> [UInt8] {
    throw FileAccessError(.read, "broken", .ioError)
  }
}
