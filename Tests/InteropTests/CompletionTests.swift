import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

/// What shells offer when the Tab key is pressed, asked of the shells themselves.
@Suite(.mustEnd) struct CompletionTests {
  static let shells = ["bash", "zsh", "fish"]

  private let folder: TemporaryFolder

  /// A folder to stand in, nhi-pack on the path, and the three scripts.
  init() async throws {
    folder = try TemporaryFolder()
    try folder.path.appending("bin").createFolders()
    try #require(symlink(Project.program.string, folder.path.appending("bin/nhi-pack").string) == 0)
    for name in ["list.csv", "LIST.XLSX", "letter.pdf", "out/3501200000_1151121_001.zip", "clinic/x.jpg"] {
      try folder.write("work/\(name)", "")
    }
    for shell in Self.shells {
      let script = try await Program.nhiPack.run(["--generate-completion-script", shell])
      try #require(script.status == 0, "\(script.errors)")
      try folder.write(shell == "zsh" ? "_nhi-pack" : "nhi-pack.\(shell)", script.standardOutput)
    }
  }

  private func run(_ shell: String, _ arguments: [String]) async throws -> Program.Output {
    try await Program.tool(shell, package: shell == "timeout" ? "coreutils" : shell).run(
      arguments,
      environment: [
        "PATH": "\(folder.path.appending("bin")):/usr/local/bin:/usr/bin:/bin", "HOME": folder.path.string,
        "LC_ALL": "C.UTF-8", "TERM": "dumb",
      ], in: folder.path.appending("work"))
  }

  /// What bash offers behind the last of these words.
  private func bash(_ words: String...) async throws -> [String] {
    let script = """
      source "$1"; shift
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
      _nhi-pack nhi-pack "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let output = try await run(
      "bash", ["--norc", "-c", script, "bash", folder.path.appending("nhi-pack.bash").string, "nhi-pack"] + words)
    #expect(output.status == 0 && output.errors.isEmpty, "\(output.errors)")
    return output.text.split(separator: "\n").map(String.init).sorted()
  }

  /// What fish offers, each with its description behind a tab.
  private func fish(_ line: String) async throws -> [String] {
    let script = "source $argv[1]; complete --do-complete $argv[2]"
    let output = try await run(
      "fish", ["--no-config", "-c", script, folder.path.appending("nhi-pack.fish").string, line])
    #expect(output.status == 0 && output.errors.isEmpty, "\(output.errors)")
    return output.text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: shells) func shellsCanReadTheirScripts(shell: String) async throws {
    let name = shell == "zsh" ? "_nhi-pack" : "nhi-pack.\(shell)"
    let output = try await run(shell, ["-n", folder.path.appending(name).string])
    #expect(output.status == 0 && output.errors.isEmpty, "\(output.errors)")
    // That they do read them.
    let script = String(decoding: try TemporaryFolder.bytes(folder.path.appending(name)), as: UTF8.self)
    let broken = try folder.write("broken", "\(script)\nif (\n")
    #expect(try await run(shell, ["-n", broken.string]).status != 0)
  }

  @Test func bashCompletesCommandsAndOptions() async throws {
    #expect(try await bash("ver") == ["verify"])
    #expect(try await bash("pa") == ["pack"])
    #expect(try await bash("xyz") == [])
    #expect(try await bash("").contains("manual") == false)
    #expect(try await bash("check", "--fee") == ["--fee-month"])
    #expect(try await bash("check", "--filing", "") == ["1", "2", "4", "5"])
    #expect(try await bash("check", "--tier", "1").contains("13"))
    #expect(try await bash("check", "--format", "s") == ["sarif"])
    #expect(try await bash("pack", "--container", "") == ["7z", "cab", "zip"])
  }

  @Test func bashCompletesPaths() async throws {
    // Lists and folders, in capitals too, and nothing else.
    #expect(try await bash("check", "").filter { !$0.hasPrefix("-") } == ["LIST.XLSX", "clinic", "list.csv", "out"])
    #expect(try await bash("check", "list.csv", "c") == ["clinic"])
    #expect(try await bash("pack", "list.csv", "clinic", "-o", "") == ["clinic", "out"])
    #expect(try await bash("verify", "out/") == ["out/3501200000_1151121_001.zip"])
    #expect(try await bash("check", "--claims", "l") == [])
    #expect(try await bash("inspect", "let") == ["letter.pdf"])
  }

  /// The program itself is asked for these.
  @Test func rulesAreCompleted() async throws {
    #expect(try await bash("rules", "F10").contains("F103"))
    #expect(try await bash("rules", "F103") == ["F103"])
    for (shell, separator) in [("zsh", ":"), ("fish", "\t")] {
      let offered = try await Program.nhiPack.run(
        ["---completion", "rules", "--", "positional@0", "2", "1", "nhi-pack", "rules", "F"],
        environment: ["SAP_SHELL": shell])
      #expect(offered.text.contains("\nF103\(separator)單獨的 DICOM 檔\n"), "\(offered.text)\(offered.errors)")
    }
  }

  @Test func fishCompletesWithDescriptions() async throws {
    let commands = try await fish("nhi-pack ver")
    #expect(commands.count == 1 && commands.first?.hasPrefix("verify\t檢查做好的送件檔") == true, "\(commands)")
    let options = try await fish("nhi-pack check --fee")
    #expect(options.count == 1 && options.first?.hasPrefix("--fee-month\t費用年月") == true, "\(options)")
    #expect(try await fish("nhi-pack check --filing ").map(\.first) == ["1", "2", "4", "5"])
  }

  /// zsh completes only at a terminal, so it has one of its own.
  @Test func zshCompletes() async throws {
    let script = """
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell "PS1=; fpath=($1 "'$fpath'"); autoload -Uz compinit; compinit -u -D; print rea''dy"
      zpty -r -m shell seen '*ready*'
      zpty -w -n shell "$2"$'\\t'
      zpty -r -m shell seen "$3"
      print -r -- "$seen"
      """
    for (typed, completed) in [("nhi-pack ver", "*ver*ify*"), ("nhi-pack check --fee", "*--fee*-month*")] {
      let output = try await run(
        "timeout", ["60", "zsh", "-f", "-c", script, "zsh", folder.path.string, typed, completed])
      #expect(output.status == 0, "\(output.text)\(output.errors)")
    }
  }
}
