import Findings
import NHIPack
import Verifying

/// The report of `verify` for people: each bundle with what it holds, what is wrong and what to do, and how it ended.
struct VerifyText {
  let report: VerificationReport
  let outcome: Outcome
  let output: OutputArguments

  private var terminal: Terminal { output.terminal }

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[output.language] }

  var text: String {
    let list = FindingsText(findings: outcome.open, output: output).text
    return [report.bundles.map(line).joined(), list, ending].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func line(of bundle: VerifiedBundle) -> String {
    let content = say(
      "\(bundle.caseCount) 件、\(bundle.fileCount) 個檔案", "cases: \(bundle.caseCount), files: \(bundle.fileCount)")
    let facts = "  \(SizeText.of(bundle.size, output.language)) · \(content)"
    return
      "\(VerdictText.of(bundle.verdict, terminal)) \(output.shown(bundle.path))\n\(terminal.styled(facts, .faint))\n"
  }

  private var ending: String {
    let (verdict, isGood) = verdict
    return "\(outcome.counts.text(output.language))\n\(terminal.styled(verdict, .bold, isGood ? .green : .red))\n"
  }

  private var verdict: (text: String, isGood: Bool) {
    if outcome.hasFailed(strict: output.strict) {
      return (
        say(
          "不要上傳：上傳後無法刪除。請處理上面的問題，再重新產生送件檔。",
          "Do not upload it: nothing uploaded can be deleted. Mend what is above and make the bundle anew."), false
      )
    }
    if outcome.hidesFailures(strict: output.strict) {
      return (
        say(
          "沒有新的問題，但前次的還在。不要上傳：上傳後無法刪除。",
          "Nothing new is wrong, but what was known still is. Do not upload it: nothing uploaded can be deleted."),
        false
      )
    }
    return (say("送件檔沒有發現錯誤。", "No error was found in what is to be sent."), true)
  }
}
