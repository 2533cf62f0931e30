public import Findings

/// 送審類別 (c1), as clinic systems in production send it; no public document defines it.
public enum ReviewKind: String, Sendable, CaseIterable, Hashable {
  case current = "1"
  case retrospective = "2"
  case supplement = "3"

  /// As the insurer writes it.
  public var code: String { rawValue }

  /// What the insurer calls it.
  public var name: Wording {
    switch self {
    case .current: Wording("當期送審", "current period")
    case .retrospective: Wording("事後審查", "retrospective")
    case .supplement: Wording("補件", "missing documents")
    }
  }
}
