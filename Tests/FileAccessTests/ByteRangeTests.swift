import FileAccess
import Testing

@Suite struct ByteRangeTests {
  private let source = MemoryBytes(Array(0..<10))

  @Test func `a range has its own bytes and no others`() throws {
    let range = try #require(ByteRange(source, offset: 3, count: 4))
    #expect(range.count == 4)
    #expect(try range.read(at: 0, count: 4) == [3, 4, 5, 6])
    #expect(try range.read(at: 2, count: 100) == [5, 6])
    #expect(try range.read(at: 4, count: 1) == [])
    #expect(try range.read(at: -1, count: 3) == [])
    #expect(try range.read(at: 1, count: 0) == [])
  }

  @Test(arguments: [(10, 0), (0, 10), (0, 0), (9, 1)])
  func `what lies inside is a range`(offset: Int, count: Int) {
    #expect(ByteRange(source, offset: offset, count: count)?.count == count)
  }

  @Test(arguments: [(-1, 2), (0, 11), (11, 0), (5, 6), (1, .max), (.max, 1), (3, -1)])
  func `what lies outside is none`(offset: Int, count: Int) {
    #expect(ByteRange(source, offset: offset, count: count) == nil)
  }
}
