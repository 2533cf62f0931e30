import DICOMMedia
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
    let records = try BasicDirectory(MemoryBytes(whole)).records.count
    #expect(records == 5)
    var parsed: [Int] = []
    for length in whole.indices {
      do throws(DICOMError) {
        let directory = try BasicDirectory(MemoryBytes(Array(whole[..<length])))
        #expect(directory.records.isEmpty)
        parsed.append(length)
      } catch {
        #expect(error.offset <= length || error.kind == .notPart10)
        #expect(!error.reason.zhHant.isEmpty && !error.reason.en.isEmpty)
      }
    }
    // Cut between two elements before the record sequence, it is a shorter data set. Nowhere else.
    #expect(parsed.count == 5)
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
          parsed += 1
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
        if let directory = try? BasicDirectory(MemoryBytes(bytes)) {
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
      #expect(set.directory != nil || set.findings.ids == ["D101"])
      if paths.count == 3 { complete += 1 }
    }
    #expect(complete > 10)
  }

  @Test func claimsOfFourGigabytesCostNothing() {
    for length: UInt32 in [0xFFFF_FFFE, 0x7FFF_FFFF, 0x8000_0000] {
      var bytes = DICOMBytes()
      bytes.raw(DICOMBytes.fileHead(sopClass: BasicDirectory.sopClassUID, transferSyntax: "1.2.840.10008.1.2.1"))
      bytes.header(.directoryRecordSequence, "SQ", length: length)
      let error = #expect(throws: DICOMError.self) { try BasicDirectory(MemoryBytes(bytes.bytes)) }
      #expect(error?.kind == .lengthBeyondEnd)
    }
  }
}
