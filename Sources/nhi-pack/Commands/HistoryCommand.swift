import ArgumentParser
import FileAccess
import Findings
import Ledger
import NHICodes
import NHIPack
import SystemPackage

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "以前打包過什麼 / What was packed before.",
    discussion: """
      列出送件紀錄：每個給過的序號，和做成的送件檔。csv 一個案件一列。打包了卻沒有上傳的，用 --not-sent 註記。
      Lists the ledger: every sequence that was handed out, and the bundle that came of it. csv has a row for each case.
      What was packed and never uploaded is noted with --not-sent.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Option(help: ArgumentHelp("只列這個醫事機構 / of this institution only", valueName: "code"))
  var institution: String?

  @Option(help: ArgumentHelp("只列這個費用年月 / of this fee month only: 11507, 2026-07", valueName: "month"))
  var feeMonth: String?

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("只列有這個案件的 / only what holds this case", valueName: "13-19-012345"))
  var caseKey: String?

  @OptionGroup var sent: SentArguments

  @OptionGroup var ledger: LedgerFileArgument
  @OptionGroup var configured: ConfigurationArguments

  @Option(help: "輸出格式 / output format: text, json, csv")
  var format: Format = .text

  @OptionGroup var display: DisplayArguments

  func validate() throws {
    if sent.isGiven, try filter != HistoryFilter() {
      throw ValidationError(
        "--not-sent、--sent 不和 --institution、--fee-month、--case 一起用 / --not-sent and --sent go without a filter")
    }
    _ = try filter
  }

  func run() throws {
    let filter = try filter
    let configured = try configuredLedger()
    let entries: [HistoryEntry]
    do {
      entries = try history(at: try ledger.place(configured: configured), filter)
    } catch let error as LedgerError {
      throw Running.failure(.ledger(error), .history, display.language)
    } catch let error as SentArguments.Refusal {
      Terminal.complain(error.wording, in: display.language)
      throw ExitStatus.usage
    }
    let text =
      switch format {
      case .text: HistoryText(entries: entries, display: display).text
      case .json: try JSONReport.history(entries, display: display)
      case .csv: HistoryTable(entries: entries, display: display).text
      }
    try Terminal.write(text)
  }

  private var filter: HistoryFilter {
    get throws {
      func read<Value>(_ text: String?, _ option: String, _ make: (String) -> Value?) throws -> Value? {
        guard let text else { return nil }
        guard let value = make(text) else { throw ValidationError("--\(option): \(ShownText.visible(text))") }
        return value
      }
      return HistoryFilter(
        institution: try read(institution, "institution") { InstitutionCode($0) },
        feeMonth: try read(feeMonth, "fee-month") { FeeMonth($0) }, key: try read(caseKey, "case") { CaseKey($0) })
    }
  }

  /// A ledger that was named has to be there; the usual one comes with the first pack.
  private func history(at place: (path: FilePath, isNamed: Bool), _ filter: HistoryFilter) throws -> [HistoryEntry] {
    guard place.path.isTaken else {
      if place.isNamed { throw LedgerError(.inaccessible(.noSuchFileOrDirectory), place.path) }
      return try sent.meant(in: [])
    }
    let now = SystemClock.now
    let ledger = try Ledger(at: place.path, now: now)
    guard sent.isGiven else { return try ledger.history(filter) }
    try ledger.note(try sent.meant(in: ledger.history()), asSent: sent.notSent.isEmpty, now: now)
    return try sent.meant(in: ledger.history())
  }

  private func configuredLedger() throws(ExitStatus) -> FilePath? {
    let reading = try configured.read(source: nil, for: .history, display.language)
    for finding in reading.findings where finding.severity == .error {
      Terminal.complain("nhi-pack: \(display.shown(finding.message(in: display.language)))")
    }
    guard !reading.findings.hasErrors else { throw .findings }
    return reading.configuration.ledger
  }
}
