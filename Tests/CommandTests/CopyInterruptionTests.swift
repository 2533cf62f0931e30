import FileAccess
import SystemPackage
import TestSupport
import Testing

/// Ctrl-C, a shutdown and a crash in the midst of copying.
@Suite(.serialized) struct CopyInterruptionTests {
  private func arguments(_ clinic: LargeClinic, _ out: FilePath) -> [String] {
    ["plan", clinic.list.string, clinic.files.string, "--copy-to", out.string, "--date", "2026-11-21"]
  }

  @Test func interruptedCopiesLeaveNothing() async throws {
    let clinic = try await LargeClinic()
    let before = try await clinic.stamps()
    for (signal, moment) in [
      ("INT", Moment.early), ("INT", .claimed), ("INT", .copying), ("TERM", .copying), ("HUP", .copying),
    ] {
      let folder = try TemporaryFolder()
      let out = folder.path.appending("out")
      try out.createFolders()
      let output = try await interrupted(
        arguments(clinic, out), signal: signal, at: moment, environment: ["OUT": out.string])
      let comment = Comment(rawValue: "SIG\(signal), \(moment.testDescription): \(output.errors)")
      #expect(output.status == 130, comment)
      #expect(output.text.isEmpty, comment)
      #expect(try out.folderNames() == [], comment)
      if moment.testDescription != Moment.early.testDescription { #expect(output.errors.contains("已中斷"), comment) }
    }
    #expect(try await clinic.stamps() == before)
  }

  /// What a killed program left behind is hidden, for the user alone, and cleared away by the next.
  @Test func killedCopiesAreClearedAway() async throws {
    let clinic = try await LargeClinic()
    let before = try await clinic.stamps()
    let folder = try TemporaryFolder()
    let out = folder.path.appending("out")
    try out.createFolders()
    let killed = try await interrupted(
      arguments(clinic, out), signal: "KILL", at: .copying, environment: ["OUT": out.string])
    #expect(killed.status == 137)
    #expect(try out.folderNames() == [".nhi-pack-cases.making"])
    #expect(try out.appending(".nhi-pack-cases.making").stat().permissions.rawValue & 0o777 == 0o700)
    #expect(try await clinic.stamps() == before)

    let next = try await nhiPack(arguments(clinic, out))
    #expect(next.status == 0, "\(next.errors)")
    #expect(try out.folderNames() == ["13-19-000001", "13-19-000002", "13-19-000003"])
    let isEqual =
      try TemporaryFolder.bytes(out.appending("13-19-000002/13A19000002.pdf"))
      == TemporaryFolder.bytes(clinic.files.appending("19000002/病歷.pdf"))
    #expect(isEqual)
    #expect(try await clinic.stamps() == before)
  }
}
