@testable import DICOMMedia
import FileAccess
import Testing

struct BasicDirectoryTests {
  static func parse(_ builder: DirectoryBuilder) throws -> BasicDirectory {
    try BasicDirectory(MemoryBytes(builder.build()))
  }

  static func kind(_ builder: DirectoryBuilder) -> DICOMError.Kind? {
    let error = #expect(throws: DICOMError.self) { try parse(builder) }
    return error?.kind
  }

  @Test(arguments: [TransferSyntax.explicitLittleEndian, .implicitLittleEndian, .explicitBigEndian])
  func readsRecords(_ syntax: TransferSyntax) throws {
    for (sequence, items) in [(true, true), (true, false), (false, true), (false, false)] {
      var builder = DirectoryBuilder.study(["IM1", "SUB\\IM2"])
      builder.transferSyntax = syntax
      builder.definedSequence = sequence
      builder.definedItems = items
      let directory = try Self.parse(builder)
      #expect(directory.transferSyntax == syntax)
      #expect(directory.fileSetID == "TESTSET")
      #expect(directory.rootOffset == builder.offsets[0])
      #expect(directory.records.map(\.offset) == builder.offsets)
      #expect(directory.records.map(\.type) == ["PATIENT", "STUDY", "SERIES", "IMAGE", "IMAGE"])
      #expect(directory.records.map(\.referencedFileID) == [[], [], [], ["IM1"], ["SUB", "IM2"]])
      #expect(directory.tree.problems == [])
      #expect(directory.tree.states == Array(repeating: .active, count: 5))
      #expect(directory.tree.parents == [nil, 0, 1, 2, 2])
      let patient = try #require(directory.activeRecords(ofType: "PATIENT").first)
      #expect(patient.patientID == "TEST0001")
      #expect(patient.patientBirthDate == "19700102")
      #expect(patient.text(.patientName) == "TEST^ONE")
      #expect(directory.records[4].referencedSOPInstanceUID == "1.2.3.2")
      #expect(directory.records[4].referencedSOPClassUID == "1.2.840.10008.5.1.4.1.1.7")
      #expect(directory.records[4].referencedTransferSyntaxUID == "1.2.840.10008.1.2.1")
    }
  }

  @Test func nestedSequencesAreNobodysKeys() throws {
    var builder = DirectoryBuilder.study(["IM1"])
    builder.records[3].tail = { item in
      item.enclosed(ElementTag(0x0088_0200), defined: false) { icons in
        icons.enclosed(.item, defined: true) { icon in
          icon.text(.referencedFileID, "CS", "EVIL")
          icon.unsignedLong(.nextRecordOffset, 77)
        }
      }
    }
    let directory = try Self.parse(builder)
    #expect(directory.records.count == 4)
    #expect(directory.records[3].referencedFileID == ["IM1"])
    #expect(directory.records[3].nextOffset == 0)
  }

  @Test func anEmptyDirectoryIsOne() throws {
    var builder = DirectoryBuilder()
    builder.root = nil
    let directory = try Self.parse(builder)
    #expect(directory.records.isEmpty && directory.rootOffset == 0 && directory.tree.problems.isEmpty)
  }

  @Test func whatFollowsTheRecordsIsNotLookedAt() throws {
    var builder = DirectoryBuilder.study(["IM1"])
    builder.trailer = [UInt8](repeating: 0, count: 2_048)
    #expect(try Self.parse(builder).records.count == 4)
  }

  @Test func refusesWhatIsNoDirectory() {
    var other = DirectoryBuilder.study(["IM1"])
    other.sopClass = "1.2.840.10008.5.1.4.1.1.7"
    #expect(Self.kind(other) == .notBasicDirectory)
    other.sopClass = nil
    #expect(Self.kind(other) == .notBasicDirectory)
    var deflated = DirectoryBuilder.study(["IM1"])
    deflated.transferSyntax = .deflatedExplicitLittleEndian
    #expect(Self.kind(deflated) == .unsupportedTransferSyntax)
  }

  @Test func refusesTheSameElementTwice() {
    for tag in [ElementTag.referencedFileID, .nextRecordOffset] {
      var builder = DirectoryBuilder.study(["IM1"])
      builder.records[3].tail = { $0.element(tag, tag == .referencedFileID ? "CS" : "UL", [0x41, 0x20, 0x20, 0x20]) }
      #expect(Self.kind(builder) == .duplicateElement)
    }
  }

