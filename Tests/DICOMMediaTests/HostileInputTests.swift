@testable import DICOMMedia
import FileAccess
import Testing

/// Damaged DICOMDIRs: nothing may trap or hang, and each must come out as a directory or as an error.
struct HostileInputTests {
  static let builders: [DirectoryBuilder] = [
    TransferSyntax.explicitLittleEndian, .implicitLittleEndian, .explicitBigEndian,
  ]
  .flatMap { syntax in
    [true, false].map { defined in
      var builder = DirectoryBuilder.study(["IM1", "IM2"])
      builder.transferSyntax = syntax
      builder.definedSequence = defined
      builder.definedItems = defined
      return builder
    }
  }

  @Test(arguments: builders.indices) func truncatedAnywhere(_ index: Int) throws {
    let whole = Self.builders[index].build()
    #expect(try BasicDirectory(MemoryBytes(whole)).records.count == 5)
    var shorter = 0
    var parts: Set<Int> = []
    for length in whole.indices {
      do throws(DICOMError) {
        let directory = try BasicDirectory(MemoryBytes(Array(whole[..<length])))
        #expect(directory.tree.states.count == directory.records.count)
        if let stop = directory.stop {
          #expect(stop.offset <= length)
          parts.insert(directory.records.count)
        } else {
          #expect(directory.records.isEmpty)
          shorter += 1
        }
      } catch {
        #expect(error.offset <= length || error.kind == .notPart10)
        #expect(!error.reason.zhHant.isEmpty && !error.reason.en.isEmpty)
      }
    }
    // Cut between two elements that are not needed, or before the record sequence, it is a shorter data set. Nowhere else.
    #expect(shorter == 6)
    // However far it goes, what is there is read.
    #expect(parts == [0, 1, 2, 3, 4, 5] || parts == [0, 1, 2, 3, 4])
  }

  @Test(arguments: builders.indices) func oneByteChanged(_ index: Int) throws {
    let whole = Self.builders[index].build()
    var parsed = 0
    var refused = 0
    for position in 128..<whole.count {
      for mask: UInt8 in [0x01, 0x02, 0x20, 0x80, 0xFF] {
        var bytes = whole
        bytes[position] ^= mask
        do throws(DICOMError) {
          let directory = try BasicDirectory(MemoryBytes(bytes))
          #expect(directory.records.count <= 5)
          #expect(directory.tree.states.count == directory.records.count)
          if let stop = directory.stop {
            #expect(stop.offset >= 0 && stop.offset <= bytes.count)
            refused += 1
          } else {
            parsed += 1
          }
        } catch {
          #expect(error.offset >= 0 && error.offset <= bytes.count)
          refused += 1
        }
      }
    }
    #expect(parsed > 500)
    #expect(refused > 500)
  }

  @Test func everyValueOfEveryByteOfARecord() throws {
    let builder = DirectoryBuilder.study(["IM1"])
    let whole = builder.build()
    var parsed = 0
    for position in builder.offsets[3]..<whole.count {
      for value in UInt8.min...UInt8.max {
        var bytes = whole
        bytes[position] = value
        let directory = try BasicDirectory(MemoryBytes(bytes))
        #expect(directory.records.count <= 4)
        if directory.stop == nil {
          #expect(directory.records.count == 4)
          parsed += 1
        }
      }
    }
    #expect(parsed >= whole.count - builder.offsets[3])
  }

  @Test func aSetWithADamagedDirectoryStaysInItsFolder() throws {
    let folder = try SetFolder(naming: ["IM1", "SUB\\IM2"])
    let whole = DirectoryBuilder.study(["IM1", "SUB\\IM2"]).build()
    let start = try #require(DirectoryBuilder.study(["IM1", "SUB\\IM2"]).offsets.last)
    var complete = 0
    for position in start..<whole.count {
      var bytes = whole
      bytes[position] ^= 0x04
      try folder.write("DICOMDIR", bytes)
      let set = try folder.fileSet()
      let paths = set.members.map { $0.components.joined(separator: "/") }
      #expect(paths.first == "DICOMDIR")
      #expect(Set(paths).isSubset(of: ["DICOMDIR", "IM1", "SUB/IM2"]))
      #expect(set.isRead || set.findings.ids.contains("D101"))
      if paths.count == 3 { complete += 1 }
    }
    #expect(complete > 10)
  }

  @Test func claimsOfFourGigabytesCostNothing() throws {
    for length: UInt32 in [0xFFFF_FFFE, 0x7FFF_FFFF, 0x8000_0000] {
      var bytes = DICOMBytes()
      bytes.raw(DICOMBytes.fileHead(sopClass: BasicDirectory.sopClassUID, transferSyntax: "1.2.840.10008.1.2.1"))
      bytes.header(.directoryRecordSequence, "SQ", length: length)
      let directory = try BasicDirectory(MemoryBytes(bytes.bytes))
      #expect(directory.stop?.kind == .lengthBeyondEnd && directory.records.isEmpty)
    }
  }

