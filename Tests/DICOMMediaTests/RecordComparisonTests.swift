import DICOMMedia
import FileAccess
import Findings
import Testing

/// Files held against the records that name them, and those above.
@Suite struct RecordComparisonTests: ExaminesOneImage {
  @Test func d321AndD322() async throws {
    let cases: [(id: String?, name: String, birth: String?, expected: [String])] = [
      ("TEST0001", "TEST^ONE", "19700102", []),
      ("TEST0001 ", "TEST^ONE^^", "19700102", []),
      ("TEST0001", "TEST^ONE=王^一", "19700102", ["D322"]),
      ("TEST0001", "Test One", "19700102", ["D322"]),
      ("test-0001", "TEST^ONE", "19700102", ["D322"]),
      ("TEST0001", "TEST^ONE", "19700103", ["D322"]),
      ("TEST0001", "OTHER^ONE", "19700102", ["D322"]),
      // One person with two numbers, or two persons of one name.
      ("OTHER", "TEST^ONE", "19700102", ["D322"]),
      ("OTHER", "TEST^ONE", "19700103", ["D321"]),
      ("OTHER", "TEST^ONE", nil, ["D321"]),
      ("OTHER", "OTHER^ONE", "19700102", ["D321"]),
      ("TEST0001", "OTHER^ONE", "19800102", ["D321"]),
      (nil, "OTHER^ONE", "19700102", ["D321"]),
      (nil, "TEST^ONE", nil, []),
    ]
    for (id, name, birth, expected) in cases {
      let ids = try await found {
        $0.patientID = id
        $0.patientName = Array(name.utf8)
        $0.characterSet = name.utf8.contains { $0 >= 0x80 } ? "ISO_IR 192" : nil
        $0.birthDate = birth
      }
      #expect(ids == expected, "\(id ?? "-") \(name) \(birth ?? "-")")
    }
  }

  @Test func `names are compared whatever they are written in, and never shown`() async throws {
    let big5: [UInt8] = [0xA4, 0xFD, 0xA4, 0x70, 0xA9, 0xFA]
    func findings(_ name: String) async throws -> [Finding] {
      var directory = DirectoryBuilder.study(["IM1"])
      directory.records[0].texts[0].value = name
      directory.records[0].texts.insert((.specificCharacterSet, "CS", "ISO_IR 192"), at: 0)
      return try await found(InstanceBuilder().with { $0.patientName = big5 }.build(), directory)
    }
    #expect(try await findings("王小明").ids == [])
    #expect(try await findings("王^小明").ids == ["D322"])
    // Between Chinese characters and letters nothing can be told.
    #expect(try await findings("WANG^XIAOMING").ids == ["D322"])
    let other = try await findings("李大同")
    #expect(other.ids == ["D322"])
    for finding in other {
      for language in Language.allCases {
        let text = finding.message(in: language)
        #expect(!text.contains("王") && !text.contains("李") && !text.contains("TEST0001"))
      }
    }
  }

  @Test func d323ToD329() async throws {
    #expect(try await found { $0.study = "1.2.4" } == ["D323"])
    #expect(try await found { $0.series = "1.2.5" } == ["D324"])
    #expect(
      try await found {
        $0.series = "1.2.5"
      } _: {
        $0.records[2].texts.removeAll { $0.tag == .seriesInstanceUID }
      } == [])
    #expect(try await found { ($0.instance, $0.metaInstance) = ("1.2.9", "1.2.9") } == ["D325"])
    #expect(try await found { $0.sopClass = "1.2.840.10008.5.1.4.1.1.1" } == ["D326"])
    #expect(try await found { $0.transferSyntax = .implicitLittleEndian } == ["D327"])
    #expect(try await found { $0.modality = "CR" } == ["D328"])
    #expect(try await found { $0.number = "2" } == ["D329"])
    #expect(try await found { $0.number = "+01" } == [])
    // What a file does not say cannot differ.
    #expect(try await found { ($0.study, $0.modality, $0.number) = (nil, nil, nil) } == [])
  }

  @Test func `a file under two patients is held against both`() async throws {
    let folder = try SetFolder()
    var directory = DirectoryBuilder.study(["IM1"])
    let first = directory.records.count
    directory.records[0].next = first
    var patient = directory.records[0]
    (patient.next, patient.lower) = (nil, first + 1)
    patient.texts = [(.patientName, "PN", "TEST^TWO"), (.patientID, "LO", "TEST0002")]
    var (study, series, image) = (directory.records[1], directory.records[2], directory.records[3])
    (study.lower, series.lower, image.next) = (first + 2, first + 3, nil)
    directory.records += [patient, study, series, image]
    try folder.write("DICOMDIR", directory)
    try folder.write("IM1", InstanceBuilder().build())
    let findings = try await folder.examination().findings
    #expect(findings.ids == ["D321"])
    #expect(findings.first?.message(in: .zhHant).contains("病人 2／檢查 1／序列 1／影像 1") == true)
  }
}
