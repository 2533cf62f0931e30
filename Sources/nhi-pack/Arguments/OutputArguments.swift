import ArgumentParser
import Findings
import Logging

/// How results are shown.
struct OutputArguments: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, junit, sarif, github
  }

  @Option(help: "輸出格式 / output format: text, json, junit, sarif, github")
  var format: Format = .text

  @OptionGroup var display: DisplayArguments

  @Flag(help: "警告也算失敗 / warnings fail")
  var strict = false

  @Flag(help: "不顯示進度（也可設 NHI_PACK_QUIET=1）/ no progress on standard error (or NHI_PACK_QUIET=1)")
  var quiet = false

  @Flag(help: "顯示完整身分證號 / do not mask identity numbers in paths")
  var showIdentifiers = false

  var shown: ShownText { ShownText(showsIdentifiers: showIdentifiers) }

  var terminal: Terminal { display.terminal }

  var language: Language { display.language }

  /// Whether nobody is to be told how far a run is.
  var isQuiet: Bool { quiet || Terminal.environment("NHI_PACK_QUIET") != nil }

  /// Progress goes to standard error; `NHI_PACK_LOG=info` shows more of it.
  var logger: Logger {
    var logger = Logger(label: "nhi-pack") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel =
      quiet ? .critical : Terminal.environment("NHI_PACK_LOG").flatMap(Logger.Level.init(rawValue:)) ?? .warning
    return logger
  }
}
