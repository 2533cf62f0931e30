import DICOMMedia
import FileAccess
import Findings
import Testing

/// Each rule about the DICOMDIR itself fires on the directory that it is about, and says where.
struct DirectoryRuleTests {
  @Test func theCatalogueIsWhole() {
    #expect(Set(DirectoryRule.allCases.map(\.id)).count == DirectoryRule.allCases.count)
    for rule in DirectoryRule.allCases {
      #expect(rule.id.hasPrefix("D2"))
      for wording in [rule.title, rule.message, rule.explanation, rule.remedy] {
        for language in Language.allCases { #expect(!wording[language].isEmpty, "\(rule.id)") }
        #expect(wording.zhHant.unicodeScalars.contains { $0.properties.isIdeographic }, "\(rule.id)")
        #expect(wording.en.unicodeScalars.allSatisfy { !$0.properties.isIdeographic }, "\(rule.id)")
      }
    }
    #expect(
      DirectoryRule.allCases.filter { $0.severity == .error }.map(\.id)
        == ["D203", "D206", "D208", "D221", "D233", "D242"])
  }

  /// What is found in a set of one image whose directory was changed.
  private func findings(
    _ files: [String] = ["IM1"], _ change: (inout DirectoryBuilder) -> Void
  ) throws -> [Finding] {
    let folder = try SetFolder()
    var builder = DirectoryBuilder.study(files)
    change(&builder)
    try folder.write("DICOMDIR", builder)
    for file in Set(files) { try folder.write(file, DICOMBytes.image()) }
    return try folder.fileSet().findings
  }

  @Test func preambles() throws {
    func of(_ start: [UInt8]) throws -> [Finding] {
      try findings { $0.preamble.replaceSubrange(0..<start.count, with: start) }
    }
    #expect(try of(Array("MZ".utf8)).ids == ["D203"])
    #expect(try of([0x7F, 0x45, 0x4C, 0x46]).ids == ["D203"])
    let tiff = try of([0x49, 0x49, 0x2A, 0])
    #expect(tiff.ids == ["D202"])
    #expect(tiff[0].message(in: .en).contains("TIFF"))
    let other = try of([0, 0, 0, 7])
    #expect(other.ids == ["D202"] && other[0].facts["offset"] == 3)
  }

  @Test func metaInformation() throws {
    #expect(try findings { $0.instance = nil }.ids == ["D205"])
    #expect(try findings { $0.instance = "1.02.3" }.ids == ["D205"])
    var whole = DirectoryBuilder.study(["IM1"]).build()
    whole[140] &+= 2
    let folder = try SetFolder(naming: ["IM1"])
    try folder.write("DICOMDIR", whole)
    let found = try folder.fileSet().findings
    #expect(found.ids == ["D204"])
    #expect(found[0].facts["offset"] == 132)
  }

