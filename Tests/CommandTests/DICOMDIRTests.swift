import FileAccess
import SystemPackage
import TestSupport
import Testing

/// `dicomdir`: a file-set of loose DICOM files.
@Suite struct DICOMDIRTests {
  /// Three images and a chart, whose DICOMDIR is made anew.
  private static let case1 = "dental/files/示範患者戊"
  /// Images of someone else.
  private static let case2 = "broken/files/19000017"

  private let folder: TemporaryFolder
  private let out: FilePath

  init() throws {
    folder = try TemporaryFolder()
    out = folder.path.appending("out")
  }

  private func make(_ arguments: [String]) async throws -> Program.Output {
    try await nhiPack(["dicomdir"] + arguments + ["-o", out.string])
  }

  // MARK: - What is printed

  @Test(arguments: GoldenTests.Form.all) func aSetIsMade(form: GoldenTests.Form) async throws {
    let output = try await make([Self.case1] + form.options)
    #expect(output.status == 0)
    #expect(output.errors.isEmpty)
    let text = output.text.replacing(out.string, with: "OUTPUT").replacing(/"bytes" : [0-9]+/, with: #""bytes" : 0"#)
    try GoldenFile("dicomdir.\(form.suffix)").expect(text)
  }

  @Test(arguments: GoldenTests.Form.all) func twoPatientsAreRefused(form: GoldenTests.Form) async throws {
    let output = try await make([Self.case1, Self.case2] + form.options)
    #expect(output.status == 1)
    #expect(output.errors.isEmpty)
    try GoldenFile("dicomdir-two-patients.\(form.suffix)").expect(output.text)
    #expect(!out.isTaken)
    #expect(try folder.path.folderNames() == [])
  }

  @Test func theJSONHasItsKeys() async throws {
    let report = try JSONValue(parsing: try await make([Self.case1, "--format", "json"]).text)
    #expect(report.keys == ["version", "command", "summary", "files", "leftovers", "findings", "fileSet"])
    #expect(report["command"]?.text == "dicomdir")
    #expect(report["summary"]?.keys == ["files", "errors", "warnings", "accepted", "rejected"])
    let made = try #require(report["fileSet"])
    #expect(made.keys == ["path", "bytes", "files", "patients", "studies", "series"])
    let files = report["files"]?.items ?? []
    #expect(files.count == 3 && made["files"]?.integer == 4)
    for file in files {
      #expect(file.keys == ["path", "verdict", "name", "bytes"])
      let copy = try TemporaryFolder.bytes(out.appending(file["name"]?.text ?? ""))
      #expect(try copy == TemporaryFolder.bytes(Clinic.folder.appending(file["path"]?.text ?? "")))
    }
    let refused = try await nhiPack([
      "dicomdir", Self.case1, Self.case2, "-o", folder.path.appending("no").string, "--format", "json",
    ])
    #expect(try JSONValue(parsing: refused.text)["fileSet"] == nil)
  }

  // MARK: - What is made

  @Test func ourOwnJudgeIsContent() async throws {
    #expect(try await make([Self.case1]).status == 0)
    let output = try await nhiPack(["inspect", out.string, "--strict", "--format", "json"])
    #expect(output.status == 0, "\(output.text)")
    #expect(try JSONValue(parsing: output.text)["findings"]?.items.isEmpty == true)
  }

  @Test func equalFilesGiveEqualSets() async throws {
    #expect(try await make([Self.case1]).status == 0)
    let again = folder.path.appending("again")
    #expect(try await nhiPack(["dicomdir", Self.case1, "-o", again.string, "--jobs", "1"]).status == 0)
    let (one, two) = (try FolderTree(listing: out).entries, try FolderTree(listing: again).entries)
    #expect(one.map(\.relativePath) == two.map(\.relativePath))
    for (one, two) in zip(one, two) where one.kind == .file {
      let isEqual = try TemporaryFolder.bytes(one.path) == TemporaryFolder.bytes(two.path)
      #expect(isEqual, "\(one.relativePath)")
    }
  }

  /// The set in place of what it was made of: the case can be packed as before.
  @Test func theSetCanBePacked() async throws {
    let clinic = try folder.copy(Clinic.folder.appending("dental"), as: "clinic")
    let loose = clinic.appending("files/示範患者戊/DICOM")
    #expect(try await make([loose.string]).status == 0)
    let mv = try Program.tool("mv", package: "coreutils")
    #expect(try await mv.run([loose.string, folder.path.appending("loose").string]).status == 0)
    #expect(try await mv.run([out.string, loose.string]).status == 0)
    let output = try await nhiPack([
      "check", clinic.appending("list.csv").string, clinic.appending("files").string, "--date", "2026-11-21",
    ])
    #expect(output.status == 0, "\(output.text)")
  }

  /// Of the two series of the set, the one with the panoramic image.
  private static let panoramic = "1.2.826.0.1.3680043.8.498.28798527177312756769910233496931343535"

  @Test func partOfASet() async throws {
    let output = try await make([Self.case1, "--format", "json", "--select-series", Self.panoramic])
    #expect(output.status == 0, "\(output.text)")
    let report = try JSONValue(parsing: output.text)
    #expect(report["fileSet"]?["series"]?.integer == 1)
    #expect(
      report["files"]?.items.compactMap { $0["path"]?.text } == ["\(Self.case1)/DICOM/IMAGES/PX000001"])
    let none = try await nhiPack([
      "dicomdir", Self.case1, "-o", folder.path.appending("none").string, "--select-series", "2.25.94",
    ])
    #expect(none.status == 1 && none.text.contains("D510"))
  }

  // MARK: - When nothing is made

  @Test func strictCountsWarnings() async throws {
    #expect(try await make([Self.case1, "--strict"]).status == 1)
    #expect(!out.isTaken)
  }

  @Test func whatIsThereIsNotTouched() async throws {
    try folder.write("out/record", "kept")
    for language in ["zh-Hant", "en"] {
      let output = try await make([Self.case1, "--lang", language])
      #expect(output.status == 73)
      #expect(output.text.isEmpty)
      #expect(output.errors.contains(out.string))
    }
    #expect(try FolderTree(listing: folder.path).entries.map(\.relativePath) == ["out", "out/record"])
  }

  @Test(arguments: ["no-such-folder", "dental/list.csv"]) func noFolderExits66(path: String) async throws {
    let output = try await make([path])
    #expect(output.status == 66)
    #expect(output.text.isEmpty && output.errors.contains(path))
    #expect(!out.isTaken)
  }

  @Test(arguments: ["/proc/nhi-pack-out", "dental/list.csv", "dental/list.csv/out", "/dev/null/out"])
  func impossibleFolderExits73(out: String) async throws {
    let output = try await nhiPack(["dicomdir", Self.case1, "-o", out])
    #expect(output.status == 73)
    #expect(output.text.isEmpty)
    #expect(output.errors.hasPrefix("nhi-pack: 無法建立「"))
  }

  /// A disk that is full is imitated by a limit on the size of files: 8 KiB.
  @Test func fullDiskExits74() async throws {
    let output = try await nhiPack(
      script: #"ulimit -f 8; exec "$0" "$@""#, ["dicomdir", Self.case1, "-o", out.string])
    #expect(output.status == 74)
    #expect(output.text.isEmpty)
    #expect(output.errors.contains("沒有產生影像組"))
    #expect(try folder.path.folderNames() == [])
  }
}
