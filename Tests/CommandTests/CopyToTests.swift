import FileAccess
import SystemPackage
import TestSupport
import Testing

/// `plan --copy-to`: a folder for each case, for who uploads one at a time.
@Suite struct CopyToTests {
  private static let names = [
    "13-11-000123", "13-11-000456", "13-12-000056", "13-14-000901", "13-16-000678", "13-19-012345", "13-19-234567",
  ]
  private static let fields = "上傳欄位-請勿上傳.txt"

  private let folder: TemporaryFolder
  private let out: FilePath

  init() throws {
    folder = try TemporaryFolder()
    out = folder.path.appending("out")
  }

  private func copy(_ clinic: Clinic = .dental, _ options: [String] = []) async throws -> Program.Output {
    try await nhiPack(["plan"] + clinic.arguments + ["--copy-to", out.string] + options)
  }

  /// The text from its title on: what stands before is `plan`'s and compared elsewhere.
  @Test(arguments: [("zh-Hant", "\n案件資料夾完成"), ("en", "\nThe case folders are made")])
  func whatIsPrinted(language: String, title: String) async throws {
    let output = try await copy(.dental, ["--lang", language])
    #expect(output.status == 0)
    #expect(output.errors.isEmpty)
    let parts = output.text.split(separator: title)
    try #require(parts.count == 2)
    #expect(parts[0].contains("13B19012345-1.jpg  ← 19012345/img1.jpg"))
    try GoldenFile("copy-dental.\(language).txt").expect(
      (title + parts[1]).replacing(out.string, with: "OUTPUT"))
    // A case with a DICOM file-set.
    let fields = try TemporaryFolder.bytes(out.appending("13-12-000056").appending(Self.fields))
    try GoldenFile("copy-dental-fields.\(language).txt").expect(String(decoding: fields, as: UTF8.self))
  }

  @Test func everyFileIsThere() async throws {
    let output = try await copy(.dental, ["--format", "json", "--show-identifiers"])
    #expect(output.status == 0)
    let report = try JSONValue(parsing: output.text)
    #expect(report.keys == ["version", "command", "summary", "files", "findings", "reminders", "folders"])
    #expect(report["command"]?.text == "plan")
    let folders = try #require(report["folders"])
    #expect(folders.keys == ["path", "cases", "files", "bytes"])
    #expect(folders["path"]?.text == out.string)
    #expect(folders["cases"]?.integer == 7 && folders["files"]?.integer == 25)

    #expect(try out.folderNames() == Self.names)
    let files = report["files"]?.items ?? []
    #expect(files.count == 22)
    var bytes = 0
    for file in files where file["format"]?.text != "dicomdir" {
      let (path, key, name) = (file["path"]?.text ?? "", file["case"]?.text ?? "", file["name"]?.text ?? "")
      let record = try TemporaryFolder.bytes(Clinic.folder.appending(Clinic.dental.files).appending(path))
      let isEqual = try TemporaryFolder.bytes(out.appending(key).appending(name)) == record
      #expect(isEqual, "\(path)")
      bytes += record.count
    }
    let set = Clinic.folder.appending(Clinic.dental.files).appending("示範患者戊/DICOM")
    for entry in try FolderTree(listing: set).entries where entry.kind == .file {
      let record = try TemporaryFolder.bytes(entry.path)
      let isEqual = try TemporaryFolder.bytes(out.appending("13-12-000056/\(entry.relativePath)")) == record
      #expect(isEqual, "\(entry.relativePath)")
      bytes += record.count
    }
    #expect(folders["bytes"]?.integer == bytes)
  }

