import Findings
import NHICodes
import NHIPack
import Packaging
import SamplingLists

/// The report of `pack`, `check` and `plan` for people: what was read, what becomes of each file, what is wrong and
/// what to do, and how it ended.
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
    let lines = configuration + listed
    let width = lines.map(\.0.displayWidth).max() ?? 0
    return lines.map { "\(terminal.styled($0.0.padded(toWidth: width), .faint))  \($0.1)\n" }.joined()
  }

  private var configuration: [(String, String)] {
    guard let place = outcome.configuration, !output.quiet else { return [] }
    return [(say("設定檔", "Configuration"), place.name(shown, language))]
  }

  private var listed: [(String, String)] {
    guard let list = report.list else { return [] }
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
    return listed + claims + sent
  }

  // MARK: - What does not count

  private var accepted: String {
    let accepted = outcome.accepted
    guard !accepted.isEmpty else { return "" }
    let lines = accepted.map { finding, acceptance in
      let message = shown(finding.message(in: language)) + ReweighedText.of(finding, language)
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
    let count = report.contentText(language) + outcome.counts.text(language)
    if !report.bundles.isEmpty { return count + "\n" + BundleText(report: report, output: output).text }
    if let folders = report.folders {
      return count + "\n" + CaseFoldersText(folders: folders, report: report, output: output).text
    }
    let ending = Ending(
      report, command: command, isFailed: outcome.hasFailed(strict: output.strict),
      hidesFailures: outcome.hidesFailures(strict: output.strict))
    return "\(count)\n\(terminal.styled(ending.wording[language], .bold, ending.color))\n"
  }
}

extension PackReport {
  /// `7 件、25 個檔案（含 DICOM 影像組 4 個）；`
  func contentText(_ language: Language) -> String {
    let cases = plan?.cases ?? []
    let members = cases.flatMap(\.fileSets).reduce(0) { $0 + $1.fileSet.members.count }
    let files = cases.reduce(members) { $0 + $1.documents.count }
    let caseCount = list?.cases.count ?? 0
    let sets =
      members == 0 ? Wording("", "") : Wording("（含 DICOM 影像組 \(members) 個）", " (\(members) in DICOM file-sets)")
    let content = Wording(
      "\(caseCount) 件、\(files) 個檔案\(sets.zhHant)；", "Cases: \(caseCount). Files: \(files)\(sets.en). ")
    return content[language]
  }
}
