import Findings

/// `2 個錯誤、1 個警告。`
struct SeverityCounts {
  var errors = 0
  var warnings = 0

  func text(_ language: Language) -> String {
    Wording("\(errors) 個錯誤、\(warnings) 個警告。", "Errors: \(errors). Warnings: \(warnings).")[language]
  }
}

extension [Finding] {
  var counts: SeverityCounts { SeverityCounts(errors: count(of: .error), warnings: count(of: .warning)) }
}
