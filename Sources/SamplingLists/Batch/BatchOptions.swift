/// What the user said about the whole batch, as it was written. Nil, or nothing but white space, where nothing was
/// said: the list may say it then.
public struct BatchOptions: Sendable, Hashable {
  /// 醫事機構代碼, `--institution`.
  public var institution: String?
  /// 醫事類別, `--tier`.
  public var tier: String?
  /// 費用年月, `--fee-month`.
  public var feeMonth: String?
  /// 申報類別, `--filing`.
  public var filingType: String?
  /// 申報日期, `--filing-date`.
  public var filingDate: String?
  /// 送審類別, `--review`.
  public var reviewKind: String?
  /// 系統日期, `--date`.
  public var systemDate: String?

  /// What is not given has to be in the list or the claim file.
  public init(
    institution: String? = nil, tier: String? = nil, feeMonth: String? = nil, filingType: String? = nil,
    filingDate: String? = nil, reviewKind: String? = nil, systemDate: String? = nil
  ) {
    self.institution = institution
    self.tier = tier
    self.feeMonth = feeMonth
    self.filingType = filingType
    self.filingDate = filingDate
    self.reviewKind = reviewKind
    self.systemDate = systemDate
  }
}
