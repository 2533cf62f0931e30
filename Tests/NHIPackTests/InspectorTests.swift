import Findings
import Glibc
import NHIPack
import SystemPackage
import TestSupport
import Testing

@Suite struct InspectorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func inspect(_ names: String..., jobs: Int = 2) async throws -> InspectReport {
    try await Inspector(jobs: jobs).inspect(names.map { folder.path.appending($0) })
  }

  private func told(_ report: InspectReport) -> [String] {
    report.files.map { file in
      let path = file.path.replacing(folder.path.string + "/", with: "")
      return "\(path) \(file.format ?? "-") \(file.verdict.rawValue) \(file.findings.map(\.rule.id))"
    }
  }

  @Test func `files and folders, in the order they were given`() async throws {
    try folder.write("b/2.txt", "病歷\n")
    try folder.write("b/1.txt", "{\\rtf1 SYNTHETIC}")
    try folder.write("b/Thumbs.db", "left")
    try folder.write("a.log", "SYNTHETIC\n")
    let report = try await inspect("b", "a.log")
    #expect(
      told(report) == ["b/1.txt rtf reject [\"F104\"]", "b/2.txt text accept []", "a.log text reject [\"F107\"]"])
    #expect(report.leftovers.map { $0.hasSuffix("b/Thumbs.db") } == [true])
    #expect(report.findings.map(\.rule.id) == ["F104", "F107"])
    let encoding = try #require(report.files[1].details.first { $0.key == "encoding" })
    #expect(encoding.value == .text("UTF-8"))
  }

  @Test func `a DICOMDIR stands for its set, however it is named`() async throws {
    let set = Project.fixtures.appending("clinics/dental/files/示範患者戊/DICOM")
    let reports = [
      try await Inspector(jobs: 1).inspect([set]),
      try await Inspector(jobs: 1).inspect([set.appending("DICOMDIR")]),
    ]
    for report in reports {
      #expect(report.files.map(\.path) == [set.string])
      #expect(report.files.map(\.format) == ["dicomdir"] && report.findings.isEmpty)
      #expect(report.files[0].details.first?.value == .number(4))
    }
    // The folder above has a chart besides.
    let above = try await Inspector(jobs: 1).inspect([set.removingLastComponent()])
    #expect(above.files.map(\.format) == ["dicomdir", "pdf"])
  }

  @Test func `the images of a directory that cannot be read are not on their own`() async throws {
    let images = Project.fixtures.appending("clinics/broken/files/19000017/DICOM")
    let report = try await Inspector(jobs: 1).inspect([images])
    #expect(report.files.map(\.format) == ["dicomdir"])
    #expect(report.files.map(\.verdict) == [.reject])
    let loose = try await Inspector(jobs: 1).inspect([images.appending("IMAGES/IO000001")])
    #expect(loose.findings.map(\.rule.id) == ["F103"])
  }

  @Test func `links are followed where the user named them, and nowhere else`() async throws {
    try folder.write("a.txt", "病歷\n")
    try folder.write("b/c.txt", "病歷\n")
    try #require(symlink("a.txt", folder.path.appending("link.txt").string) == 0)
    try #require(symlink("../a.txt", folder.path.appending("b/link.txt").string) == 0)
    #expect(told(try await inspect("link.txt")) == ["link.txt text accept []"])
    let report = try await inspect("b")
    #expect(told(report) == ["b/c.txt text accept []"])
    #expect(report.findings.map(\.rule.id) == ["M110"])
  }

  @Test func `devices are refused at once`() async throws {
    try #require(mkfifo(folder.path.appending("pipe.txt").string, 0o600) == 0)
    #expect(told(try await inspect("pipe.txt")) == ["pipe.txt - reject [\"F112\"]"])
  }

  @Test func `what is not there ends the run`() async throws {
    await #expect(throws: PipelineError.self) { _ = try await inspect("none.txt") }
    try folder.write("a.txt", "病歷\n")
    await #expect(throws: PipelineError.self) {
      _ = try await Inspector(cdaSchema: folder.path.appending("none.xsd"), jobs: 1).inspect([
        folder.path.appending("a.txt")
      ])
    }
  }

  @Test(arguments: [(1, []), (2, ["F433"])])
  func `records are held against the user's schema`(minimum: Int, expected: [String]) async throws {
    try folder.write(
      "cda.xsd",
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:hl7-org:v3"
        elementFormDefault="qualified"><xs:element name="ClinicalDocument"><xs:complexType><xs:sequence>
        <xs:any minOccurs="\(minimum)" maxOccurs="\(minimum)" processContents="skip"/>
        </xs:sequence></xs:complexType></xs:element></xs:schema>
      """)
    try folder.write(
      "a.xml",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title/></ClinicalDocument>"
    )
    let schema = folder.path.appending("cda.xsd")
    let report = try await Inspector(cdaSchema: schema, jobs: 1).inspect([folder.path.appending("a.xml")])
    #expect(report.findings.map(\.rule.id).filter { $0 == "F433" } == expected)
    try folder.write("cda.xsd", "no schema")
    let unusable = try await Inspector(cdaSchema: schema, jobs: 1).inspect([folder.path.appending("a.xml")])
    #expect(unusable.others.map(\.rule.id) == ["F434"])
  }
}
