import SystemPackage
import TestSupport
import Testing

/// `inspect` shows what a file-set holds, and `--preview` writes pictures of it: private, and never over anything.
@Suite struct PreviewTests {
  private static let set = "dental/files/示範患者戊/DICOM"
  private static let names = [
    "PATIENT1-STUDY1-SERIES1-IM0001.png", "PATIENT1-STUDY1-SERIES1-IM0002.png",
    "PATIENT1-STUDY1-SERIES2-IM0001.png",
  ]

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var pictures: FilePath { folder.path.appending("new/pictures") }

  private func mode(_ path: FilePath) throws -> UInt32 { try path.stat().permissions.rawValue }

  @Test func picturesArePrivate() async throws {
    let output = try await nhiPack(["inspect", Self.set, "--preview", pictures.string])
    #expect(output.status == 0)
    #expect(output.text.contains("預覽圖：3 張"))
    #expect(try pictures.folderNames() == Self.names)
    #expect(try mode(pictures) == 0o700)
    for name in Self.names {
      #expect(try mode(pictures.appending(name)) == 0o600)
      #expect(try TemporaryFolder.bytes(pictures.appending(name)).starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }
  }

  @Test func scriptsAreToldWhichPictureIsWhose() async throws {
    let output = try await nhiPack(["inspect", Self.set, "--preview", pictures.string, "--format", "json"])
    let file = try #require(try JSONValue(parsing: output.text)["files"]?.items.first)
    let previews = file["previews"]?.items ?? []
    #expect(previews.compactMap { $0["png"]?.text } == Self.names)
    #expect(previews.allSatisfy { $0["path"]?.text?.hasPrefix(Self.set + "/IMAGES/") == true })
    let plain = try await nhiPack(["inspect", Self.set, "--format", "json"])
    #expect(try JSONValue(parsing: plain.text)["files"]?.items.first?["previews"] == nil)
  }

  @Test func nothingIsReplaced() async throws {
    try folder.write("new/pictures/\(Self.names[1])", "mine")
    let output = try await nhiPack(["inspect", Self.set, "--preview", pictures.string])
    #expect(output.status == 73)
    #expect(output.text.isEmpty)
    #expect(output.errors.contains(Self.names[1]) && output.errors.contains("不會覆蓋"))
    #expect(try pictures.folderNames() == [Self.names[1]])
    #expect(try TemporaryFolder.bytes(pictures.appending(Self.names[1])) == Array("mine".utf8))
  }

  @Test(arguments: ["/proc/nhi-pack-pictures", "dental/list.csv", "/dev/null/pictures"])
  func impossibleFoldersExit73(preview: String) async throws {
    let output = try await nhiPack(["inspect", Self.set, "--preview", preview])
    #expect(output.status == 73)
    #expect(output.text.isEmpty)
  }

  @Test func aFileOnItsOwnHasAPictureToo() async throws {
    let image = try await nhiPack(["inspect", Self.set, "--format", "json"])
    #expect(image.status == 0)
    let files = try FilePath(Clinic.folder.string).appending("\(Self.set)/IMAGES").folderNames()
    let loose = "\(Self.set)/IMAGES/\(try #require(files.first))"
    let output = try await nhiPack(["inspect", loose, loose, "--preview", pictures.string])
    // A loose DICOM file is refused; it can be looked at all the same.
    #expect(output.status == 1)
    #expect(output.text.contains("病人 1\n"))
    #expect(try pictures.folderNames() == ["FILE0001.png", "FILE0002.png"])
  }

  @Test func whatIsNoImageHasNone() async throws {
    let output = try await nhiPack(
      ["inspect", "dental/files/掃描/示範患者庚", "--preview", pictures.string])
    #expect(output.status == 0)
    #expect(output.text.contains("預覽圖：0 張"))
    #expect(try pictures.folderNames() == [])
  }

  @Test(arguments: ["text", "json"]) func patientsAreShownOnlyToWhoAsks(format: String) async throws {
    let arguments = ["inspect", Self.set, "--format", format]
    let masked = try await nhiPack(arguments).text
    let shown = try await nhiPack(arguments + ["--show-identifiers"]).text
    for identity in Self.identities {
      #expect(!masked.contains(identity))
      #expect(shown.contains(identity))
    }
  }

  /// Patient ID and name in the set's DICOMDIR.
  private static let identities = ["CH-1005", "SYNTHETIC^PATIENT"]
}
