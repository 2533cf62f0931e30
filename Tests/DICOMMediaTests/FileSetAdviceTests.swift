import Findings
import Testing

@testable import DICOMMedia

/// The tree of a set, and what the insurer would rather not have in it.
@Suite struct FileSetAdviceTests {
  private let folder: SetFolder

  init() throws { folder = try SetFolder() }

  /// What one file of a made set is.
  private struct Part {
    var patient = "TEST0001"
    var series = "1.2.3.1"
    var modality = "CT"
    var sopClass = "1.2.840.10008.5.1.4.1.1.2"
    var transferSyntax = "1.2.840.10008.1.2.1"
    var size: UInt16 = 2
    /// Zeros that are no pixel's, at the end.
    var padding = 0
  }

  /// Patients, studies and series as the parts ask for them, each part an image with a record and a file.
  private func contents(_ parts: [Part]) async throws -> FileSetContents {
    var builder = DirectoryBuilder()
    var records: [DirectoryBuilder.Record] = []
    var lastPatient: Int?
    var lastSeries: Int?
    var lastImage: Int?
    for (number, part) in parts.enumerated() {
      let isNew = number == 0 || parts[number - 1].patient != part.patient
      if isNew {
        if let lastPatient { records[lastPatient].next = records.count }
        lastPatient = records.count
        records.append(
          .init(
            type: "PATIENT", lower: records.count + 1,
            texts: [(.patientName, "PN", "TEST^ONE"), (.patientID, "LO", part.patient)]))
        records.append(
          .init(
            type: "STUDY", lower: records.count + 1,
            texts: [(.studyDate, "DA", "20240102"), (.studyInstanceUID, "UI", "1.2.3")]))
      }
      if isNew || parts[number - 1].series != part.series {
        if !isNew, let lastSeries { records[lastSeries].next = records.count }
        lastSeries = records.count
        records.append(
          .init(
            type: "SERIES", lower: records.count + 1,
            texts: [(.modality, "CS", part.modality), (.seriesInstanceUID, "UI", part.series)]))
      } else if let lastImage {
        records[lastImage].next = records.count
      }
      lastImage = records.count
      records.append(.init(type: "IMAGE", file: "IM\(number)", texts: [(.instanceNumber, "IS", "\(number)")]))
      try folder.write("IM\(number)", Self.file(part))
    }
    builder.records = records
    try folder.write("DICOMDIR", builder)
    let set = try folder.fileSet()
    #expect(set.findings.filter { $0.severity == .error }.isEmpty)
    return FileSetContents(set, try await FileSetExamination.examine(set, jobs: 2))
  }

  private static func file(_ part: Part) -> [UInt8] {
    let syntax = TransferSyntax(uid: part.transferSyntax)
    var body = DICOMBytes(syntax.encoding ?? .explicitLittleEndian)
    body.text(.sopClassUID, "UI", part.sopClass)
    body.text(.studyDescription, "LO", "MADE STUDY")
    body.text(.seriesDescription, "LO", "MADE \(part.series)")
    body.unsignedShort(.samplesPerPixel, 1)
    body.text(.photometricInterpretation, "CS", "MONOCHROME2")
    body.unsignedShort(.rows, part.size)
    body.unsignedShort(.columns, part.size)
    body.unsignedShort(.bitsAllocated, 16)
    body.unsignedShort(.bitsStored, 12)
    body.element(.pixelData, "OW", [UInt8](repeating: 0, count: Int(part.size) * Int(part.size) * 2))
    if part.padding > 0 {
      body.element(ElementTag(0xFFFC_FFFC), "OB", [UInt8](repeating: 0, count: part.padding))
    }
    return DICOMBytes.fileHead(sopClass: part.sopClass, transferSyntax: part.transferSyntax) + body.bytes
  }

  private func advice(_ parts: [Part]) async throws -> [Finding] {
    let findings = FileSetAdvice.findings(try await contents(parts), file: "DICOMDIR")
    for finding in findings {
      for language in Language.allCases {
        let text = finding.message(in: language) + finding.remedy(in: language)
        #expect(!text.contains("{") && !text.contains("TEST"), "\(text)")
      }
      #expect(finding.severity == .warning && finding.subject.file == "DICOMDIR")
    }
    return findings
  }

  // MARK: - The tree

