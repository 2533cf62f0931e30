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

  /// Why reading a directory ended too early.
  static func stop(_ builder: DirectoryBuilder) throws -> DICOMError? { try parse(builder).stop }

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

  @Test func whatFollowsTheRecordsDoesNotStopReading() throws {
    var builder = DirectoryBuilder.study(["IM1"])
    let end = builder.build().count
    builder.trailer = [UInt8](repeating: 0, count: 2_048)
    let directory = try Self.parse(builder)
    #expect(directory.records.count == 4 && directory.stop == nil)
    #expect(directory.trailing == end)
    var padded = DICOMBytes()
    padded.element(ElementTag(0xFFFC_FFFC), "OB", [UInt8](repeating: 0, count: 100))
    builder.trailer = padded.bytes
    #expect(try Self.parse(builder).trailing == nil)
  }

  @Test func refusesWhatIsNoDirectory() {
    var other = DirectoryBuilder.study(["IM1"])
    other.sopClass = "1.2.840.10008.5.1.4.1.1.7"
    #expect(Self.kind(other) == .notBasicDirectory)
    other.sopClass = nil
    #expect(Self.kind(other) == .notBasicDirectory)
  }

  @Test func readsWhatIsDeflated() throws {
    var builder = DirectoryBuilder.study(["IM1", "IM2"])
    builder.transferSyntax = .deflatedExplicitLittleEndian
    let plain = try Self.parse(builder)
    #expect(plain.records.count == 5 && !plain.isAsDeclared)
    let whole = builder.build()
    let start = plain.file.dataSetOffset
    let bytes = Array(whole[..<start]) + DICOMBytes.deflated(Array(whole[start...]))
    let directory = try BasicDirectory(MemoryBytes(bytes))
    #expect(directory.isAsDeclared && directory.stop == nil)
    #expect(directory.records.map(\.offset) == builder.offsets)
    #expect(directory.tree.problems == [])
    let error = #expect(throws: DICOMError.self) {
      try BasicDirectory(MemoryBytes(Array(whole[..<start]) + [0xFF, 0xFF, 0xFF]))
    }
    #expect(error?.kind == .badDeflate)
  }

  @Test func theFirstOfTwoElementsCounts() throws {
    for tag in [ElementTag.referencedFileID, .nextRecordOffset] {
      var builder = DirectoryBuilder.study(["IM1"])
      builder.records[3].tail = { $0.element(tag, tag == .referencedFileID ? "CS" : "UL", [0x41, 0x20, 0x20, 0x20]) }
      let directory = try Self.parse(builder)
      #expect(directory.stop == nil)
      #expect(directory.records[3].referencedFileID == ["IM1"] && directory.records[3].nextOffset == 0)
      #expect(directory.faults.places(.twice).map(\.tag) == [tag])
      #expect(directory.faults.places(.twice).map(\.record) == [3])
    }
  }

  @Test func aValueTooLongEndsReading() throws {
    let directory = try Self.parse(DirectoryBuilder.study(["IM1", String(repeating: "A", count: 4_098), "IM3"]))
    #expect(directory.stop?.kind == .valueTooLong)
    #expect(directory.records.count == 4)
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
    let more = try BasicDirectory(MemoryBytes(items(200_001)))
    #expect(more.stop?.kind == .tooManyRecords && more.records.count == 200_000)
  }

  @Test func aNumberOfAnotherWidthIsNone() throws {
    var builder = DirectoryBuilder.study(["IM1"])
    builder.records[2].lacks = [.lowerLevelOffset]
    builder.records[2].tail = { $0.element(.lowerLevelOffset, "UL", [1, 0]) }
    let directory = try Self.parse(builder)
    #expect(directory.stop == nil && directory.records[2].lowerOffset == 0)
  }

  @Test func recordsThatSayTheSameShareIt() throws {
    let files = (1...200).map { "IM\($0)" }
    let directory = try Self.parse(DirectoryBuilder.study(files))
    #expect(directory.records.map(\.type) == ["PATIENT", "STUDY", "SERIES"] + files.map { _ in "IMAGE" })
    #expect(directory.records.dropFirst(3).map(\.referencedFileID) == files.map { [$0] })
    #expect(directory.records.dropFirst(3).allSatisfy { $0.referencedTransferSyntaxUID == "1.2.840.10008.1.2.1" })
    // A File ID, a UID and a number each, the places of five values, and nothing of what all of them say.
    #expect(directory.records.store.size < 200 * (5 + 9 + 3 + 5 * 12))
  }

  @Test func readsWhatIsThereInTheEncodingItIsIn() throws {
    let encodings: [ElementEncoding] = [.explicitLittleEndian, .implicitLittleEndian, .explicitBigEndian]
    for declared in [TransferSyntax.explicitLittleEndian, .implicitLittleEndian, .explicitBigEndian] {
      for encoding in encodings {
        var builder = DirectoryBuilder.study(["IM1"])
        builder.transferSyntax = declared
        builder.writtenAs = encoding
        let directory = try Self.parse(builder)
        #expect(directory.encoding == encoding)
        #expect(directory.records.count == 4 && directory.stop == nil)
      }
    }
  }

  // MARK: - The tree

  @Test func findsCircles() throws {
    var builder = DirectoryBuilder.study(["IM1", "IM2"])
    builder.records[4].next = 3
    let directory = try Self.parse(builder)
    #expect(
      directory.tree.problems == [
        DirectoryTree.Problem(kind: .circle, offset: builder.offsets[3], from: builder.offsets[4])
      ])
    #expect(directory.tree.states.allSatisfy { $0 == .active })

    var itself = DirectoryBuilder.study(["IM1"])
    itself.records[0].lower = 0
    #expect(try Self.parse(itself).tree.problems.map(\.kind) == [.circle, .unreachable(3)])
  }

  @Test func findsRecordsWithTwoParents() throws {
    var builder = DirectoryBuilder.study(["IM1", "IM2"])
    builder.records.append(DirectoryBuilder.Record(type: "SERIES", lower: 4))
    builder.records[2].next = 5
    let tree = try Self.parse(builder).tree
    #expect(
      tree.problems == [
        DirectoryTree.Problem(kind: .twoParents, offset: builder.offsets[4], from: builder.offsets[5])
      ])
    #expect(tree.parents[4] == 2)
  }

  @Test func countsPlaces() throws {
    var builder = DirectoryBuilder.study(["IM1", "IM2", "IM3"])
    builder.records[4].inUse = 0
    let directory = try Self.parse(builder)
    #expect(directory.tree.positions == [1, 1, 1, 1, 2, 3])
    #expect(RecordPath(of: 5, in: directory).wording.zhHant == "病人 1／檢查 1／序列 1／影像 3")
    #expect(RecordPath(of: 5, in: directory).wording.en == "patient 1 / study 1 / series 1 / image 3")
    builder.root = 3
    let cut = try Self.parse(builder)
    #expect(RecordPath(of: 0, in: cut).steps.isEmpty)
    #expect(RecordPath(of: 3, in: cut).wording.en == "image 1")
  }

  @Test func findsOffsetsThatHitNothing() throws {
    let study = DirectoryBuilder.study(["IM1", "IM2"])
    let places: [(UInt32, DirectoryTree.Problem.Miss)] = [
      (1, .metaInformation), (132, .metaInformation), (UInt32(study.offsets[0] - 12), .fileSetAttributes),
      (UInt32(study.offsets[2] + 2), .insideRecord(study.offsets[2])), (0xFFFF_FFFF, .beyondEnd),
      (UInt32(study.build().count), .beyondEnd),
    ]
    for (offset, miss) in places {
      var builder = study
      builder.records[3].rawNext = offset
      let directory = try Self.parse(builder)
      #expect(
        directory.tree.problems == [
          DirectoryTree.Problem(kind: .noRecord(miss), offset: Int(offset), from: builder.offsets[3]),
          DirectoryTree.Problem(kind: .unreachable(1), offset: builder.offsets[4], from: nil),
        ])
      #expect(directory.isReachable(3) && !directory.isReachable(4) && !directory.isReachable(5))
    }
    var behind = study
    behind.definedSequence = false
    behind.records[3].rawNext = UInt32(behind.build().count - 8)
    #expect(try Self.parse(behind).tree.problems.map(\.kind) == [.noRecord(.behindRecords), .unreachable(1)])
  }

  @Test func recognisesOffsetsThatAllMissByAsMuch() throws {
    var builder = DirectoryBuilder.study(["IM1", "IM2"])
    for shift in [132, 131, -20] {
      builder.shift = -shift
      let tree = try Self.parse(builder).tree
      #expect(tree.problems.map(\.kind) == [.shifted(shift)])
      #expect(tree.states.allSatisfy { $0 == .active })
    }
    builder.shift = -132
    builder.records[3].rawNext = 77
    #expect(try Self.parse(builder).tree.problems.map(\.kind) == [.noRecord(.metaInformation), .unreachable(5)])
  }

  /// Behind the place where reading ended there may be what a link leads to.
  @Test func whatWasNotReadIsNotMissed() throws {
    let builder = DirectoryBuilder.study(["IM1", "IM2", "IM3"])
    let part = Array(builder.build()[..<(builder.offsets[4] + 30)])
    let directory = try BasicDirectory(MemoryBytes(part))
    #expect(directory.stop?.kind == .lengthBeyondEnd)
    #expect(directory.records.count == 4)
    #expect(directory.tree.problems == [])
    #expect(directory.tree.states == Array(repeating: .active, count: 4))
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
