import Findings
import Ledger
import NHICodes

/// The ledger for people: a few lines for each number that was handed out.
struct HistoryText {
  let entries: [HistoryEntry]
  let display: DisplayArguments

  private var language: Language { display.language }

  var text: String {
    guard !entries.isEmpty else {
      return Wording("沒有符合的送件紀錄。", "The ledger has nothing of the kind.")[language] + "\n"
    }
    return entries.map(lines).joined()
  }

  private func lines(_ entry: HistoryEntry) -> String {
    let time = "\(TaiwanTime(entry.reservedAt).minute)"
    guard let bundle = entry.bundle else {
      let none = Wording("沒有做成送件檔，序號不再使用", "no bundle came of it; the number is not used again")[language]
      return "\(display.terminal.styled(entry.name, .bold))  \(time)\n  \(display.terminal.styled(none, .faint))\n"
    }
    let (batch, files) = (bundle.batch, bundle.cases.reduce(0) { $0 + $1.fileCount })
    let size = SizeText.of(bundle.size, language)
    let facts = [
      "\(batch.tier.code) \(batch.tier.name[language])",
      Wording("費用年月 \(batch.feeMonth)", "fee month \(batch.feeMonth)")[language],
      "\(batch.filingType.code) \(batch.filingType.name[language])",
      Wording("\(bundle.cases.count) 件、\(files) 個檔案、\(size)", "\(bundle.cases.count) cases, \(files) files, \(size)")[
        language],
    ]
    return """
      \(display.terminal.styled(entry.name, .bold))  \(time)
        \(facts.joined(separator: " · "))
        \(display.shown(bundle.path.string))

      """ + notSent(bundle)
  }

  private func notSent(_ bundle: HistoryEntry.Bundle) -> String {
    guard let noted = bundle.notSentAt else { return "" }
    let time = TaiwanTime(noted).minute
    let text = Wording(
      "未上傳（\(time) 註記）：不再拿來比對，序號也不再使用",
      "not uploaded (noted \(time)): nothing is compared with it, and its number is not used again")[language]
    return "  \(display.terminal.styled(text, .yellow))\n"
  }
}
