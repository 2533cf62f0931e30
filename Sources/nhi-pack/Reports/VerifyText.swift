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
    return [configuration, report.bundles.map(line).joined(), list, ending].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private var configuration: String {
    guard let place = outcome.configuration, !output.quiet else { return "" }
    let title = terminal.styled(say("設定檔", "Configuration"), .faint)
    return "\(title)  \(place.name(output.shown, output.language))\n"
  }

  private func line(of bundle: VerifiedBundle) -> String {
    let content = say(
      "\(bundle.caseCount) 件、\(bundle.fileCount) 個檔案", "cases: \(bundle.caseCount), files: \(bundle.fileCount)")
    let facts = "  \(SizeText.of(bundle.size, output.language)) · \(content)"
    return
      "\(VerdictText.of(bundle.verdict, terminal)) \(output.shown(bundle.path))\n\(terminal.styled(facts, .faint))\n"
  }

  private var ending: String {
    let ending = Ending(
      isFailed: outcome.hasFailed(strict: output.strict), hidesFailures: outcome.hidesFailures(strict: output.strict))
    let verdict = terminal.styled(ending.wording[output.language], .bold, ending.color)
    return "\(outcome.counts.text(output.language))\n\(verdict)\n"
  }
}
