import TestSupport
import Testing

/// Colours are for terminals, and for those who want them; no other control character is ever printed.
@Suite struct ColourTests {
  static let commands = [
    ["check"] + Clinic.broken.arguments, ["plan"] + Clinic.dental.arguments, ["rules", "F103"],
    ["names", "13A19012345.pdf", "病歷.pdf"],
  ]

  @Test(arguments: commands) func filesAndPipesGetNone(arguments: [String]) async throws {
    let output = try await nhiPack(arguments, environment: ["TERM": "xterm-256color"])
    #expect(!output.text.contains("\u{1B}") && !output.errors.contains("\u{1B}"))
  }

  @Test(arguments: commands) func terminalsGetThem(arguments: [String]) async throws {
    #expect(try await onTerminal(arguments).contains("\u{1B}["))
  }

  @Test(arguments: commands) func terminalsCanRefuseThem(arguments: [String]) async throws {
    #expect(try await !onTerminal(arguments, ["NO_COLOR": "1"]).contains("\u{1B}"))
    #expect(try await !onTerminal(arguments, ["TERM": "dumb"]).contains("\u{1B}"))
    #expect(try await !onTerminal(arguments + ["--no-color"]).contains("\u{1B}"))
  }

  /// A file's name is text from outside: what is in it must not steer the terminal, nor begin a line of its own.
  @Test func namesOfFilesSteerNoTerminal() async throws {
    let folder = try TemporaryFolder()
    let files = try folder.copy(Clinic.folder.appending("dental/files"), as: "files")
    try folder.write("files/19012345/red\u{1B}[31m\nnext.jpg", "")
    try folder.write("files/stray\u{1B}]0;title\u{7}.jpg", "")
    for command in ["plan", "check"] {
      let output = try await nhiPack([command, "dental/list.csv", files.string])
      #expect(output.text.contains("next.jpg") && output.text.contains("stray"))
      #expect(!output.text.contains("\u{1B}") && !output.text.contains("\u{7}") && !output.text.contains("\nnext"))
    }
    let names = try await nhiPack(["names", "-"], input: "\u{1B}[31m13A19012345.pdf\n")
    #expect(names.text.contains("13A19012345.pdf") && !names.text.contains("\u{1B}"))
    let missing = try await nhiPack(["check", "no-\u{1B}[31m-list.csv", "dental/files"])
    #expect(missing.errors.contains("-list.csv") && !missing.errors.contains("\u{1B}"))
  }

  /// What the program prints when `script` gives it a terminal.
  private func onTerminal(_ arguments: [String], _ environment: [String: String] = [:]) async throws -> String {
    let line = ([Project.program.string] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let output = try await Program.tool("script", package: "bsdutils").run(
      ["-q", "-c", line, "/dev/null"], environment: ["TERM": "xterm-256color"].merging(environment) { $1 },
      in: Clinic.folder)
    try #require(!output.text.isEmpty)
    return output.text
  }
}
