import Findings

/// `2 個錯誤、1 個警告。`
struct SeverityCounts {
  var errors = 0
  var warnings = 0
  /// Left out, because an earlier result had them; nil when there was none.
  var known: Int?

  mutating func count(_ finding: Finding) {
    if finding.severity == .error { errors += 1 } else { warnings += 1 }
  }

  func text(_ language: Language) -> String {
    Wording("\(errors) 個錯誤、\(warnings) 個警告。", "Errors: \(errors). Warnings: \(warnings).")[language]
      + (known.map { (language == .en ? " " : "") + Self.known($0, language) } ?? "")
  }

  static func known(_ count: Int, _ language: Language) -> String {
    Wording("前次已有、這裡不列的：\(count) 個。", "Known from the earlier result and not listed: \(count).")[language]
  }
}

extension [Finding] {
  var counts: SeverityCounts { SeverityCounts(errors: count(of: .error), warnings: count(of: .warning)) }
}