  @Test func equalImagesAreCountedTogether() async throws {
    let contents = try await contents([
      Part(), Part(), Part(size: 4), Part(series: "1.2.3.2", modality: "MR"),
      Part(patient: "TEST0002", series: "1.2.3.3"),
    ]).described()
    #expect(contents.patients.map(\.position) == [1, 2])
    #expect(contents.patients.map(\.id) == ["TEST0001", "TEST0002"])
    let studies = contents.patients.flatMap(\.studies)
    #expect(studies.map(\.date) == ["20240102", "20240102"])
    #expect(studies.map(\.description) == ["MADE STUDY", "MADE STUDY"])
    #expect(contents.series.map(\.position) == [1, 2, 1])
    #expect(contents.series.map(\.modality) == ["CT", "MR", "CT"])
    #expect(contents.series.map(\.description) == ["MADE 1.2.3.1", "MADE 1.2.3.2", "MADE 1.2.3.3"])
    #expect(contents.series.map(\.instances.count) == [3, 1, 1])
    let kinds = contents.series[0].instances.entries
    #expect(kinds.map(\.count) == [2, 1])
    #expect(kinds.map { $0.kind?.rows } == [2, 4])
    #expect(kinds[0].kind?.bits == 12 && kinds[0].kind?.className == "CT Image")
  }

  @Test func picturesHaveNamesWithoutThePatient() async throws {
    _ = try await contents([Part(), Part(), Part(series: "1.2.3.2")])
    let set = try folder.fileSet()
    let examination = try await FileSetExamination.examine(set, jobs: 1)
    #expect(
      examination.pictureNames(in: set) == [
        "PATIENT1-STUDY1-SERIES1-IM0001", "PATIENT1-STUDY1-SERIES1-IM0002", "PATIENT1-STUDY1-SERIES2-IM0001",
      ])
  }

  // MARK: - Advice

  @Test func ordinaryImagesNeedNone() async throws {
    #expect(try await advice([Part(), Part(series: "1.2.3.2", transferSyntax: "1.2.840.10008.1.2.4.90")]).isEmpty)
  }

  @Test func rawDataIsTold() async throws {
    let raw = "1.2.840.10008.5.1.4.1.1.66"
    let findings = try await advice([
      Part(), Part(series: "1.2.3.2", sopClass: raw), Part(series: "1.2.3.2", sopClass: raw),
      Part(series: "1.2.3.3", sopClass: "1.2.840.10008.5.1.4.1.1.1.1.1"),
    ])
    #expect(findings.ids == ["D401", "D401"])
    #expect(findings[0].facts["count"] == .number(2) && findings[0].facts["class"] == "Raw Data")
    #expect(findings[0].facts["series"] == "1.2.3.2")
    #expect(findings[0].message(in: .en).contains("patient 1 / study 1 / series 2"))
    #expect(findings[1].facts["class"] == "Digital X-Ray Image - For Processing")
  }

  @Test func specialObjectsAreTold() async throws {
    let findings = try await advice([
      Part(sopClass: "1.2.840.10008.5.1.4.1.1.66.4"), Part(sopClass: "1.2.840.10008.5.1.4.1.1.481.5"), Part(),
    ])
    #expect(findings.ids == ["D402", "D402"])
    #expect(findings.map { $0.facts["class"] } == ["Segmentation", "RT Plan"])
  }

  @Test func severalPatientsAreTold() async throws {
    let findings = try await advice([Part(), Part(patient: "TEST0002", series: "1.2.3.2")])
    #expect(findings.ids == ["D403"])
    #expect(findings[0].facts["count"] == .number(2))
  }

  @Test(arguments: [
    ("1.2.840.10008.1.2", "Implicit VR Little Endian"), ("1.2.840.10008.1.2.2", "Explicit VR Big Endian"),
  ])
  func uncommonTransferSyntaxesAreTold(uid: String, name: String) async throws {
    let findings = try await advice([Part(transferSyntax: uid), Part(), Part(transferSyntax: uid)])
    #expect(findings.ids == ["D404"])
    #expect(findings[0].facts["count"] == .number(2) && findings[0].facts["found"] == .text(name))
  }

  @Test func aLargeSetSaysWhichSeriesAreLarge() {
    func series(_ position: Int, megabytes: Int) -> FileSetContents.Series {
      var series = FileSetContents.Series(
        position: position, uid: "1.2.3.\(position)", number: nil, modality: "CT", description: nil,
        recordOffset: nil, sample: nil)
      series.instances.add(nil, bytes: megabytes * 1_000_000)
      return series
    }
    func findings(_ sizes: [Int]) -> [Finding] {
      var contents = FileSetContents()
      let all = sizes.enumerated().map { series($0 + 1, megabytes: $1) }
      contents.patients = [
        .init(
          position: 1, id: nil, name: nil,
          studies: [.init(position: 1, uid: nil, date: nil, description: nil, series: all)])
      ]
      return FileSetAdvice.findings(contents, file: "DICOMDIR")
    }
    #expect(findings([300, 200]).isEmpty)
    let told = findings([10, 300, 201, 1, 2, 3, 4])
    #expect(told.ids == ["D405"])
    let message = told.first?.message(in: .en) ?? ""
    #expect(message.contains("521 MB"))
    #expect(message.contains("patient 1 / study 1 / series 2 (CT files: 1, 300 MB, UID 1.2.3.2), "))
    // The five largest, the largest first.
    #expect(!message.contains("series 4 ("))
    #expect(told.first?.remedy(in: .zhHant).contains("--select-series") == true)
  }
}
