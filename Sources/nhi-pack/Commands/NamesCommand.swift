import ArgumentParser
import Checking
import Findings

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "只看檔名 / Judge file names alone.",
    discussion: "檔名可以寫在參數，或用 - 從標準輸入一行一個。/ Names as arguments, or one a line on standard input with -.")

  @Argument(help: ArgumentHelp("檔名 / file names", valueName: "name"))
  var names: [String] = []

  @OptionGroup var results: OutputArguments

  func validate() throws {
    if names.isEmpty { throw ValidationError("請給檔名，或用 - 讀標準輸入 / give names, or - for standard input") }
  }

  func run() throws {
    var texts: [String] = []
    for name in names {
      if name == "-" {
        while let line = readLine() { texts.append(line.hasSuffix("\r") ? String(line.dropLast()) : line) }
      } else {
        texts.append(name)
      }
    }
    let judged = texts.filter { !$0.isEmpty }.map(NameCheck.judge)
    let findings = judged.flatMap(\.findings) + NameCheck.duplicates(among: judged)
    switch results.format {
    case .text: try Terminal.write(NamesText(judged: judged, findings: findings, output: results).text)
    case .json: try Terminal.write(JSONReport.names(judged, findings: findings, output: results))
    }
    try Running.end(findings, strict: results.strict)
  }
}
