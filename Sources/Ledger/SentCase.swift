public import NHICodes

/// A case of a bundle that was made.
public struct SentCase: Sendable, Hashable {
  /// The bundle's file name.
  public let bundle: String
  public let feeMonth: FeeMonth
  public let filingType: FilingType
  public let filingDate: ROCDate
  public let key: CaseKey
  public let patient: PatientMark?

  /// Whether it is the case that `key` is in a batch of this month and filing. An appeal's case is the one that it
  /// appeals. The serials of supplementary claims begin anew with each filing date; an appeal may name a date of its own.
  public func isSameCase(as key: CaseKey, feeMonth: FeeMonth, filingType: FilingType, filingDate: ROCDate) -> Bool {
    guard self.key == key, self.feeMonth == feeMonth, self.filingType.claimed == filingType.claimed else {
      return false
    }
    return self.filingType != .supplementary || filingType != .supplementary || self.filingDate == filingDate
  }
}

/// A file of a bundle that was made.
public struct SentFile: Sendable, Hashable {
  public let sampledCase: SentCase
  /// In the attachment archive.
  public let name: String
}
