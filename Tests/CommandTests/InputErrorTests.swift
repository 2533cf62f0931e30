import SystemPackage
import TestSupport
import Testing

/// 66: an input cannot be read at all. Standard output stays empty, standard error names the path and what to do.
@Suite struct InputErrorTests {
  @Test(
    arguments: ["check", "plan"],
    [
      ["no-such-list.csv", "dental/files"], ["dental", "dental/files"], ["dental/list.csv/list.csv", "dental/files"],
      ["dental/list.csv", "no-such-folder"], ["dental/list.csv", "dental/list.csv"],
      ["dental/list.csv", "dental/files", "--mapping", "no-such-mapping.csv"],
      ["dental/list.csv", "dental/files", "--mapping", "dental"],
    ])
  func unreadableInputExits66(command: String, arguments: [String]) async throws {
    let output = try await nhiPack([command] + arguments)
    #expect(output.status == 66)
    #expect(output.text.isEmpty)
    #expect(output.errors.hasPrefix("nhi-pack: 讀不到「"))
    #expect(output.errors.split(separator: "\n").count == 1)
  }

  @Test func packSaysSoTooAndMakesNoFolder() async throws {
    let folder = try TemporaryFolder()
    let out = folder.path.appending("out")
    let output = try await nhiPack(["pack", "no-such-list.csv", "dental/files", "-o", out.string, "--lang", "en"])
    #expect(output.status == 66)
    #expect(
      output.errors == """
        nhi-pack: cannot read “no-such-list.csv”: there is no such file or folder. Check the path and run again.

        """)
    #expect((try? out.stat()) == nil)
  }

  @Test(arguments: [
    ["no-such-file.jpg"], ["dental/list.csv", "no-such-file.jpg"], ["dental", "--cda-schema", "no.xsd"],
  ])
  func whatCannotBeInspectedExits66(arguments: [String]) async throws {
    let output = try await nhiPack(["inspect"] + arguments)
    #expect(output.status == 66)
    #expect(output.text.isEmpty)
    #expect(output.errors.hasPrefix("nhi-pack: 讀不到「no"))
  }

  /// Devices and pipes are no lists: reading one could wait for ever.
  @Test(arguments: ["/dev/zero", "/dev/stdin"]) func devicesAreNoLists(path: String) async throws {
    #expect(try await nhiPack(["check", path, "dental/files"]).status == 66)
  }
}
