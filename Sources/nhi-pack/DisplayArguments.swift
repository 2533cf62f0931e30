import ArgumentParser
import Findings

/// How `history` shows what it lists.
struct DisplayArguments: ParsableArguments {
  @Option(help: ArgumentHelp("語言 / language: zh-Hant, en", valueName: "zh-Hant|en"))
  var lang: Language?

  @Flag(name: .customLong("no-color"), help: "不用顏色 / no colour")
  var noColor = false

  var language: Language { Terminal.language(lang) }
  var terminal: Terminal { Terminal.forResults(noColor: noColor, language) }
  /// The ledger has no identity numbers, and what was masked stays so.
  var shown: ShownText { ShownText(showsIdentifiers: false) }
}
