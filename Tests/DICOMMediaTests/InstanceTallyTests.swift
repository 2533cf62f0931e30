import FileAccess
import Testing

@testable import DICOMMedia

@Suite struct InstanceTallyTests {
  private func kind(_ change: (inout PictureFile) -> Void = { _ in }) throws -> InstanceKind {
    var file = PictureFile()
    change(&file)
    return InstanceKind(InstanceSummary(try DICOMInstance(MemoryBytes(file.bytes))))
  }

  @Test func equalOnesAreCountedInTheirOrder() throws {
    var tally = InstanceTally()
    let (small, colour) = (try kind(), try kind { $0.samples = 3 })
    tally.add(small, bytes: 10)
    tally.add(colour, bytes: 100)
    tally.add(nil, bytes: 1)
    tally.add(small, bytes: 1_000)
    #expect(tally.entries.map(\.kind) == [small, colour, nil])
    #expect(tally.entries.map(\.count) == [2, 1, 1])
    #expect(tally.entries.map(\.bytes) == [1_010, 100, 1])
    #expect(tally.count == 4 && tally.bytes == 1_111)
    #expect((small.bits, colour.bits) == (8, 24))
  }

  @Test func kindsAreBounded() throws {
    var tally = InstanceTally()
    for side in 1...(InstanceTally.maximumKinds + 5) { tally.add(try kind { $0.rows = UInt16(side) }, bytes: 1) }
    #expect(tally.entries.count == InstanceTally.maximumKinds)
    #expect(tally.count == InstanceTally.maximumKinds + 5)
  }

  @Test func aHeaderCanSayAnything() throws {
    let wild = try kind { ($0.samples, $0.stored, $0.frames) = (0xFFFF, 0xFFFF, "9223372036854775807") }
    #expect(wild.bits == 0xFFFF * 0xFFFF)
    let none = try kind { ($0.rows, $0.frames) = (0, "-5") }
    #expect(!none.isImage && none.frames == 0 && none.bits == 0)
  }
}
