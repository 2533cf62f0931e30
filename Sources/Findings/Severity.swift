/// How much a finding weighs. An error keeps the bundle from being written; a warning does not, unless `--strict`.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case warning
  case error

  public static func < (left: Severity, right: Severity) -> Bool {
    left == .warning && right == .error
  }

  /// For people.
  public var name: Wording {
    switch self {
    case .warning: Wording("警告", "warning")
    case .error: Wording("錯誤", "error")
    }
  }
}
