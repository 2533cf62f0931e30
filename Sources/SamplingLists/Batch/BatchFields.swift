public import NHICodes

/// What is the same for every case of a batch. The insurer compares the first five with the sampling list it drew.
public struct BatchFields: Sendable, Hashable {
  /// 醫事機構代碼
  public var institution: InstitutionCode
  /// 醫事類別
  public var tier: Tier
  /// 費用年月
  public var feeMonth: FeeMonth
  /// 申報類別
  public var filingType: FilingType
  /// 申報日期: when the claim was filed, not today.
  public var filingDate: ROCDate
  /// 送審類別
  public var reviewKind: ReviewKind
  /// 系統日期: the date in the bundle's names, taken once for the whole batch.
  public var systemDate: ROCDate

  package init(
    institution: InstitutionCode, tier: Tier, feeMonth: FeeMonth, filingType: FilingType, filingDate: ROCDate,
    reviewKind: ReviewKind = .current, systemDate: ROCDate
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