  @Test func encodings() throws {
    #expect(try findings { $0.writtenAs = .implicitLittleEndian }.ids == ["D206"])
    #expect(try findings { $0.writtenAs = .explicitBigEndian }.ids == ["D206"])
    #expect(
      try findings {
        $0.transferSyntax = .implicitLittleEndian
        $0.writtenAs = .explicitLittleEndian
      }.ids == ["D109", "D206"])
    #expect(try findings { $0.transferSyntax = .deflatedExplicitLittleEndian }.ids == ["D109", "D206"])
  }

  @Test func elements() throws {
    let builder = DirectoryBuilder.study(["IM1"])
    let late = try findings { $0.records[3].tail = { $0.text(.modality, "CS", "DX") } }
    #expect(late.ids == ["D207"])
    #expect(late[0].message(in: .zhHant).contains("病人 1／檢查 1／序列 1／影像 1"))
    #expect(late[0].facts["offset"] == .number(builder.build().count))
    let twice = try findings { $0.records[3].tail = { $0.text(.instanceNumber, "IS", "9") } }
    #expect(twice.ids == ["D208"])
    let trailing = try findings { $0.trailer = [1, 2, 3] }
    #expect(trailing.ids == ["D209"] && trailing[0].facts["count"] == 3)
  }

  @Test func theFileSet() throws {
    #expect(try findings { $0.fileSetID = "lower" }.ids == ["D211"])
    #expect(try findings { $0.fileSetID = "ABCDEFGHIJKLMNOPQ" }.ids == ["D211"])
    #expect(try findings { $0.fileSetID = nil }.ids == ["D211"])
    #expect(try findings { $0.fileSetID = "ABCDEFGHIJKLMNOP" }.ids == [])
    #expect(try findings { $0.fileSetID = "" }.ids == [])
    #expect(try findings { $0.descriptor = "README" }.ids == ["D212"])
    #expect(try findings { $0.descriptor = "..\\README" }.ids == ["D212"])
    #expect(try findings { $0.descriptor = "IM1" }.ids == [])
    #expect(try findings { $0.consistencyFlag = 0xFFFF }.ids == ["D213"])
    #expect(try findings { $0.consistencyFlag = nil }.ids == ["D213"])
    #expect(try findings { $0.last = 2 }.ids == ["D214"])
    #expect(try findings { $0.rawLast = 0 }.ids == ["D214"])
  }

  @Test func fields() throws {
    for tag in [ElementTag.nextRecordOffset, .recordInUseFlag, .lowerLevelOffset, .directoryRecordType] {
      let found = try findings { $0.records[3].lacks = [tag] }
      #expect(found.ids == ["D221"])
      #expect(found[0].facts["element"] == .list([.text("\(tag)")]))
      #expect(found[0].facts["offset"] == .number(DirectoryBuilder.study(["IM1"]).offsets[3]))
    }
    #expect(try findings { $0.records[3].inUse = 1 }.ids == ["D221"])
    #expect(try findings(["IM1", "IM2"]) { $0.records[3].inUse = 0 }.ids == ["D222", "D105"])
  }

  @Test func types() throws {
    #expect(try findings { $0.records[3].type = "PICTURE" }.ids == ["D231"])
    #expect(try findings { $0.records[3].type = "OVERLAY" }.ids == ["D232"])
    #expect(try findings { $0.records[3].type = "RT TREAT RECORD" }.ids == [])
    let root = try findings { $0.root = 1 }
    #expect(root.ids == ["D113", "D233"])
    #expect(root[1].message(in: .en).contains("belongs below patient and is below the root"))
    #expect(
      try findings { builder in
        builder.records[3].next = 4
        builder.records.append(DirectoryBuilder.Record(type: "PRIVATE", lower: 5))
        builder.records.append(DirectoryBuilder.Record(type: "PRIVATE"))
      }.ids == ["D234", "D234"])
    #expect(
      try findings { builder in
        builder.records[0].next = 4
        builder.records.append(
          DirectoryBuilder.Record(type: "PRIVATE", lower: 5, texts: [(ElementTag(0x0004_1432), "UI", "1.2")]))
        builder.records.append(DirectoryBuilder.Record(type: "HANGING PROTOCOL", file: "IM1"))
        builder.last = 4
      }.ids == ["D241", "D251", "D112"])
  }

  @Test func keys() throws {
    func without(_ tag: ElementTag, _ record: Int) throws -> [Finding] {
      try findings { $0.records[record].texts.removeAll { $0.tag == tag } }
    }
    for (tag, record) in [
      (ElementTag.patientID, 0), (.studyDate, 1), (.studyTime, 1), (.studyID, 1), (.modality, 2), (.seriesNumber, 2),
      (.instanceNumber, 3),
    ] {
      let found = try without(tag, record)
      #expect(found.ids == ["D241"])
      #expect(found.first?.message(in: .en).contains("\(tag)") == true)
    }
    #expect(try without(.patientName, 0).ids == [])
    #expect(try without(.studyInstanceUID, 1).ids == ["D242"])
    #expect(try without(.seriesInstanceUID, 2).ids == ["D242"])
    for tag in [
      ElementTag.referencedSOPClassUIDInFile, .referencedSOPInstanceUIDInFile, .referencedTransferSyntaxUIDInFile,
    ] {
      #expect(try without(tag, 3).ids == ["D251"])
    }
    #expect(
      try findings(["IM1", "IM2"]) { $0.records[3].file = nil }.ids == ["D252", "D105"])
  }

  /// Of each type of leaf the record that says all it must has no finding, and one without its keys has D241.
  @Test func keysOfLeaves() throws {
    let keys: [(String, [(ElementTag, String, String)])] = [
      ("RT PLAN", [(ElementTag(0x300A_0002), "SH", "PLAN")]),
      ("RT DOSE", [(ElementTag(0x3004_000A), "CS", "PLAN")]),
      ("WAVEFORM", [(ElementTag(0x0008_0023), "DA", "20240102"), (ElementTag(0x0008_0033), "TM", "10")]),
      ("ENCAP DOC", [(ElementTag(0x0042_0012), "LO", "application/pdf")]),
    ]
    for (type, more) in keys {
      let whole = try findings { builder in
        builder.records[3].type = type
        for (tag, vr, value) in more {
          builder.records[3].texts.append((tag, vr, value))
        }
        builder.records[3].texts.sort { $0.tag < $1.tag }
      }
      #expect(whole.ids == [], "\(type)")
      #expect(try findings { $0.records[3].type = type }.ids == ["D241"], "\(type)")
    }
  }

  @Test func uids() throws {
    for uid in ["1.2.x", "1..2", ".1", "1.", "1.02", String(repeating: "1", count: 65)] {
      let found = try findings { $0.records[1].texts[2].value = uid }
      #expect(found.ids == ["D243"], "\(uid)")
    }
    for uid in ["1.0.2", "2.25.0", String(repeating: "1", count: 64)] {
      #expect(try findings { $0.records[1].texts[2].value = uid }.ids == [], "\(uid)")
    }
  }

  @Test func oneRecordEach() throws {
    let patients = try findings { builder in
      builder.records[0].next = 4
      builder.last = 4
      builder.records.append(DirectoryBuilder.Record(type: "PATIENT", texts: [(.patientID, "LO", "TEST0001 ")]))
    }
    #expect(patients.ids == ["D244"])
    for language in Language.allCases { #expect(!patients[0].message(in: language).contains("TEST0001")) }
    let studies = try findings { builder in
      builder.records[1].next = 4
      builder.records.append(DirectoryBuilder.Record(type: "STUDY", texts: builder.records[1].texts))
    }
    #expect(studies.ids == ["D245"])
    #expect(studies[0].facts["found"] == "1.2.3")
    let other = try findings { builder in
      builder.records[1].next = 4
      var texts = builder.records[1].texts
      texts[2].value = "1.2.4"
      builder.records.append(DirectoryBuilder.Record(type: "STUDY", texts: texts))
    }
    #expect(other.ids == [])
  }

  @Test func anotherDirectory() throws {
    let folder = try SetFolder(naming: ["IM1"])
    try folder.write("OLD/DICOMDIR", DirectoryBuilder.study([]))
    let found = try folder.fileSet().findings
    #expect(found.ids == ["D201"] && found[0].facts["other"] == "OLD/DICOMDIR")
    #expect(try folder.fileSet("OLD/DICOMDIR").findings.ids == ["D106"])
    let beside = try SetFolder(naming: ["IM1"])
    try beside.write("dicomdir", DirectoryBuilder.study(["IM1"]))
    #expect(try beside.fileSet().findings.ids == ["D201"])
    #expect(try beside.fileSet("dicomdir").findings.ids == ["D107", "D201"])
  }

  @Test func aDirectoryThatEndsTooEarlySaysWhatItCan() throws {
    let builder = DirectoryBuilder.study(["IM1", "IM2", "IM3"])
    let folder = try SetFolder(naming: ["IM1", "IM2", "IM3"])
    try folder.remove("IM2")
    try folder.write("DICOMDIR", Array(builder.build()[..<(builder.offsets[5] + 20)]))
    let set = try folder.fileSet()
    #expect(set.findings.ids == ["D101", "D102"])
    #expect(set.members.map(\.components) == [["DICOMDIR"], ["IM1"]])
    #expect(set.unnamed.isEmpty && !set.isRead)
    #expect(set.findings[0].message(in: .zhHant).contains("5 筆紀錄"))
  }

  @Test func manyOfOneKindAreCounted() throws {
    let files = (1...30).map { "IM\($0)" }
    let found = try findings(files) { builder in
      for index in builder.records.indices.dropFirst(3) { builder.records[index].texts.removeLast() }
    }
    #expect(found.ids == Array(repeating: "D241", count: 20) + ["D299"])
    #expect(found.last?.facts["count"] == 10 && found.last?.facts["rule"] == "D241")
    #expect(found[19].message(in: .en).contains("image 20"))
    let few = try findings(files) { builder in
      for index in 3..<23 { builder.records[index].texts.removeLast() }
    }
    #expect(few.ids == Array(repeating: "D241", count: 20))
  }
}
