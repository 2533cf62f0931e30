import Findings

/// A rule's sentences where there is no finding to fill their places from: `…` stands for what a finding says there.
enum GeneralText {
  static func message(of rule: any Rule, in language: Language) -> String { general(rule.message[language], language) }
  static func remedy(of rule: any Rule, in language: Language) -> String { general(rule.remedy[language], language) }

  private static func general(_ wording: String, _ language: Language) -> String {
    var text = ""
    var depth = 0
    for character in wording {
      if character == "{" { depth += 1 }
      if depth == 0 { text.append(character) }
      if character == "}" {
        depth -= 1
        text.append("…")
      }
    }
    // A further sentence that not every finding has.
    if text.hasSuffix("。…") || text.hasSuffix(".…") { text.removeLast() }
    // Nothing but places: what it says is all in the finding.
    guard text.contains(where: \.isLetter) else {
      return Wording("依實際情形而定，檢查結果會寫明。", "It depends on what was found; the finding says it.")[language]
    }
    return text
  }
}
