@testable import DICOMMedia
import FileAccess
import Testing

@Suite struct DirectoryWriterTests {
  private func records(_ levels: [Int]) -> [RecordDraft] {
    levels.enumerated().map { index, level in
      RecordDraft(level: level, elements: Self.elements(String(repeating: "X", count: index % 5 + 1)))
    }
  }

  private static func elements(_ type: String) -> [UInt8] {
    var writer = ElementWriter()
    writer.add(.directoryRecordType, .CS, type)
    return writer.bytes
  }

  /// What the offsets say, against the levels: read by code that knows nothing of the writer.
  @Test(arguments: [
    [0], [0, 1, 2, 3], [0, 1, 2, 3, 3, 3], [0, 1, 2, 3, 2, 3, 1, 2, 3, 0, 1, 2, 3, 3], [0, 0, 0], [0, 1, 0, 1, 2],
  ])
  func offsetsLeadWhereTheyShould(levels: [Int]) throws {
    let bytes = DirectoryWriter.bytes(of: records(levels), fileSetID: "TEST")
    let directory = try BasicDirectory(MemoryBytes(bytes))
    #expect(directory.records.count == levels.count)
    #expect(directory.tree.problems.isEmpty)
    #expect(directory.tree.states.allSatisfy { $0 == .active })
    for (index, level) in levels.enumerated() {
      let parent = levels[..<index].lastIndex { $0 == level - 1 }
      #expect(directory.tree.parents[index] == parent)
    }
    let last = try #require(levels.lastIndex(of: 0))
    #expect(directory.lastRootOffset == directory.records[last].offset)
  }

  @Test func anEmptyDirectory() throws {
    let directory = try BasicDirectory(MemoryBytes(DirectoryWriter.bytes(of: [], fileSetID: "TEST")))
    #expect(directory.rootOffset == 0 && directory.lastRootOffset == 0 && directory.records.isEmpty)
  }

  /// PS3.10 7.1 and 8.6; PS3.3 F.3.2.
  @Test func head() throws {
    let bytes = DirectoryWriter.bytes(of: records([0]), fileSetID: "TEST")
    #expect(bytes.prefix(128).allSatisfy { $0 == 0 })
    let directory = try BasicDirectory(MemoryBytes(bytes))
    #expect(directory.file.declaredMetaEnd == directory.file.dataSetOffset)
    #expect(directory.transferSyntax == .explicitLittleEndian)
    #expect(directory.fileSetID == "TEST")
    #expect(directory.descriptorFileID.isEmpty)
  }

  @Test func theIdentifierIsMadeOfTheContent() throws {
    func uid(_ levels: [Int]) throws -> String {
      let bytes = DirectoryWriter.bytes(of: records(levels), fileSetID: "TEST")
      return try #require(try Part10File(MemoryBytes(bytes)).sopInstanceUID)
    }
    let one = try uid([0, 1])
    #expect(one == (try uid([0, 1])))
    #expect(one != (try uid([0, 0])))
    #expect(one.wholeMatch(of: /2\.25\.[1-9][0-9]{38}/) != nil)
  }

  @Test func identifiersAreVersion8() throws {
    for seed in 0..<50 as Range<UInt8> {
      let uid = DerivedUID.of([seed])
      let number = try #require(UInt128(uid.dropFirst(5)))
      #expect(number >> 76 & 0xF == 8)
      #expect(number >> 62 & 3 == 2)
      #expect(uid.utf8.count == DerivedUID.length && uid.utf8.count <= 64)
    }
  }
}
