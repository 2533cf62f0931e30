import FileAccess
import Synchronization
import Testing

@testable import SamplingLists

@Suite struct ClaimSizeTests {
  /// A claim that is made as it is read, and notes how.
  final class EndlessClaim: ByteSource {
    private let beginning: [UInt8]
    private let record: [UInt8]
    private let records: Int
    private let end: [UInt8]
    private let noted = Mutex((largest: 0, next: 0, isInOrder: true))

    init(records: Int) {
      var claim = ClaimBuilder()
      claim.records = [.init(serial: "124")]
      for number in 1...20 { claim.records[0].more += "<pdata><p1>\(number)</p1><p4>92013C</p4></pdata>" }
      let bytes = claim.big5
      let start = bytes.firstRange(of: Array("<ddata>".utf8))?.lowerBound ?? 0
      let stop = bytes.firstRange(of: Array("</ddata>".utf8))?.upperBound ?? 0
      beginning = Array(bytes[..<start])
      record = Array(bytes[start..<stop])
      claim.records = [.init()]
      let last = claim.big5
      end = Array(last[(last.firstRange(of: Array("<ddata>".utf8))?.lowerBound ?? 0)...])
      self.records = records
    }

    var count: Int { beginning.count + records * record.count + end.count }
    var largestRead: Int { noted.withLock { $0.largest } }
    var isReadOnceInOrder: Bool { noted.withLock { $0.isInOrder && $0.next == count } }

    func read(at offset: Int, count wanted: Int) throws(FileAccessError) -> [UInt8] {
      let stop = min(offset + wanted, count)
      noted.withLock {
        // The first few bytes are looked at beforehand.
        guard wanted > 4 else { return }
        $0.largest = max($0.largest, wanted)
        $0.isInOrder = $0.isInOrder && offset == $0.next
        $0.next = stop
      }
      return (min(offset, stop)..<stop).map { place in
        let inRecords = place - beginning.count
        if inRecords < 0 { return beginning[place] }
        let inEnd = inRecords - records * record.count
        return inEnd < 0 ? record[inRecords % record.count] : end[inEnd]
      }
    }
  }

  @Test func `a large claim is read once, from its start to its end, a little at a time`() throws {
    let claim = EndlessClaim(records: 5_000)
    #expect(claim.count > 4_000_000)
    let reading = try ClaimFile.read(claim, name: "TOTFA.xml", wanted: Set([ClaimKey.of("19", 123)].compactMap(\.self)))
    #expect(reading.recordCount == 5_001)
    #expect(reading.cases.values.first?.record == 5_001)
    #expect(claim.largestRead <= 1 << 18)
    #expect(claim.isReadOnceInOrder)
  }
}
