import Findings

/// A rule's remedy where there is no finding to fill its places from.
enum RemedyText {
  static func general(_ rule: any Rule, _ language: Language) -> String {
    var text = ""
    var depth = 0
    for character in rule.remedy[language] {
      if character == "{" { depth += 1 }
      if depth == 0 { text.append(character) }
      if character == "}" {
        depth -= 1
        text.append("…")
      }
    }
    return text == "…" ? Wording("依檔案種類而定，檢查結果會寫明。", "It depends on the file; the finding says.")[language] : text
  }
}
