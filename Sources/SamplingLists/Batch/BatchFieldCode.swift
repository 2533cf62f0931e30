import NHICodes

/// Reads the codes of a batch as people write them: `13`, `牙醫門診`, or both, `13-牙醫門診`. Nothing else is guessed.
enum BatchFieldCode {
  static func tier(_ text: String) -> Tier? {
    Tier.allCases.first { isWritten(text, as: $0.code, $0.name.zhHant) }
  }

  static func filingType(_ text: String) -> FilingType? {
    FilingType.allCases.first { isWritten(text, as: $0.code, $0.name.zhHant) }
  }

  static func reviewKind(_ text: String) -> ReviewKind? {
    ReviewKind.allCases.first { isWritten(text, as: $0.code, $0.name.zhHant) }
  }

  /// A day; a spreadsheet's time of day behind it (`2026/8/2 00:00:00`) is no matter.
  static func date(_ text: String) -> ROCDate? {
    if let date = ROCDate(text) { return date }
    guard let space = text.firstIndex(of: " "), text[space...].contains(":") else { return nil }
    return ROCDate(String(text[..<space]))
  }

  private static func isWritten(_ text: String, as code: String, _ name: String) -> Bool {
    if text == code { return true }
    let written = HeaderText.normalized(text)
    let name = HeaderText.normalized(name)
    return written == name || written == code + name
  }
}
