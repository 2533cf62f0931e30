import FileAccess
import Findings
import Logging
import NHICodes
import NHIPack
import Packaging
import SamplingLists
import SystemPackage
import TestSupport
import Testing

/// Case folders instead of a bundle, as a library.
@Suite(.mustEnd) struct SingleUploadTests {
  private let folder: TemporaryFolder
  private let clinic: FilePath
  private let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  init() throws {
    folder = try TemporaryFolder()
    clinic = try folder.copy(Project.fixtures.appending("clinics/dental"), as: "clinic")
  }

  private var output: FilePath { folder.path.appending("out") }

  private func copy(
    into output: FilePath? = nil, change: (inout PackRequest) -> Void = { _ in }
  ) async throws(PipelineError) -> PackReport {
    guard let today = ROCDate("1151121") else { throw .cancelled }
    var request = PackRequest(
      list: clinic.appending("list.csv"), source: clinic.appending("files"), options: BatchOptions(), today: today)
    request.output = output ?? self.output
    change(&request)
    let pipeline = Pipeline(request, log: log)
    return try await pipeline.copyCases(of: pipeline.plan(), into: output ?? self.output, language: .en)
  }

  @Test func `what was made is in the report, and no source changed`() async throws {
    let before = try FolderTree(listing: clinic).entries
    let report = try await copy()
    let folders = try #require(report.folders)
    #expect(folders.caseCount == 7 && folders.fileCount == 25 && folders.path == output)
    #expect(folders.names.sorted() == (try output.folderNames()))
    #expect(report.bundle == nil && report.checkedCases?.count == 7)
    #expect(try FolderTree(listing: clinic).entries == before)
  }

  @Test func `an error keeps the folders from being made`() async throws {
    try folder.write("clinic/files/19012345/viewer.exe", "MZ")
    let report = try await copy()
    #expect(report.findings.hasErrors && report.folders == nil && FileStamp(at: output) == nil)
  }

  @Test func `a list that cannot be used keeps them too`() async throws {
    try folder.write("clinic/list.csv", "a,b\n1,2\n")
    let report = try await copy()
    #expect(report.findings.hasErrors && report.folders == nil && FileStamp(at: output) == nil)
  }

  @Test func `a warning keeps a strict run from making them`() async throws {
    let report = try await copy { $0.isStrict = true }
    #expect(!report.findings.isEmpty && !report.findings.hasErrors)
    #expect(report.folders == nil && FileStamp(at: output) == nil)
  }

  @Test func `they cannot go into SOURCE itself, however it is called`() async throws {
    let before = try FolderTree(listing: clinic).entries
    for source in [clinic.appending("files"), FilePath("\(clinic)/files/../files")] {
      let error = await #expect(throws: PipelineError.self) { _ = try await copy(into: source) }
      guard case .packaging(.outputIsSource(source))? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    #expect(try FolderTree(listing: clinic).entries == before)
    #expect(try await copy(into: clinic.appending("files/new")).folders?.caseCount == 7)
  }
}
