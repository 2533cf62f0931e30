import Findings
import NHICodes

/// A field of the batch, and where it can be said.
enum BatchField {
  case institution, tier, feeMonth, filingType, filingDate, reviewKind, systemDate

  /// Nil for what no list says.
  var column: ListColumn? {
    switch self {
    case .institution: .institution
    case .tier: .tier
    case .feeMonth: .feeMonth
    case .filingType: .filingType
    case .filingDate: .filingDate
    case .reviewKind, .systemDate: nil
    }
  }

  var option: String {
    switch self {
    case .institution: "--institution"
    case .tier: "--tier"
    case .feeMonth: "--fee-month"
    case .filingType: "--filing"
    case .filingDate: "--filing-date"
    case .reviewKind: "--review"
    case .systemDate: "--date"
    }
  }

  /// The claim's tag for it, outpatient and inpatient alike; nil for what the claim does not say.
  var claimTag: String? {
    switch self {
    case .institution: "t2"
    case .feeMonth: "t3"
    case .filingType: "t5"
    case .filingDate: "t6"
    case .tier, .reviewKind, .systemDate: nil
    }
  }

  var name: Wording {
    switch self {
    case .reviewKind: Wording("送審類別", "review kind")
    case .systemDate: Wording("系統日期", "system date")
    default: column?.name ?? Wording("", "")
    }
  }

  /// The rule for a value that cannot be read.
  var invalid: BatchRule {
    switch self {
    case .institution: .institutionNotTenDigits
    case .tier: .unknownTier
    case .feeMonth: .unreadableFeeMonth
    case .filingType: .unknownFilingType
    case .filingDate: .unreadableFilingDate
    case .reviewKind: .unknownReviewKind
    case .systemDate: .unreadableSystemDate
    }
  }

  /// What may stand there.
  var allowed: FactValue {
    switch self {
    case .institution: .wording(Wording("10 位數字", "ten digits"))
    case .tier: .list(Tier.allCases.map { Self.choice($0.code, $0.name) })
    case .feeMonth: .wording(Wording("民國年月，如 11507", "a ROC year and month such as 11507"))
    case .filingType: .list(FilingType.allCases.map { Self.choice($0.code, $0.name) })
    case .filingDate, .systemDate:
      .wording(Wording("民國或西元日期，如 1150802 或 2026-08-02", "a ROC or Gregorian date such as 1150802 or 2026-08-02"))
    case .reviewKind: .list(ReviewKind.allCases.map { Self.choice($0.code, $0.name) })
    }
  }

  private static func choice(_ code: String, _ name: Wording) -> FactValue {
    .wording(Wording("\(code) \(name.zhHant)", "\(code) (\(name.en))"))
  }
}
