public import ArgumentParser
public import Findings

/// In what language and colours, whatever is shown.
struct DisplayArguments: ParsableArguments {
  @Option(help: ArgumentHelp("語言 / language: zh-Hant, en", valueName: "zh-Hant|en"))
  var lang: Language?

  @Flag(name: .customLong("no-color"), help: "不用顏色 / no colour")
  var noColor = false

  var language: Language { Terminal.language(lang) }
  var terminal: Terminal { Terminal.forResults(noColor: noColor, language) }
  /// For the commands that show no path of a record: nothing is unmasked.
  var shown: ShownText { ShownText(showsIdentifiers: false) }
}

extension Language: ExpressibleByArgument {}
