public import Findings

/// 申報類別 (c5): how the claim was filed. There is no documented 3.
public enum FilingType: String, Sendable, CaseIterable, Hashable {
  case regular = "1"
  case supplementary = "2"
  case appeal = "4"
  case supplementaryAppeal = "5"

  /// As the insurer writes it.
  public var code: String { rawValue }

  /// How the claim itself was filed: an appeal's claim is the earlier 送核 or 補報.
  package var claimed: FilingType {
    switch self {
    case .regular, .appeal: .regular
    case .supplementary, .supplementaryAppeal: .supplementary
    }
  }

  /// What the insurer calls it.
  public var name: Wording {
    switch self {
    case .regular: Wording("送核", "regular")
    case .supplementary: Wording("補報", "supplementary")
    case .appeal: Wording("申復送核", "appeal")
    case .supplementaryAppeal: Wording("申復補報", "appeal of a supplementary claim")
    }
  }
}