  @Test func refusesAValueTooLong() {
    #expect(Self.kind(DirectoryBuilder.study([String(repeating: "A", count: 4_098)])) == .valueTooLong)
  }

  @Test func refusesTooManyRecords() throws {
    func items(_ count: Int) -> [UInt8] {
      var bytes = DICOMBytes()
      bytes.raw(DICOMBytes.fileHead(sopClass: BasicDirectory.sopClassUID, transferSyntax: "1.2.840.10008.1.2.1"))
      bytes.enclosed(.directoryRecordSequence, defined: true) { sequence in
        for _ in 0..<count { sequence.header(.item, "", length: 0) }
      }
      return bytes.bytes
    }
    #expect(try BasicDirectory(MemoryBytes(items(200_000))).records.count == 200_000)
    let error = #expect(throws: DICOMError.self) { try BasicDirectory(MemoryBytes(items(200_001))) }
    #expect(error?.kind == .tooManyRecords)
  }

  @Test func numbersHaveTheirWidth() {
    var builder = DirectoryBuilder.study(["IM1"])
    builder.records[3].tail = { $0.element(.mrdrOffset, "UL", [1, 0]) }
    #expect(Self.kind(builder) == .badLength)
  }

  // MARK: - The tree

  @Test func findsCircles() throws {
    var builder = DirectoryBuilder.study(["IM1", "IM2"])
    builder.records[4].next = 3
    let directory = try Self.parse(builder)
    #expect(
      directory.tree.problems == [
        DirectoryTree.Problem(kind: .reachedTwice, offset: builder.offsets[3], from: builder.offsets[4])
      ])
    #expect(directory.tree.states.allSatisfy { $0 == .active })

    var itself = DirectoryBuilder.study(["IM1"])
    itself.records[0].lower = 0
    #expect(try Self.parse(itself).tree.problems.map(\.kind) == [.reachedTwice, .unreachable(3)])
  }

  @Test func findsOffsetsThatHitNothing() throws {
    for offset: UInt32 in [1, 132, 0xFFFF_FFFF] {
      var builder = DirectoryBuilder.study(["IM1", "IM2"])
      builder.records[3].rawNext = offset
      let directory = try Self.parse(builder)
      #expect(
        directory.tree.problems == [
          DirectoryTree.Problem(kind: .noRecord, offset: Int(offset), from: builder.offsets[3]),
          DirectoryTree.Problem(kind: .unreachable(1), offset: builder.offsets[4], from: nil),
        ])
      #expect(directory.isReachable(3) && !directory.isReachable(4) && !directory.isReachable(5))
    }
  }

  @Test func recognisesOffsetsWithoutThePreamble() throws {
    var builder = DirectoryBuilder.study(["IM1", "IM2"])
    builder.shift = -132
    let tree = try Self.parse(builder).tree
    #expect(tree.problems.map(\.kind) == [.shifted])
    #expect(tree.states.allSatisfy { $0 == .active })
    builder.shift = -131
    #expect(try Self.parse(builder).tree.problems.map(\.kind) == [.noRecord, .unreachable(5)])
  }

  @Test func inactiveRecordsAreInTheChainAndNotInUse() throws {
    var builder = DirectoryBuilder.study(["IM1", "IM2"])
    builder.records[3].inUse = 0
    let directory = try Self.parse(builder)
    #expect(directory.tree.problems == [])
    #expect(directory.tree.states == [.active, .active, .active, .inactive, .active])
    builder = DirectoryBuilder.study(["IM1", "IM2"])
    builder.records[1].inUse = 0
    #expect(
      try Self.parse(builder).tree.states == [.active, .inactive, .inactive, .inactive, .inactive])
  }

  @Test func aMultiReferencedFileRecordMayBeShared() throws {
    var builder = DirectoryBuilder.study(["IM1", "IM2"])
    builder.records[3].mrdr = 5
    builder.records[4].mrdr = 5
    builder.records.append(DirectoryBuilder.Record(type: "MRDR", file: "IM3"))
    let tree = try Self.parse(builder).tree
    #expect(tree.problems == [])
    #expect(tree.states[5] == .active)
  }

  @Test func aLongChainIsNoRecursion() throws {
    var builder = DirectoryBuilder()
    builder.records = (0..<20_000).map { DirectoryBuilder.Record(type: "PRIVATE", lower: $0 < 19_999 ? $0 + 1 : nil) }
    let tree = try Self.parse(builder).tree
    #expect(tree.problems == [])
    #expect(tree.parents.last == 19_998)
  }
}
