import FileAccess
import SystemPackage
import TestSupport
import Testing

/// Ctrl-C, a shutdown and a crash in the midst of packing.
@Suite(.serialized) struct InterruptionTests {
  /// Starts a pack of the clinic into `out`, sends a signal at the moment, and waits for the end.
  private func pack(
    _ clinic: LargeClinic, into out: FilePath, temporary: FilePath, signal: String, at moment: Moment
  ) async throws -> Program.Output {
    try await interrupted(
      [
        "pack", clinic.list.string, clinic.files.string, "-o", out.string, "--date", "2026-11-21",
        "--container", moment.container,
      ], signal: signal, at: moment, environment: ["OUT": out.string, "TMPDIR": temporary.string])
  }

  @Test func interruptedPacksLeaveNothing() async throws {
    let clinic = try await LargeClinic()
    let before = try await clinic.stamps()
    let moments: [(String, Moment)] = [
      ("INT", .early), ("INT", .claimed), ("TERM", .claimed), ("INT", .writing), ("TERM", .writing), ("HUP", .writing),
      ("INT", .outer),
    ]
    for (signal, moment) in moments {
      let folder = try TemporaryFolder()
      let (out, temporary) = (folder.path.appending("out"), folder.path.appending("tmp"))
      try out.createFolders()
      try temporary.createFolders()
      let output = try await pack(clinic, into: out, temporary: temporary, signal: signal, at: moment)
      let comment = Comment(rawValue: "SIG\(signal), \(moment.testDescription): \(output.errors)")
      #expect(output.status == 130, comment)
      #expect(output.text.isEmpty, comment)
      #expect(try out.folderNames() == [], comment)
      #expect(try temporary.folderNames() == [], comment)
      if moment.testDescription != Moment.early.testDescription {
        #expect(output.errors.contains("已中斷"), comment)
      }
      let isWriting = [Moment.writing, .outer].map(\.testDescription).contains(moment.testDescription)
      if isWriting { #expect(output.errors.contains("做到一半的送件檔和暫存資料夾已經刪除"), comment) }
    }
    #expect(try await clinic.stamps() == before)
  }

  /// What a killed program left behind is cleared away by the next, which takes the same number.
  @Test func killedPacksAreClearedAway() async throws {
    let clinic = try await LargeClinic()
    let before = try await clinic.stamps()
    let folder = try TemporaryFolder()
    let out = folder.path.appending("out")
    try out.createFolders()
    let killed = try await pack(clinic, into: out, temporary: folder.path, signal: "KILL", at: .writing)
    #expect(killed.status == 137)
    #expect(try out.folderNames() == [".3501200000_1151121_001.zip.making"])
    #expect(try await clinic.stamps() == before)

    let next = try await nhiPack(["pack"] + Clinic.dental.arguments + ["-o", out.string])
    #expect(next.status == 0, "\(next.errors)")
    #expect(try out.folderNames() == ["3501200000_1151121_001.zip"])
  }

  /// A number that another program is at work on is not taken, and its half-made archive is not cleared away.
  @Test func runningPacksAreLeftAlone() async throws {
    let clinic = try await LargeClinic()
    let folder = try TemporaryFolder()
    let script = """
      set -m
      "$0" pack "$LIST" "$FILES" -o "$OUT" --date 2026-11-21 & pid=$!
      \(Moment.writing.wait)
      "$0" "$@"; status=$?
      ls -A "$OUT"
      kill -s INT $pid
      wait $pid
      exit $status
      """
    let output = try await nhiPack(
      script: script, ["pack"] + Clinic.dental.arguments + ["-o", folder.path.string, "--format", "json"],
      environment: ["LIST": clinic.list.string, "FILES": clinic.files.string, "OUT": folder.path.string])
    #expect(output.status == 0)
    #expect(output.text.contains("\n.3501200000_1151121_001.zip.making\n3501200000_1151121_002.zip\n"))
    #expect(try folder.path.folderNames() == ["3501200000_1151121_002.zip"])
  }
}
