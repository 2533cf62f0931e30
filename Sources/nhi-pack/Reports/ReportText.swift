import Findings
import NHICodes
import NHIPack
import Packaging
import SamplingLists

/// The report of `pack`, `check` and `plan` for people: what was read, what becomes of each file, what is wrong and what
/// to do, and how it ended.
struct ReportText {
  let report: PackReport
  let outcome: Outcome
  let command: Running.Command
  let output: OutputArguments

  private var terminal: Terminal { output.terminal }
  private var language: Language { output.language }
  private var shown: ShownText { output.shown }

  var text: String {
    let findings = FindingsText(findings: outcome.open, output: output)
    let parts = [header, plan, findings.text, accepted, reminders, ending].filter { !$0.isEmpty }
    return parts.joined(separator: "\n")
  }

  private var plan: String {
    guard command == .plan || command == .copy, let plan = report.plan else { return "" }
    return PlanText(plan: plan, output: output).text
  }

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }

  // MARK: - What was read

  private var header: String {
    guard let list = report.list else { return "" }
    let batch = list.batch
    let claims = report.claims.map { [(say("申報檔", "Claim file"), shown($0.string))] } ?? []
    let listed = [
      (
        say("抽樣清單", "List"),
        say(
          "\(shown(list.name))（\(list.origin.name[language])，\(list.cases.count) 件）",
          "\(shown(list.name)) (\(list.origin.name[language]), \(list.cases.count) cases)")
      )
    ]
    let sent = [
      (
        say("送件批次", "Batch"),
        [
          "\(batch.institution)", "\(batch.tier.code) \(batch.tier.name[language])",
          say("費用年月 \(batch.feeMonth)", "fee month \(batch.feeMonth) (ROC)"),
          "\(batch.filingType.code) \(batch.filingType.name[language])",
          say("申報日期 \(batch.filingDate)", "filed on \(batch.filingDate.iso)"),
          "\(batch.reviewKind.code) \(batch.reviewKind.name[language])",
        ].joined(separator: " · ")
      )
    ]
    let lines = listed + claims + sent
    let width = lines.map(\.0.displayWidth).max() ?? 0
    return lines.map { "\(terminal.styled($0.0.padded(toWidth: width), .faint))  \($0.1)\n" }.joined()
  }

  // MARK: - What does not count

  private var accepted: String {
    let accepted = outcome.accepted
    guard !accepted.isEmpty else { return "" }
    let lines = accepted.map { finding, acceptance in
      let message = shown(finding.message(in: language))
      let reason = shown(acceptance.reason)
      return terminal.styled("  \(acceptance.rule) \(message)\(say("理由：", " Reason: "))\(reason)", .faint) + "\n"
    }
    return terminal.styled(say("設定檔裡已確認", "Accepted in the configuration"), .bold) + "\n" + lines.joined()
  }

  private var reminders: String {
    // After packing they stand among what to do next.
    guard report.bundle == nil, report.folders == nil, !report.reminders.isEmpty else { return "" }
    return terminal.styled(say("提醒", "To keep in mind"), .bold) + "\n"
      + report.reminders.map { "  \($0.wording[language])\n" }.joined()
  }

  // MARK: - How it ended

  private var ending: String {
    let counts = outcome.counts
    let cases = report.plan?.cases ?? []
    let members = cases.flatMap(\.fileSets).reduce(0) { $0 + $1.fileSet.members.count }
    let files = cases.reduce(members) { $0 + $1.documents.count }
    let caseCount = report.list?.cases.count ?? 0
    let sets =
      members == 0 ? Wording("", "") : Wording("（含 DICOM 影像組 \(members) 個）", " (\(members) in DICOM file-sets)")
    let content = say(
      "\(caseCount) 件、\(files) 個檔案\(sets.zhHant)；", "Cases: \(caseCount). Files: \(files)\(sets.en). ")
    let count = content + counts.text(language)
    let failed = outcome.hasFailed(strict: output.strict)
    if !report.bundles.isEmpty { return count + "\n" + BundleText(report: report, output: output).text }
    if let folders = report.folders {
      return count + "\n" + CaseFoldersText(folders: folders, report: report, output: output).text
    }
    let verdict =
      switch (command, failed) {
      case (_, false) where outcome.hidesFailures(strict: output.strict):
        say("沒有新的問題，但前次的還在，所以還不能打包。", "Nothing new is wrong, but what was known still is: it cannot be packed yet.")
      case (.plan, false): say("這是配對結果，還沒有檢查檔案內容。", "This is the plan; the files themselves were not looked at yet.")
      case (.check, false) where report.bundleCount ?? 1 > 1:
        say(
          "檢查通過，會打包成 \(report.bundleCount ?? 1) 個送件檔。",
          "Everything is in order; it will be packed into \(report.bundleCount ?? 1) bundles.")
      case (_, false): say("檢查通過，可以打包。", "Everything is in order; it can be packed.")
      case (.pack, true): say("沒有產生送件檔。請處理上面的問題，再執行一次。", "No bundle was made. Fix the problems above and run again.")
      case (.copy, true): say("沒有複製任何檔案。請處理上面的問題，再執行一次。", "Nothing was copied. Fix the problems above and run again.")
      case (_, true): say("還不能打包。請處理上面的問題。", "It cannot be packed yet. Fix the problems above first.")
      }
    let color: Terminal.Style = failed ? .red : outcome.hidesFailures(strict: output.strict) ? .yellow : .green
    return "\(count)\n\(terminal.styled(verdict, .bold, color))\n"
  }
}
