import Checking
import Findings
import NHICodes

/// The result of `names` for people: each name, piece by piece, and what is wrong with it.
struct NamesText {
  let judged: [JudgedName]
  let findings: [Finding]
  let output: OutputArguments

  var text: String {
    let language = output.language
    // Duplicates are found among the names and are in `findings` only.
    let rejected = Set(findings.filter { $0.severity == .error }.compactMap(\.subject.file))
    let width = judged.map { output.shown($0.text).displayWidth }.max() ?? 0
    let lines = judged.map { judged in
      let mark =
        rejected.contains(judged.text)
        ? output.terminal.styled("✗", .red)
        : judged.findings.isEmpty ? output.terminal.styled("✓", .green) : output.terminal.styled("!", .yellow)
      let text = output.shown(judged.text).padded(toWidth: width)
      guard let name = judged.name else { return "\(mark) \(output.shown(judged.text))\n" }
      return "\(mark) \(text)  \(pieces(name)[language])\n"
    }
    let found = FindingsText(findings: findings, output: output).text
    return lines.joined() + (found.isEmpty ? "" : "\n" + found)
  }

  private func pieces(_ name: RecordName) -> Wording {
    let category = name.key.flatMap { key in key.category.entry(in: name.tier)?.name }
    let part = name.part.map { String($0.number) }
    let head = "\(name.tier.code) \(name.tier.name.zhHant) · \(name.recordClass.code) \(name.recordClass.name.zhHant)"
    let english = "\(name.tier.code) \(name.tier.name.en) · \(name.recordClass.code) \(name.recordClass.name.en)"
    return Wording(
      "\(head) · \(name.categorySpelling) \(category.map { "\($0) " } ?? "")· 流水號 \(name.serial)\(part.map { " · 第 \($0) 份" } ?? "")",
      "\(english) · \(name.categorySpelling) \(category.map { "\($0) " } ?? "")· serial \(name.serial)\(part.map { " · part \($0)" } ?? "")"
    )
  }
}
