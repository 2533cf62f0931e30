import DICOMMedia
import FileAccess
import Findings
import Testing

/// What is wrong with the files of a set.
@Suite struct FileSetExaminationTests: ExaminesOneImage {
  @Test(arguments: [
    TransferSyntax.explicitLittleEndian, .implicitLittleEndian, .explicitBigEndian, .deflatedExplicitLittleEndian,
  ])
  func `a sound file has nothing wrong with it in any syntax`(syntax: TransferSyntax) async throws {
    #expect(
      try await found({ $0.transferSyntax = syntax }) {
        $0.records[3].texts[2].value = syntax.uid
      } == [])
  }

  @Test func d104AndD301() async throws {
    let folder = try SetFolder(naming: ["IM1", "IM2", "IM3"])
    try folder.write("IM1", InstanceBuilder().build())
    try folder.write("IM2", Array("%PDF-1.7".utf8))
    try folder.write("IM3", [])
    let examination = try await folder.examination()
    #expect(examination.findings.ids == ["D104", "D301"])
    #expect(examination.findings.map(\.subject.file) == ["IM2", "IM3"])
    #expect(examination.instances.map { $0.summary != nil } == [true, false, false])
    #expect(examination.instances.map(\.record) == [3, 4, 5])
  }

  @Test func d302SaysWhatWasExpectedAndFound() async throws {
    let whole = InstanceBuilder().build()
    let cut = try #require(try await found(Array(whole.dropLast(2))).first)
    #expect(cut.rule.id == "D302")
    #expect(cut.message(in: .zhHant).contains("病人 1／檢查 1／序列 1／影像 1"))
    #expect(cut.message(in: .zhHant).contains("應為 ≤ 4，實際為 6"))
    #expect(cut.message(in: .en).contains("byte \(whole.count - 18)"))
    // The patient is compared all the same.
    let other = InstanceBuilder().with { ($0.patientID, $0.patientName) = ("OTHER", Array("OTHER^ONE".utf8)) }.build()
    let both = try await found(Array(other.dropLast(2)))
    #expect(both.ids == ["D302", "D321"])
  }

  @Test func d302OfADeflatedFile() async throws {
    let whole = InstanceBuilder().with { $0.transferSyntax = .deflatedExplicitLittleEndian }.build()
    var directory = DirectoryBuilder.study(["IM1"])
    directory.records[3].texts[2].value = TransferSyntax.deflatedExplicitLittleEndian.uid
    #expect(try await found(Array(whole.dropLast(5)), directory).ids == ["D302"])
    var corrupt = whole
    corrupt[try Part10File(MemoryBytes(whole)).dataSetOffset + 3] ^= 0xFF
    let finding = try #require(try await found(corrupt, directory).first)
    #expect(finding.rule.id == "D302")
    #expect(finding.message(in: .en).contains("compressed content is damaged"))
    #expect(try await found(whole + [0], directory).ids == [])
    #expect(try await found(whole + [0, 1], directory).ids == ["D305"])
  }

  @Test func d303() async throws {
    var directory = DirectoryBuilder.study(["IM1"])
    directory.records[3].texts[2].value = TransferSyntax.deflatedExplicitLittleEndian.uid
    let plain = InstanceBuilder().build()
    let start = try Part10File(MemoryBytes(plain)).dataSetOffset
    let head = DICOMBytes.fileHead(instance: "1.2.3.1", transferSyntax: "1.2.840.10008.1.2.1.99")
    #expect(try await found(head + plain[start...], directory).ids == ["D303"])
    let big = InstanceBuilder().with { $0.transferSyntax = .explicitBigEndian }.build()
    let bigStart = try Part10File(MemoryBytes(big)).dataSetOffset
    #expect(try await found(Array(plain[..<start]) + big[bigStart...]).ids == ["D303"])
  }

  @Test func d305() async throws {
    #expect(try await found { $0.tail = [0, 0, 0, 0] } == ["D305"])
    #expect(try await found { $0.tail = [0xFC, 0xFF, 0xFC, 0xFF, 0x4F, 0x42, 0, 0, 2, 0, 0, 0, 1, 1] } == [])
  }

  @Test func d306() async throws {
    var bytes = InstanceBuilder().build()
    bytes[140] -= 2
    let finding = try #require(try await found(bytes).first)
    #expect(finding.rule.id == "D306")
    #expect(finding.facts["found"] == .number(Int(bytes[140])))
    #expect(finding.facts["expected"] == .number(Int(bytes[140]) + 2))
  }

  @Test func d307AndD308() async throws {
    #expect(try await found { $0.instance = nil } == ["D307"])
    #expect(try await found { $0.metaInstance = nil } == ["D307"])
    // The record agrees with one of the two.
    #expect(try await found { $0.metaInstance = "1.2.3.8" } == ["D308"])
    #expect(try await found { $0.instance = "1.2.3.8" } == ["D308"])
  }

  @Test func d311() async throws {
    #expect(try await found { $0.pixels = nil } == ["D311"])
    let raw = "1.2.840.10008.5.1.4.1.1.66"
    #expect(
      try await found {
        $0.pixels = nil
        $0.sopClass = raw
      } _: {
        $0.records[3].texts[0].value = raw
      } == [])
  }

  @Test func d312() async throws {
    for change in [
      { $0.rows = 0 }, { $0.columns = 0 }, { $0.bits = 0 }, { $0.samples = 0 }, { $0.frames = "0" },
      { $0.frames = "many" }, { $0.bitsStored = 9 }, { $0.photometric = nil },
    ] as [(inout InstanceBuilder) -> Void] {
      #expect(try await found(change) == ["D312"])
    }
    #expect(try await found { $0.bitsStored = 7 } == [])
  }

  @Test func d313AndD314() async throws {
    #expect(try await found { $0.pixels = 4 } == ["D313"])
    #expect(try await found { $0.pixels = 8 } == ["D314"])
    #expect(try await found { $0.frames = "2" } == ["D313"])
    // Six bytes of 16 bits each, in one frame or two.
    #expect(try await found { ($0.bits, $0.bitsStored, $0.pixels) = (16, 12, 12) } == [])
    #expect(try await found { ($0.frames, $0.pixels) = ("2", 12) } == [])
    // An odd number of bytes is filled up, or not.
    #expect(try await found { ($0.rows, $0.pixels) = (1, 4) } == [])
    #expect(try await found { ($0.rows, $0.pixels) = (1, 2) } == ["D313"])
    // One bit a pixel: six pixels of three frames are 18 bits.
    #expect(try await found { ($0.bits, $0.bitsStored, $0.frames, $0.pixels) = (1, 1, "3", 4) } == [])
    #expect(try await found { ($0.bits, $0.bitsStored, $0.frames, $0.pixels) = (1, 1, "3", 2) } == ["D313"])
    // Colour, whole or shared by two pixels.
    #expect(try await found { ($0.samples, $0.photometric, $0.pixels) = (3, "RGB", 18) } == [])
    #expect(try await found { ($0.samples, $0.photometric, $0.pixels) = (3, "YBR_FULL_422", 12) } == [])
    #expect(try await found { ($0.samples, $0.photometric, $0.pixels) = (3, "RGB", 12) } == ["D313"])
    // More than any number can count.
    #expect(
      try await found {
        ($0.rows, $0.columns, $0.bits, $0.samples, $0.frames) = (65_535, 65_535, 65_535, 65_535, "2147483647")
      } == ["D313"])
  }

  @Test func d315AndD316() async throws {
    let jpeg = TransferSyntax(uid: "1.2.840.10008.1.2.4.50")
    func ids(_ change: (inout InstanceBuilder) -> Void) async throws -> [String] {
      try await found({
        $0.transferSyntax = jpeg
        change(&$0)
      }) { $0.records[3].texts[2].value = jpeg.uid }
    }
    #expect(try await ids { $0.fragments = 1 } == [])
    #expect(try await ids { ($0.fragments, $0.frames) = (2, "2") } == [])
    #expect(try await ids { ($0.fragments, $0.frames) = (1, "2") } == ["D316"])
    #expect(try await ids { $0.fragments = 0 } == ["D316"])
    #expect(try await ids { _ in } == ["D315"])
    #expect(try await found { $0.fragments = 1 } == ["D315"])
    let video = "1.2.840.10008.1.2.4.102"
    #expect(
      try await found({
        ($0.transferSyntax, $0.fragments, $0.frames) = (TransferSyntax(uid: video), 1, "300")
      }) { $0.records[3].texts[2].value = video } == [])
  }

  @Test func d331() async throws {
    let folder = try SetFolder(naming: ["IM1", "IM2"])
    try folder.write("IM1", InstanceBuilder(1).build())
    try folder.write("IM2", InstanceBuilder(2).build())
    #expect(try await folder.examination().findings.ids == [])
    try folder.write("IM2", InstanceBuilder(1).build())
    let findings = try await folder.examination().findings
    #expect(findings.ids == ["D325", "D329", "D331"])
    #expect(findings.last?.facts["other"] == .text("IM1"))
  }

  @Test func `the answer is the same however many look`() async throws {
    let names = (1...150).map { "IM\($0)" }
    let folder = try SetFolder(naming: names)
    for (index, name) in names.enumerated() where index % 3 != 0 {
      try folder.write(name, InstanceBuilder(index + 1).with { if index % 5 == 0 { $0.pixels = 2 } }.build())
    }
    let one = try await folder.examination(jobs: 1)
    let many = try await folder.examination(jobs: 8)
    #expect(one.findings.map { $0.message(in: .en) } == many.findings.map { $0.message(in: .en) })
    #expect(one.instances.map(\.member) == many.instances.map(\.member))
    #expect(one.instances.map(\.summary) == many.instances.map(\.summary))
    #expect(one.instances.count == 150)
  }

  @Test(arguments: [1, 8]) func `of many alike some are told, and how many more there are`(jobs: Int) async throws {
    let names = (1...300).map { "IM\($0)" }
    let folder = try SetFolder(naming: names)
    for (index, name) in names.enumerated() {
      try folder.write(name, InstanceBuilder(index + 1).with { ($0.modality, $0.study) = ("CR", "1.2.9") }.build())
    }
    let findings = try await folder.examination(jobs: jobs).findings
    #expect(findings.count { $0.rule.id == "D323" } == 20)
    #expect(findings.count { $0.rule.id == "D328" } == 20)
    #expect(Set(findings.ids).count == 3)
    #expect(findings.suffix(2).map { $0.facts["count"] } == [.number(280), .number(280)])
    #expect(findings.filter { $0.rule.id == "D323" }.compactMap(\.subject.file) == Array(names.sorted().prefix(20)))
  }

  @Test func `what cannot be read is a finding`() async throws {
    let folder = try SetFolder(naming: ["IM1"])
    let set = try folder.fileSet()
    try folder.remove("IM1")
    #expect(try await FileSetExamination.examine(set, jobs: 1).findings.ids == ["D104"])
    try folder.write("DICOMDIR", [1, 2, 3])
    let broken = try folder.fileSet()
    #expect(try await FileSetExamination.examine(broken, jobs: 1).instances.isEmpty)
  }
}
