import FileAccess
import Findings
import Glibc
import Logging
import NHICodes
import NHIPack
import Packaging
import Planning
import SamplingLists
import SystemPackage
import TestSupport
import Testing

/// The whole job as a library, on the synthetic clinic in which everything is in order.
@Suite(.mustEnd) struct PipelineTests {
  private let folder: TemporaryFolder
  private let clinic: FilePath
  private let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  init() throws {
    folder = try TemporaryFolder()
    clinic = try folder.copy(Project.fixtures.appending("clinics/dental"), as: "clinic")
  }

  private func request() throws -> PackRequest {
    PackRequest(
      list: clinic.appending("list.csv"), source: clinic.appending("files"),
      options: BatchOptions(reviewKind: "1"), today: try #require(ROCDate("1151121")))
  }

  private var output: FilePath { folder.path.appending("out") }

  @Test func `planning finds every case in its own way`() throws {
    let report = try Pipeline(request(), log: log).plan()
    #expect(!report.findings.hasErrors && report.findings.openSentences == [])
    #expect(report.list?.cases.count == 7 && report.plan?.cases.count == 7)
    #expect(report.checkedCases == nil && report.bundle == nil)
    #expect(
      report.files.map { "\($0.caseKey) \($0.path) \($0.name)" } == [
        "13-19-012345 19012345/病歷.pdf 13A19012345.pdf", "13-19-012345 19012345/img1.jpg 13B19012345-1.jpg",
        "13-19-012345 19012345/img2.jpg 13B19012345-2.jpg", "13-19-012345 19012345/img10.jpg 13B19012345-3.jpg",
        "13-11-000123 000123/病歷/門診病歷.txt 13A11000123.txt", "13-11-000123 000123/影像/根尖片.jpg 13B11000123.jpg",
        "13-11-000123 000123/檢驗/凝血檢驗.html 13C11000123.html", "13-11-000123 000123/其他/同意書.pdf 13D11000123.pdf",
        "13-16-000678 CH-1003/A/chart.pdf 13A16000678.pdf",
        "13-16-000678 CH-1003/B/bitewing 9.JPG 13B16000678-1.jpg",
        "13-16-000678 CH-1003/B/bitewing 10.jpg 13B16000678-2.jpg",
        "13-14-000901 D123456782/門診紀錄.pdf 13A14000901.pdf", "13-14-000901 D123456782/pano.jpg 13B14000901-1.jpg",
        "13-14-000901 D123456782/口內照片.jpg 13B14000901-2.jpg", "13-12-000056 示範患者戊/病歷.pdf 13A12000056.pdf",
        "13-12-000056 示範患者戊/DICOM DICOMDIR", "13-11-000456 13A11000456.pdf 13A11000456.pdf",
        "13-11-000456 13B11000456-1.jpg 13B11000456-1.jpg", "13-11-000456 13B11000456-2.jpg 13B11000456-2.jpg",
        "13-19-234567 掃描/示範患者庚/1_門診病歷.doc 13A19234567-1.doc",
        "13-19-234567 掃描/示範患者庚/2_病歷續頁.txt 13A19234567-2.txt", "13-19-234567 掃描/示範患者庚/根尖片.tif 13B19234567.tif",
      ])
    #expect(report.files.allSatisfy { $0.format == nil || $0.format == "dicomdir" })
    #expect(report.plan?.strays.isEmpty == true)
  }

  @Test func `checking accepts every file and writes nothing`() async throws {
    let before = try FolderTree(listing: folder.path).entries
    let report = try await Pipeline(request(), log: log).check()
    #expect(!report.findings.hasErrors)
    #expect(report.files.count == 22 && report.files.allSatisfy { $0.verdict == .accept })
    #expect(report.files.first?.format == "pdf")
    #expect(report.files.first { $0.format == "dicomdir" }?.size ?? 0 > 1000)
    #expect(report.checkedCases?.count == 7 && report.bundle == nil)
    #expect(try FolderTree(listing: folder.path).entries == before)
  }

  @Test func `packing makes one bundle and changes no source`() async throws {
    var request = try request()
    request.output = output
    let before = try FolderTree(listing: clinic).entries
    let report = try await Pipeline(request, log: log).pack(into: output)
    let bundle = try #require(report.bundle)
    #expect(bundle.caseCount == 7 && bundle.fileCount == 25 && bundle.entries.count == 14)
    #expect(try output.folderNames() == ["3501200000_1151121_001.zip"])
    #expect(try FolderTree(listing: clinic).entries == before)
  }

