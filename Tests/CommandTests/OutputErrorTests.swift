import FileAccess
import SystemPackage
import TestSupport
import Testing

/// 73 and 74: an output cannot be made, or cannot be written to its end. Nothing half-made is left.
@Suite struct OutputErrorTests {
  @Test(arguments: ["/proc/nhi-pack-out", "dental/list.csv", "dental/list.csv/out", "/dev/null/out"])
  func impossibleFolderExits73(out: String) async throws {
    let output = try await nhiPack(["pack"] + Clinic.dental.arguments + ["-o", out])
    #expect(output.status == 73)
    #expect(output.text.isEmpty)
    #expect(output.errors.hasPrefix("nhi-pack: 無法建立「"))
  }

  /// A disk that is full is imitated by a limit on the size of files: 8 KiB.
  @Test(arguments: ["7z", "zip", "cab"], ["1", "4"]) func fullDiskExits74(container: String, jobs: String) async throws
  {
    let folder = try TemporaryFolder()
    let output = try await nhiPack(
      script: #"ulimit -f 8; exec "$0" "$@""#,
      // With a ledger it would be the ledger that is too large.
      ["pack"] + Clinic.dental.arguments
        + ["-o", folder.path.string, "--container", container, "--jobs", jobs, "--no-ledger", "--number-start", "1"])
    #expect(output.status == 74)
    #expect(output.text.isEmpty)
    #expect(output.errors.hasPrefix("nhi-pack: "))
    #expect(output.errors.contains("沒有產生送件檔"))
    #expect(try folder.path.folderNames() == [])
  }

  @Test func aLedgerOnAFullDiskExits74() async throws {
    let folder = try TemporaryFolder()
    let output = try await nhiPack(
      script: #"ulimit -f 8; exec "$0" "$@""#, ["pack"] + Clinic.dental.arguments + ["-o", folder.path.string])
    #expect(output.status == 74)
    #expect(output.errors.hasPrefix("nhi-pack: 無法使用送件紀錄「"))
    #expect(output.errors.contains("沒有產生送件檔"))
    #expect(try folder.path.folderNames() == [])
  }

  @Test(arguments: [
    ["check", "dental/list.csv", "dental/files"], ["plan", "dental/list.csv", "dental/files", "--format", "json"],
    ["rules"], ["rules", "F103", "--format", "json"], ["names", "13A19012345.pdf"],
  ])
  func everyCommandMindsItsOutput(arguments: [String]) async throws {
    #expect(try await nhiPack(script: #"exec "$0" "$@" >/dev/full"#, arguments).status == 74)
    let closed = try await nhiPack(script: #"exec "$0" "$@" >&-"#, arguments)
    #expect(closed.status == 74 && closed.errors.contains("結果寫不出去"))
    // A pipe whose reader went away, as with `| head`.
    let pipe = #"exec 3> >(true); wait $!; exec "$0" "$@" >&3"#
    let unread = try await nhiPack(script: pipe, arguments)
    #expect(unread.status == 74 && unread.errors.isEmpty)
    #expect(try await nhiPack(script: #"exec "$0" "$@" >/dev/null"#, arguments).status == 0)
  }

  /// Without standard output, the first file that is opened gets its number: no result may land in a file.
  @Test func closedOutputSpoilsNoBundle() async throws {
    let folder = try TemporaryFolder()
    let pack = ["pack"] + Clinic.dental.arguments
    let closed = try await nhiPack(
      script: #"exec "$0" "$@" <&- >&- 2>&-"#, pack + ["-o", folder.path.appending("closed").string])
    #expect(closed.status == 74)
    #expect(try await nhiPack(pack + ["-o", folder.path.appending("open").string]).status == 0)
    let name = "3501200000_1151121_001.zip"
    #expect(try folder.path.appending("closed").folderNames() == [name])
    let isEqual =
      try TemporaryFolder.bytes(folder.path.appending("closed/\(name)"))
      == TemporaryFolder.bytes(folder.path.appending("open/\(name)"))
    #expect(isEqual)
  }
}
