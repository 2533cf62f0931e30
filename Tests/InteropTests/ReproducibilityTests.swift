import FileAccess
import SystemPackage
import TestSupport
import Testing

/// Equal input, date and numbers give equal bytes, wherever and by whomever they are packed.
@Suite struct ReproducibilityTests {
  /// Packs a copy of the dental clinic from a shell, in another place each time, and returns the bundle.
  private func pack(
    _ variant: Variant, source: FilePath, into output: FilePath, umask: String, modified: String,
    environment: [String: String]
  ) async throws -> FilePath {
    let script = """
      umask \(umask) && find "$SOURCE" -exec touch -h -d '\(modified)' {} + && exec "$0" "$@"
      """
    let run = try await Program.tool("bash", package: "bash").run(
      [
        "-c", script, Project.program.string, "pack", source.appending("list.csv").string,
        source.appending("files").string, "-o", output.string, "--date", "2026-11-21",
        "--container", variant.container, "--layout", variant.layout, "--jobs", environment["JOBS"] ?? "2",
        "--format", "json",
      ], environment: environment.merging(["SOURCE": source.string]) { old, _ in old })
    try #require(run.status == 0, "\(run.errors)\(run.text)")
    let bundle = try JSONValue(parsing: run.text)["bundle"]
    let path = FilePath(try #require(bundle?["path"]?.text))

    // What the program says of its bundle is true.
    let sum = try await Program.tool("sha256sum", package: "coreutils").run([path.string])
    #expect(bundle?["sha256"]?.text == sum.text.split(separator: " ").first.map(String.init))
    #expect(bundle?["bytes"]?.integer == (try TemporaryFolder.bytes(path).count))
    return path
  }

  @Test(arguments: Variant.all) func equalInputGivesEqualBytes(variant: Variant) async throws {
    let folder = try TemporaryFolder()
    let here = try folder.copy(PackedClinic.source, as: "here")
    let there = try folder.copy(PackedClinic.source, as: "some/where else/там")
    let first = try await pack(
      variant, source: here, into: folder.path.appending("first"), umask: "022", modified: "2001-02-03 04:05:06",
      environment: ["TZ": "Asia/Taipei", "LANG": "zh_TW.UTF-8", "JOBS": "1"])
    let second = try await pack(
      variant, source: there, into: folder.path.appending("second"), umask: "077", modified: "2026-10-11 12:13:14",
      environment: ["TZ": "XXX+11:30", "LANG": "en_US.UTF-8", "LC_ALL": "C", "USER": "someone", "JOBS": "4"])
    #expect(first.lastComponent == second.lastComponent)
    let isEqual = try TemporaryFolder.bytes(first) == TemporaryFolder.bytes(second)
    #expect(isEqual, "\(first) and \(second) differ")
  }

  /// The records of patients: for their owner alone, whatever the umask would allow.
  @Test(arguments: ["000", "022", "077"]) func onlyTheOwnerReadsTheBundle(umask: String) async throws {
    let folder = try TemporaryFolder()
    let source = try folder.copy(PackedClinic.source, as: "clinic")
    let bundle = try await pack(
      Variant.all[0], source: source, into: folder.path.appending("out"), umask: umask, modified: "2026-10-11",
      environment: [:])
    let mode = try await Program.tool("stat", package: "coreutils").run(["-c", "%a", bundle.string])
    #expect(mode.text == "600\n")
  }
}
