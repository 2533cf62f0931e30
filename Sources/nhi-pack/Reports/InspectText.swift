import FileFormats
import Findings
import NHIPack

/// What `inspect` saw, for people: each file with what it is and says of itself, then what is wrong and what to do.
struct InspectText {
  let report: InspectReport
  let outcome: Outcome
  /// Where pictures were written; nil when none were asked for.
  var previews: String?
  let output: OutputArguments

  private var terminal: Terminal { output.terminal }
  private var language: Language { output.language }
  private var shown: ShownText { output.shown }

  var text: String {
    let findings = FindingsText(findings: outcome.open, output: output).text
    return [report.files.map(text).joined(), pictures, findings, ending].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var pictures: String {
    guard let previews else { return "" }
    return PreviewsText(previews: report.files.flatMap { $0.previews ?? [] }, folder: previews, output: output).text
  }

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }

  private func text(of file: InspectedFile) -> String {
    let kind = file.formatName?[language] ?? say("無法讀取", "cannot be read")
    let lines = WrappedParts.lines(
      [kind, SizeText.of(file.size, language)] + FileDetailsText.of(file.details, language).map { shown($0) },
      indent: "  ")
    let tree = file.contents.map { ContentsText(contents: $0, output: output).lines } ?? []
    return "\(VerdictText.of(file.verdict, terminal)) \(shown(file.path))\n"
      + (lines.map { "  " + $0 } + tree).map { line in
        let text = line.drop { $0 == " " }
        return "\(line.prefix(line.count - text.count))\(terminal.styled(String(text), .faint))\n"
      }.joined()
  }

  private var ending: String {
    let refused = report.files.count { $0.verdict == .reject }
    let warned = report.files.count { $0.verdict == .warn }
    let verdicts = say(
      "\(report.files.count) 個檔案：\(refused) 個不能送、\(warned) 個請留意。",
      "Files: \(report.files.count). Refused: \(refused). To look at: \(warned).")
    let count = verdicts + (outcome.known.map { say("", " ") + SeverityCounts.known($0.count, language) } ?? "")
    guard !report.leftovers.isEmpty else { return count + "\n" }
    let names = report.leftovers.prefix(3).map { shown($0) }.joined(separator: say("、", ", "))
    return count + "\n"
      + say(
        "略過 \(report.leftovers.count) 個系統留下的檔案，例如 \(names)。",
        "Passed over, left behind by the system: \(report.leftovers.count), such as \(names).") + "\n"
  }
}
