@testable import DICOMMedia
import FileAccess
import Findings
import Testing

/// What stands in the records, and what stands for what a file lacks.
@Suite struct RecordValuesTests {
  private func record(_ type: String, of images: LooseImage...) async throws -> DirectoryRecord {
    let files = Dictionary(uniqueKeysWithValues: images.enumerated().map { ("\($0)", $1) })
    return try #require(try await MakingFolder(files).directory().activeRecords(ofType: type).first)
  }

  @Test(arguments: [
    (0x0020_0010 as UInt32, "STUDY", "1"), (0x0020_0011, "SERIES", "1"), (0x0008_0060, "SERIES", "OT"),
    (0x0020_0013, "IMAGE", "1"), (0x0008_0030, "STUDY", "000000"),
  ])
  func substitutes(tag: UInt32, type: String, value: String) async throws {
    let made = try MakingFolder(["a": LooseImage().without(tag)])
    let findings = try await made.draft().findings
    #expect(findings.ids == ["D503"])
    #expect(findings.first?.facts["tag"] == .text(ElementTag(tag).description))
    #expect(try await made.directory().activeRecords(ofType: type).first?.text(ElementTag(tag)) == value)
  }

  /// One finding for a key, however many records lack it.
  @Test func substitutesAreCounted() async throws {
    let files = Dictionary(uniqueKeysWithValues: (1...9).map { ("\($0)", LooseImage($0).without(0x0020_0013)) })
    let made = try MakingFolder(files)
    let findings = try await made.draft().findings
    #expect(findings.ids == ["D503"])
    #expect(findings.first?.facts["count"] == .number(9))
    let numbers = try await made.directory().activeRecords(ofType: "IMAGE").compactMap { $0.text(.instanceNumber) }
    #expect(numbers == (1...9).map(String.init))
  }

  @Test func anotherDateOfTheFile() async throws {
    var image = LooseImage().without(0x0008_0020).without(0x0008_0030)
    image[0x0008_0021, "DA"] = "20260714"
    image[0x0008_0033, "TM"] = "093000"
    let study = try await record("STUDY", of: image)
    #expect(study.text(.studyDate) == "20260714" && study.text(.studyTime) == "093000")
  }

  /// The study's values come from the file that has most of them.
  @Test func theFullestFileSpeaks() async throws {
    let study = try await record("STUDY", of: LooseImage(1).without(0x0020_0010), LooseImage(2))
    #expect(study.text(.studyID) == "7")
  }

  /// Bytes as they stand in the file, with the character set that says what they mean.
  @Test func textsKeepTheirCharacterSet() async throws {
    var image = LooseImage()
    image[0x0008_0005, "CS"] = "\\ISO 2022 IR 58"
    let name: [UInt8] = Array("Wang^XiaoDong=".utf8) + [0x1B, 0x24, 0x29, 0x41, 0xCD, 0xF5]
    image.texts[0x0010_0010] = ("PN", name)
    let patient = try await record("PATIENT", of: image)
    #expect(patient.value(.patientName) == name)
    #expect(patient.text(.specificCharacterSet) == "\\ISO 2022 IR 58")
    // A record without texts needs none.
    #expect(try await record("IMAGE", of: image).text(.specificCharacterSet) == nil)
    #expect(try await record("PATIENT", of: LooseImage()).text(.specificCharacterSet) == nil)
  }

  @Test(arguments: [ElementEncoding.implicitLittleEndian, .explicitBigEndian, .explicitLittleEndian])
  func everyEncodingIsRead(encoding: ElementEncoding) async throws {
    var image = LooseImage()
    image.encoding = encoding
    let made = try MakingFolder(["a": image])
    #expect(try await made.ids() == [])
    let directory = try await made.directory()
    #expect(directory.records.last?.text(.instanceNumber) == "1")
    #expect(directory.transferSyntax == .explicitLittleEndian)
  }