  /// The sequence says that it is longer, or shorter, than it is: its records are read.
  @Test func aSequenceOfTheWrongLength() throws {
    let builder = DirectoryBuilder.study(["IM1", "IM2"])
    let whole = builder.build()
    let length = builder.offsets[0] - 4
    for wrong: UInt8 in [0xF0, 0x10] {
      var bytes = whole
      bytes[length + (wrong == 0xF0 ? 3 : 0)] = wrong
      bytes[length + 1] = wrong == 0xF0 ? bytes[length + 1] : 0
      let directory = try BasicDirectory(MemoryBytes(bytes))
      #expect(directory.stop?.kind == .lengthBeyondEnd)
      #expect(directory.records.map(\.offset) == builder.offsets)
      #expect(directory.tree.problems == [])
    }
  }

  /// What is there more than once in a record is taken once, however often that is.
  @Test func oneElementOverAndOver() throws {
    var builder = DirectoryBuilder.study(["IM1"])
    builder.definedItems = false
    builder.records[3].tail = { item in
      let sequence = ElementTag(0x0040_A043)
      for _ in 0..<70_000 {
        item.header(sequence, "SQ", length: 8)
        item.header(.item, "", length: 0)
        item.text(.modality, "CS", "DX")
      }
    }
    let directory = try BasicDirectory(MemoryBytes(builder.build()))
    #expect(directory.records.count == 4 && directory.stop == nil)
    #expect(directory.faults.count(.twice) == 70_000 * 2 - 2)
    #expect(directory.faults.places(.twice).count == 20)
  }

  @Test func aMillionLevels() throws {
    var item = DICOMBytes()
    item.header(ElementTag(0x0088_0200), "SQ", length: 0xFFFF_FFFF)
    item.header(.item, "", length: 0xFFFF_FFFF)
    let level = item.bytes
    var bytes = DICOMBytes.fileHead(sopClass: BasicDirectory.sopClassUID, transferSyntax: "1.2.840.10008.1.2.1")
    var start = DICOMBytes()
    start.header(.directoryRecordSequence, "SQ", length: 0xFFFF_FFFF)
    start.header(.item, "", length: 0xFFFF_FFFF)
    bytes += start.bytes
    bytes.reserveCapacity(bytes.count + 1_000_000 * level.count)
    for _ in 0..<1_000_000 { bytes += level }
    let directory = try BasicDirectory(MemoryBytes(bytes))
    #expect(directory.stop?.kind == .nestingTooDeep)
    #expect(directory.records.isEmpty)
  }

  /// Every record leads to the first one. What is told stays short, and says how much is not told.
  @Test func sixtyFiveThousandRecordsThatLeadToOne() throws {
    let count = 65_535
    var builder = DirectoryBuilder()
    builder.definedItems = true
    builder.records = (0..<count).map { index in
      DirectoryBuilder.Record(
        type: "PATIENT", file: "IM1", next: index + 1 < count ? index + 1 : nil, lower: 0,
        lacks: [.recordInUseFlag])
    }
    let folder = try SetFolder()
    try folder.write("DICOMDIR", builder)
    try folder.write("IM1", DICOMBytes.image())
    let set = try folder.fileSet()
    #expect(set.directory?.records.count == count)
    #expect(set.members.count == 2)
    #expect(set.findings.count < 150)
    let further = set.findings.filter { $0.rule.id == "D299" }
    #expect(further.first { $0.facts["rule"] == "D112" }?.facts["count"] == .number(count - 1 - 20))
    #expect(further.first { $0.facts["rule"] == "D113" }?.facts["count"] == .number(count - 20))
    #expect(further.first { $0.facts["rule"] == "D221" }?.facts["count"] == .number(count - 20))
    #expect(set.findings.ids.count { $0 == "D113" } == 20)
  }

  @Test func aChainOfTwoHundredThousandStaysLinear() throws {
    let count = BasicDirectory.maximumRecords
    var builder = DirectoryBuilder()
    builder.records = (0..<count).map {
      DirectoryBuilder.Record(type: "PRIVATE", lower: $0 + 1 < count ? $0 + 1 : nil)
    }
    let folder = try SetFolder()
    try folder.write("DICOMDIR", builder)
    let set = try folder.fileSet()
    #expect(set.directory?.tree.parents.last == count - 2)
    #expect(Set(set.findings.ids) == ["D106", "D234", "D299"])
    #expect(set.findings.count == 22)
    let last = try #require(set.findings.last { $0.rule.id == "D234" })
    #expect(last.message(in: .zhHant).contains("…／PRIVATE 1／"))
  }
}