  @Test func `an output folder inside SOURCE is not searched`() async throws {
    var request = try request()
    let inside = clinic.appending("files/out")
    request.output = inside
    let first = try await Pipeline(request, log: log).pack(into: inside)
    let second = try await Pipeline(request, log: log).pack(into: inside)
    #expect(first.bundle?.sequence == 1 && second.bundle?.sequence == 2)
    #expect(second.findings.summary == first.findings.summary)
  }

  @Test func `a warning keeps a strict run from writing`() async throws {
    var request = try request()
    request.isStrict = true
    let report = try await Pipeline(request, log: log).pack(into: output)
    #expect(!report.findings.isEmpty && !report.findings.hasErrors)
    #expect(report.bundle == nil && FileStamp(at: output) == nil)
  }

  @Test func `an error keeps any run from writing`() async throws {
    try folder.write("clinic/files/19012345/viewer.exe", "MZ")
    let report = try await Pipeline(request(), log: log).pack(into: output)
    #expect(report.findings.hasErrors && report.bundle == nil && FileStamp(at: output) == nil)
    #expect(report.files.first { $0.path == "19012345/viewer.exe" }?.verdict == .reject)
    #expect(report.files.first { $0.path == "19012345/img1.jpg" }?.verdict == .accept)
  }

  @Test func `a broken file-set is rejected as one`() async throws {
    try #require(unlink(clinic.appending("files/示範患者戊/DICOM/IMAGES/IO000002").string) == 0)
    let report = try await Pipeline(request(), log: log).check()
    #expect(report.files.first { $0.format == "dicomdir" }?.verdict == .reject)
    #expect(report.findings.contains { $0.rule.id == "D102" })
  }

  @Test func `a file with warnings only is told so`() throws {
    let old = clinic.appending("files/13B11000456-2.jpg")
    let new = clinic.appending("files/13B11000456-4.jpg")
    try folder.write("clinic/files/13B11000456002.jpg", TemporaryFolder.bytes(old))
    try #require(unlink(old.string) == 0 && FileStamp(at: new) == nil)
    let report = try Pipeline(request(), log: log).plan()
    #expect(report.files.first { $0.path == "13B11000456002.jpg" }?.verdict == .warn)
    #expect(report.files.first { $0.path == "13B11000456-1.jpg" }?.verdict == .accept)
  }

  @Test func `a mapping says what is packed`() throws {
    var request = try request()
    let plan = try #require(try Pipeline(request, log: log).plan().plan)
    request.mapping = try folder.write("clinic/files/map.csv", plan.mappingCSV(in: .zhHant))
    let again = try Pipeline(request, log: log).plan()
    #expect(!again.findings.hasErrors && again.files.count == 22)
    #expect(again.plan?.strays.isEmpty == true)
    request.mapping = try folder.write("broken.csv", "a,b\n1,2\n")
    let broken = try Pipeline(request, log: log).plan()
    #expect(broken.plan == nil && broken.files.isEmpty && broken.findings.map(\.rule.id).contains("M115"))
  }

  @Test func `inputs that cannot be read are errors`() throws {
    for (list, source) in [("missing.csv", "files"), ("list.csv", "missing"), ("files", "files")] {
      var request = try request()
      request.list = clinic.appending(list)
      request.source = clinic.appending(source)
      let error = #expect(throws: PipelineError.self) { try Pipeline(request, log: log).plan() }
      guard case .input(let access)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect([clinic.appending(list), clinic.appending(source)].contains(access.path))
    }
  }

  @Test func `a cancelled run says so and leaves nothing`() async throws {
    let (pipeline, output) = (Pipeline(try request(), log: log), output)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await pipeline.pack(into: output)
    }
    task.cancel()
    let error = await #expect(throws: PipelineError.self) { _ = try await task.value }
    guard case .cancelled? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(FileStamp(at: output) == nil)
  }

  @Test func `a schema that refuses keeps the bundle from being written`() async throws {
    var request = try request()
    request.schema = try folder.write(
      "given.xsd",
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"other\"/></xs:schema>")
    let report = try await Pipeline(request, log: log).pack(into: output)
    #expect(report.findings.contains { $0.rule.id == "X102" } && report.bundle == nil)
    #expect(FileStamp(at: output) == nil)
  }
}