  @Test func onlyTheUserCanReadThem() async throws {
    #expect(
      try await nhiPack(
        script: #"umask 0; exec "$0" "$@""#, ["plan"] + Clinic.dental.arguments + ["--copy-to", out.string]
      ).status == 0)
    for entry in try FolderTree(listing: out).entries {
      let mode = try entry.path.stat().permissions.rawValue & 0o777
      #expect(mode == (entry.kind == .folder ? 0o700 : 0o600), "\(entry.relativePath)")
    }
  }

  /// The number has to be typed, so it is in the file; it is nowhere else.
  @Test(arguments: ["text", "json"]) func numbersAreInTheFieldsAlone(format: String) async throws {
    let output = try await copy(.dental, ["--format", format])
    let fields = try Self.names.map {
      String(decoding: try TemporaryFolder.bytes(out.appending($0).appending(Self.fields)), as: UTF8.self)
    }.joined()
    for number in PrivacyTests.numbers {
      #expect(!output.text.contains(number) && !output.errors.contains(number))
      #expect(fields.contains(number))
    }
  }

  /// No option about the batch changes what a single upload needs.
  @Test func layoutAndContainerDoNotMatter() async throws {
    #expect(try await copy(.dental, ["--layout", "single", "--container", "zip"]).status == 0)
    #expect(FileStamp(at: out.appending("13-12-000056/DICOMDIR")) != nil)
  }

  @Test(arguments: [("zh-Hant", "沒有複製任何檔案。"), ("en", "Nothing was copied.")])
  func nothingIsCopiedWhileThereIsAnError(language: String, sentence: String) async throws {
    let output = try await copy(.broken, ["--lang", language])
    #expect(output.status == 1)
    // The files themselves were looked at.
    #expect(output.text.contains(" F1") && output.text.contains(sentence))
    #expect(FileStamp(at: out) == nil)
  }

  @Test func strictCountsWarnings() async throws {
    #expect(try await copy(.dental, ["--strict"]).status == 1)
    #expect(FileStamp(at: out) == nil)
    let json = try await copy(.dental, ["--strict", "--format", "json"])
    #expect(try JSONValue(parsing: json.text)["folders"] == nil)
  }

  @Test func existingFolderIsNotTouched() async throws {
    try folder.write("out/13-19-012345/13A19012345.pdf", "sent yesterday")
    let output = try await copy()
    #expect(output.status == 73)
    #expect(output.text.isEmpty)
    #expect(output.errors.hasPrefix("nhi-pack: 無法建立「\(out)/13-19-012345」：已經存在"))
    #expect(
      try FolderTree(listing: out).entries.map(\.relativePath) == ["13-19-012345", "13-19-012345/13A19012345.pdf"])
    #expect(
      try TemporaryFolder.bytes(out.appending("13-19-012345/13A19012345.pdf")) == Array("sent yesterday".utf8))
  }

  @Test func secondRunIsRefusedAndTheFirstKept() async throws {
    #expect(try await copy().status == 0)
    let before = try FolderTree(listing: out).entries
    #expect(try await copy().status == 73)
    #expect(try FolderTree(listing: out).entries == before)
  }

  @Test(arguments: ["/proc/nhi-pack-out", "dental/list.csv", "dental/list.csv/out", "/dev/null/out"])
  func impossibleFolderExits73(out: String) async throws {
    let output = try await nhiPack(["plan"] + Clinic.dental.arguments + ["--copy-to", out])
    #expect(output.status == 73)
    #expect(output.text.isEmpty)
    #expect(output.errors.hasPrefix("nhi-pack: 無法建立「"))
  }

  /// A disk that is full is imitated by a limit on the size of files: 8 KiB.
  @Test(arguments: ["1", "4"]) func fullDiskExits74(jobs: String) async throws {
    let output = try await nhiPack(
      script: #"ulimit -f 8; exec "$0" "$@""#,
      ["plan"] + Clinic.dental.arguments + ["--copy-to", out.string, "--jobs", jobs])
    #expect(output.status == 74)
    #expect(output.text.isEmpty)
    #expect(output.errors.contains("沒有產生任何案件資料夾"))
    #expect(try out.folderNames() == [])
  }

  @Test func mappingIsWrittenTooAndTakenBack() async throws {
    let mapping = folder.path.appending("mapping.csv")
    #expect(try await copy(.dental, ["--write", mapping.string]).status == 0)
    let first = try FolderTree(listing: out).entries.map(\.relativePath)
    #expect(try folder.path.folderNames() == ["mapping.csv", "out"])
    let again = folder.path.appending("again")
    #expect(
      try await nhiPack(
        ["plan"] + Clinic.dental.arguments + ["--mapping", mapping.string, "--copy-to", again.string]
      ).status == 0)
    #expect(try FolderTree(listing: again).entries.map(\.relativePath) == first)
    // A mapping that cannot be written: nothing is copied either.
    let third = folder.path.appending("third")
    #expect(
      try await nhiPack(
        ["plan"] + Clinic.dental.arguments + ["--write", mapping.string, "--copy-to", third.string]
      ).status == 73)
    #expect(FileStamp(at: third) == nil)
  }

  /// The copies are no records: a run after them finds the clinic as it was.
  @Test func folderInsideSourceIsNotSearched() async throws {
    let clinic = try folder.copy(Clinic.folder.appending("dental"), as: "clinic")
    let files = clinic.appending("files")
    let inside = files.appending("單筆")
    let arguments = [
      "plan", clinic.appending("list.csv").string, files.string, "--date", "2026-11-21", "--format", "json",
      "--copy-to", inside.string,
    ]
    #expect(try await nhiPack(arguments).status == 0)
    for name in Self.names {
      let moved = folder.path.appending(name)
      _ = try await Program.tool("mv", package: "coreutils").run([inside.appending(name).string, moved.string])
    }
    try folder.write("clinic/files/單筆/13A19012345.pdf", "not a record")
    let again = try await nhiPack(arguments)
    #expect(again.status == 0)
    #expect(try JSONValue(parsing: again.text)["files"]?.items.count == 22)
    // SOURCE itself cannot be left out.
    let itself = try await nhiPack(Array(arguments.dropLast()) + [files.string])
    #expect(itself.status == 73)
    #expect(itself.errors.contains("這就是來源資料夾"))
    #expect(try !files.folderNames().contains("13-19-012345"))
  }
}