  /// A value no name or number can have is not taken over.
  @Test func hugeValuesAreAbsent() async throws {
    var image = LooseImage()
    image[0x0008_1030, "LO"] = String(repeating: "A", count: 5_000)
    #expect(try await MakingFolder(["a": image]).ids() == [])
    image = LooseImage()
    image[0x0010_0020, "LO"] = String(repeating: "A", count: 5_000)
    #expect(try await MakingFolder(["a": image]).ids() == ["D502"])
  }

  // MARK: - Sequences

  private static func report(_ encoding: ElementEncoding, defined: Bool) -> LooseImage {
    var report = LooseImage()
    report.sopClass = "1.2.840.10008.5.1.4.1.1.88.11"
    report.encoding = encoding
    report[0x0008_0023, "DA"] = "20260715"
    report[0x0008_0033, "TM"] = "101500"
    report.tail = { body in
      func code(_ value: String) -> (inout DICOMBytes) -> Void {
        { sequence in
          sequence.enclosed(.item, defined: defined) { item in
            item.text(ElementTag(0x0008_0100), "SH", value)
            item.text(ElementTag(0x0008_0102), "SH", "LN")
            item.text(ElementTag(0x0008_0104), "LO", "Meaning \(value)")
            item.unsignedShort(ElementTag(0x0008_9999), 7)
          }
        }
      }
      body.enclosed(ElementTag(0x0040_A043), defined: defined, code("TITLE"))
      body.text(ElementTag(0x0040_A491), "CS", "COMPLETE")
      body.text(ElementTag(0x0040_A493), "CS", "VERIFIED")
      body.enclosed(ElementTag(0x0040_A730), defined: defined) { sequence in
        for (relationship, name) in [("HAS CONCEPT MOD", "LANGUAGE"), ("CONTAINS", "FINDING")] {
          sequence.enclosed(.item, defined: defined) { item in
            item.text(ElementTag(0x0040_A010), "CS", relationship)
            item.text(ElementTag(0x0040_A040), "CS", "CODE")
            item.enclosed(ElementTag(0x0040_A043), defined: defined, code(name))
          }
        }
      }
    }
    return report
  }

  @Test(
    arguments: [ElementEncoding.implicitLittleEndian, .explicitBigEndian, .explicitLittleEndian], [true, false])
  func titlesOfReports(encoding: ElementEncoding, defined: Bool) async throws {
    let made = try MakingFolder(["a": Self.report(encoding, defined: defined)])
    #expect(try await made.ids() == [])
    let bytes = try #require(try await made.draft().draft).directory
    let directory = try BasicDirectory(MemoryBytes(bytes))
    #expect(directory.records.last?.type == "SR DOCUMENT")
    let text = String(decoding: bytes.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    for there in ["Meaning TITLE", "Meaning LANGUAGE", "HAS CONCEPT MOD", "COMPLETE", "VERIFIED"] {
      #expect(text.contains(there))
    }
    // What the report contains, and elements nobody asked for, are not the directory's.
    #expect(!text.contains("FINDING") && !text.contains("CONTAINS"))
    #expect(!text.contains("US\u{2}\u{0}\u{7}"))
  }

  @Test func aReportWithoutItsTitle() async throws {
    var report = Self.report(.explicitLittleEndian, defined: true)
    report.tail = { _ in }
    let findings = try await MakingFolder(["a": report]).draft().findings
    #expect(findings.ids.sorted() == ["D502", "D503", "D503"])
    #expect(findings.first { $0.rule.id == "D502" }?.facts["tag"] == .text("(0040,A043)"))
  }

  /// Sequences in sequences without end cost neither stack nor memory.
  @Test func deepNesting() async throws {
    var report = Self.report(.explicitLittleEndian, defined: true)
    report.tail = { body in
      for _ in 0..<100_000 {
        body.header(ElementTag(0x0040_A043), "SQ", length: 0xFFFF_FFFF)
        body.header(.item, "", length: 0xFFFF_FFFF)
      }
    }
    #expect(try await MakingFolder(["a": report]).ids() == ["D501"])
  }
}
