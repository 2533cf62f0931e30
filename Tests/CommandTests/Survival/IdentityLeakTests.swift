import FileAccess
import SystemPackage
import TestSupport
import Testing

/// Everything that a run prints and leaves, searched for the identity numbers of the clinic that it was about.
@Suite struct IdentityLeakTests {
  private static let dental = Clinic.dental.arguments
  private static let number = "D123456782"
  /// `OUT` stands for a folder of the run's own.
  private static let runs: [[String]] = [
    ["pack"] + dental + ["-o", "OUT/out"], ["pack"] + dental + ["-o", "OUT/out", "--container", "zip"],
    ["pack"] + dental + ["-o", "OUT/out", "--container", "cab", "--layout", "single"],
    ["pack"] + dental + ["-o", "/proc/x"],
    ["check"] + dental, ["check", Clinic.broken.list, Clinic.broken.files], ["plan"] + dental,
    ["plan"] + dental + ["--copy-to", "OUT/out"], ["inspect", "dental/files"], ["inspect", "dental/files/\(number)"],
    ["inspect", "dental/files", "--preview", "OUT/pictures"], ["names", "\(number).pdf", "13A\(number).jpg"],
    ["dicomdir", "dental/files", "-o", "OUT/set"], ["verify", "OUT/bundle.zip"],
    ["verify", "OUT/bundle.zip", "--list", Clinic.dental.list], ["check", Clinic.dental.list, "no/\(number)"],
  ]

  @Test(arguments: runs, ["text", "json"]) func nothingNamesAnyone(run: [String], format: String) async throws {
    let folder = try TemporaryFolder()
    let temporary = folder.path.appending("tmp")
    try temporary.createFolders()
    if run.first == "verify" {
      let packed = try await nhiPack(["pack"] + Self.dental + ["-o", folder.path.appending("sent").string])
      try #require(packed.status == 0, "\(packed.errors)")
      let name = try #require(try folder.path.appending("sent").folderNames().first { $0.hasSuffix(".zip") })
      let bytes = try TemporaryFolder.bytes(folder.path.appending("sent").appending(name))
      try folder.write("bundle.zip", bytes)
    }
    let output = try await nhiPack(
      run.map { $0.replacing("OUT", with: folder.path.string) } + ["--format", format],
      environment: ["TMPDIR": temporary.string, "NHI_PACK_LOG": "trace"])
    #expect([0, 1, 66, 73].contains(output.status), "\(output.errors)")
    #expect(!(output.text + output.errors).isEmpty)
    #expect(try temporary.folderNames() == [])
    let left = try FolderTree(listing: folder.path).entries.map(\.relativePath).joined(separator: "\n")
    for number in PrivacyTests.numbers {
      #expect(!output.text.contains(number), "\(run)")
      #expect(!output.errors.contains(number), "\(run)")
      #expect(!left.contains(number), "\(run): \(left)")
    }
  }
}
