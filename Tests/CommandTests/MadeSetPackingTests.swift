import FileAccess
import SystemPackage
import TestSupport
import Testing

/// `--make-dicomdir` and `--select-series`: sets that are made on the way into the bundle, and nowhere else.
@Suite struct MadeSetPackingTests {
  /// The clinic with a case whose images have no DICOMDIR and lie in two folders.
  private struct LooseClinic {
    let folder: TemporaryFolder
    var clinic: FilePath { folder.path.appending("clinic") }
    var case1: FilePath { clinic.appending("files/示範患者戊") }
    var arguments: [String] {
      [clinic.appending("list.csv").string, clinic.appending("files").string, "--date", "2026-11-21"]
    }

    init() async throws {
      folder = try TemporaryFolder()
      _ = try folder.copy(Clinic.folder.appending("dental"), as: "clinic")
      try case1.appending("x").createFolders()
      let mv = try Program.tool("mv", package: "coreutils")
      for (name, place) in [
        ("IO000001", "x/根尖 1.dcm"), ("IO000002", "x/b.dcm"), ("PX000001", "全景.dcm"),
      ] {
        let from = case1.appending("DICOM/IMAGES/\(name)").string
        #expect(try await mv.run([from, case1.appending(place).string]).status == 0)
      }
      #expect(
        try await Program.tool("rm", package: "coreutils").run(["-r", case1.appending("DICOM").string]).status == 0)
    }
  }

  private static let panoramic = "1.2.826.0.1.3680043.8.498.28798527177312756769910233496931343535"

  private func findings(_ output: Program.Output) throws -> [String] {
    try JSONValue(parsing: output.text)["findings"]?.items.compactMap { $0["rule"]?.text } ?? []
  }

  @Test func withoutTheFlagTheyAreErrorsThatNameIt() async throws {
    let loose = try await LooseClinic()
    let output = try await nhiPack(["check"] + loose.arguments + ["--format", "json"])
    #expect(output.status == 1)
    #expect(try findings(output).count { $0 == "F103" } == 3)
    #expect(output.text.contains("--make-dicomdir"))
  }

  @Test func theyArePackedAsASet() async throws {
    let loose = try await LooseClinic()
    let before = try FolderTree(listing: loose.clinic).entries
    let out = loose.folder.path.appending("out")
    let output = try await nhiPack(
      ["pack"] + loose.arguments + ["--make-dicomdir", "--container", "zip", "-o", out.string, "--format", "json"])
    #expect(output.status == 0, "\(output.text)")
    #expect(try FolderTree(listing: loose.clinic).entries == before)
    let report = try JSONValue(parsing: output.text)
    let set = try #require(report["files"]?.items.first { $0["format"]?.text == "dicomdir" })
    #expect(set["name"]?.text == "DICOMDIR" && set["path"]?.text == "示範患者戊")
    #expect(set["verdict"]?.text == "accept")

    let unpacked = try await unpack(out, into: loose.folder.path.appending("unpacked"))
    let names = try FolderTree(listing: unpacked).entries.filter { $0.kind == .file }.map(\.relativePath)
    #expect(
      names == [
        "13A12000056.pdf", "DICOM/ST000001/SE000001/IM000001", "DICOM/ST000001/SE000001/IM000002",
        "DICOM/ST000001/SE000002/IM000001", "DICOMDIR",
      ])
    #expect(
      try TemporaryFolder.bytes(unpacked.appending("DICOM/ST000001/SE000002/IM000001"))
        == TemporaryFolder.bytes(loose.case1.appending("全景.dcm")))
    let inspected = try await nhiPack(["inspect", unpacked.string, "--strict"])
    #expect(inspected.status == 0, "\(inspected.text)")
  }

  /// The attachment archive that has the set, unpacked.
  private func unpack(_ out: FilePath, into folder: FilePath) async throws -> FilePath {
    let bsdtar = try Program.tool("bsdtar", package: "libarchive-tools")
    try folder.createFolders()
    let bundle = try #require(try out.folderNames().first)
    let outer = folder.appending("outer")
    try outer.createFolders()
    #expect(try await bsdtar.run(["-xf", out.appending(bundle).string, "-C", outer.string]).status == 0)
    for name in try outer.folderNames() where name.hasPrefix("ATT") {
      let path = outer.appending(name).string
      guard try await bsdtar.run(["-tf", path]).text.contains("DICOMDIR") else { continue }
      let inner = folder.appending("inner")
      try inner.createFolders()
      #expect(try await bsdtar.run(["-xf", path, "-C", inner.string]).status == 0)
      return inner
    }
    Issue.record("no DICOMDIR in the bundle")
    return outer
  }

  /// A set has one place in the case's own folder too.
  @Test func theyAreCopiedAsASet() async throws {
    let loose = try await LooseClinic()
    let out = loose.folder.path.appending("out")
    let output = try await nhiPack(["plan"] + loose.arguments + ["--make-dicomdir", "--copy-to", out.string])
    #expect(output.status == 0, "\(output.text)")
    let inspected = try await nhiPack(["inspect", out.appending("13-12-000056").string, "--strict", "--format", "json"])
    #expect(inspected.status == 0, "\(inspected.text)")
    let files = try JSONValue(parsing: inspected.text)["files"]?.items ?? []
    #expect(files.first { $0["format"]?.text == "dicomdir" }?["details"]?["files"]?.integer == 4)
  }

  @Test(arguments: ["zh-Hant", "en"]) func thePlanSaysSo(language: String) async throws {
    let loose = try await LooseClinic()
    let output = try await nhiPack(["plan"] + loose.arguments + ["--make-dicomdir", "--lang", language])
    #expect(output.status == 0)
    #expect(
      output.text.contains(
        language == "en" ? "a DICOM file-set made of loose files, files: 4" : "由零散的 DICOM 檔製作的影像組，共 4 個檔案"))
    #expect(!output.text.contains("全景.dcm  "))
  }

  /// The mapping names the files themselves: there is no DICOMDIR that a row could name.
  @Test func theMappingIsTakenBack() async throws {
    let loose = try await LooseClinic()
    let mapping = loose.folder.path.appending("mapping.csv").string
    let plan = try await nhiPack(["plan"] + loose.arguments + ["--make-dicomdir", "--write", mapping])
    #expect(plan.status == 0)
    let arguments = ["plan"] + loose.arguments + ["--make-dicomdir", "--format", "json"]
    let (first, again) = (try await nhiPack(arguments), try await nhiPack(arguments + ["--mapping", mapping]))
    #expect(again.status == 0, "\(again.text)")
    #expect(try JSONValue(parsing: first.text)["files"] == JSONValue(parsing: again.text)["files"])
  }

  /// One of them is of someone else: no set is made, and it is said why.
  @Test func anotherPatientsFileKeepsThemOut() async throws {
    let loose = try await LooseClinic()
    let other = Clinic.folder.appending("broken/files/19000017/DICOM/IMAGES/IO000002")
    try loose.folder.write("clinic/files/示範患者戊/other.dcm", TemporaryFolder.bytes(other))
    let output = try await nhiPack(["check"] + loose.arguments + ["--make-dicomdir", "--format", "json"])
    #expect(output.status == 1)
    #expect(try findings(output).contains("D504"))
  }

  // MARK: - Part of a set

  @Test func chosenSeriesAreSent() async throws {
    let output = try await nhiPack(
      ["check"] + Clinic.dental.arguments + ["--format", "json", "--select-series", Self.panoramic])
    #expect(output.status == 0, "\(output.text)")
    let all = try await nhiPack(["check"] + Clinic.dental.arguments + ["--format", "json"])
    func size(_ output: Program.Output) throws -> Int {
      let files = try JSONValue(parsing: output.text)["files"]?.items ?? []
      return try #require(files.first { $0["format"]?.text == "dicomdir" }?["bytes"]?.integer)
    }
    #expect(try size(output) < size(all))
    #expect(try findings(output) == findings(all))
    let plan = try await nhiPack(
      ["plan"] + Clinic.dental.arguments + ["--lang", "en", "--select-series", Self.panoramic])
    #expect(plan.text.contains("part of a DICOM file-set, files: 2, with a new DICOMDIR"))
    #expect(plan.text.contains("示範患者戊/DICOM/IMAGES/IO000001  its series was not chosen"))
  }

  @Test func aSeriesThatIsNowhereIsAnError() async throws {
    let output = try await nhiPack(
      ["check"] + Clinic.dental.arguments + ["--format", "json", "--select-series", Self.panoramic, "2.25.1"])
    #expect(output.status == 1)
    #expect(try findings(output).count { $0 == "D510" } == 1)
  }
}
