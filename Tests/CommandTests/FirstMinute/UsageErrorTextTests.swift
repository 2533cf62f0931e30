import TestSupport
import Testing

/// What is wrong with a command line is said in both languages, with the nearest right one.
@Suite struct UsageErrorTextTests {
  static let told: [([String], String)] = [
    (["chekc", "a", "b"], "沒有「chekc」這個指令，是不是要用「check」？ / There is no command 'chekc'. Did you mean 'check'?"),
    (["verfy", "x.zip"], "沒有「verfy」這個指令，是不是要用「verify」？ / There is no command 'verfy'. Did you mean 'verify'?"),
    (["Pack"], "沒有「Pack」這個指令，是不是要用「pack」？ / There is no command 'Pack'. Did you mean 'pack'?"),
    (["frobnicate"], "沒有「frobnicate」這個指令，用 nhi-pack --help 看有哪些 / There is no command 'frobnicate'"),
    (["chekc", "--bogus"], "沒有「chekc」這個指令，是不是要用「check」？ / There is no command 'chekc'. Did you mean 'check'?"),
    (
      ["dental/list.csv", "dental/files"],
      "要先寫指令，例如：nhi-pack check dental/list.csv dental/files / "
        + "begin with a command, such as: nhi-pack check dental/list.csv dental/files"
    ),
    (
      ["--tier", "13"],
      "「--tier」要寫在指令後面，例如 nhi-pack check … --tier / '--tier' goes behind a command, as in nhi-pack check … --tier"
    ),
    (
      ["check", "--fee-moth", "11507", "a", "b"],
      "沒有「--fee-moth」這個選項，是不是要寫「--fee-month」？ / Unknown option '--fee-moth'. Did you mean '--fee-month'?"
    ),
    (["check", "a", "b", "--frobnicate"], "沒有「--frobnicate」這個選項 / Unknown option '--frobnicate'"),
    (
      ["check", "my", "list.csv", "files"],
      "多了「files」；路徑裡有空格時，前後要加引號 / Unexpected argument 'files'"
    ),
    (
      ["check", "my", "list.csv", "the", "files"],
      "多了「the」「files」；路徑裡有空格時，前後要加引號 / 2 unexpected arguments: 'the', 'files'"
    ),
    (["check", "list.csv"], "少了「<source>」 / Missing expected argument '<source>'"),
    (["pack", "list.csv", "files"], "少了「--output <dir>」 / Missing expected argument '--output <dir>'"),
    (["pack", "list.csv", "files", "-o"], "「-o <dir>」後面少了要填的值 / Missing value for '-o <dir>'"),
    (
      ["check", "a", "b", "--format", "jsn"],
      "「--format <format>」不能是「jsn」，可以是 text、json、junit、sarif、github / "
        + "The value 'jsn' is invalid for '--format <format>'. Please provide one of "
        + "'text', 'json', 'junit', 'sarif' or 'github'."
    ),
    (
      ["check", "a", "b", "--strict=yes"],
      "「--strict」後面不接任何值，不需要「yes」 / The option '--strict' does not take any value, but 'yes' was specified."
    ),
  ]

  @Test(arguments: told) func itIsSaidInBothLanguages(arguments: [String], text: String) async throws {
    let output = try await nhiPack(arguments)
    #expect(output.status == 64 && output.text.isEmpty)
    #expect(output.errors.hasPrefix("Error: \(text)\n"), "\(output.errors)")
    #expect(output.errors.contains("Usage: nhi-pack"))
  }

  /// What the program says itself is in both languages already.
  @Test func ownWordsStayAsTheyAre() async throws {
    let output = try await nhiPack(["check", "a", "b", "--jobs", "0"])
    #expect(output.errors.hasPrefix("Error: --jobs: 1–64\n"))
    let rules = try await nhiPack(["rules", "Z999"])
    #expect(rules.errors.hasPrefix("Error: 沒有規則「Z999」；用 nhi-pack rules 看全部 / there is no rule “Z999”; "))
  }

  /// A mistyped word is text from outside.
  @Test func whatWasTypedSteersNoTerminal() async throws {
    let output = try await nhiPack(["che\u{1B}[31mck"])
    #expect(output.status == 64 && output.errors.hasPrefix("Error: 沒有「che␛[31mck」這個指令"))
    #expect(!output.errors.contains("\u{1B}"))
  }
}
