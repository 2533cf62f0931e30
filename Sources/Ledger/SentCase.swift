package import NHICodes

/// A case of a bundle that was made.
package struct SentCase: Sendable, Hashable {
  /// The bundle's file name.
  package let bundle: String
  package let feeMonth: FeeMonth
  package let filingType: FilingType
  package let filingDate: ROCDate
  package let key: CaseKey
  package let patient: PatientMark?

  /// Whether it is the case that `key` is in a batch of this month and filing. An appeal's case is the one that it
  /// appeals. The serials of supplementary claims begin anew with each filing date; an appeal may name a date of its
  /// own.
  package func isSameCase(as key: CaseKey, feeMonth: FeeMonth, filingType: FilingType, filingDate: ROCDate) -> Bool {
    guard self.key == key, self.feeMonth == feeMonth, self.filingType.claimed == filingType.claimed else {
      return false
    }
    return self.filingType != .supplementary || filingType != .supplementary || self.filingDate == filingDate
  }
}

/// A file of a bundle that was made.
package struct SentFile: Sendable, Hashable {
  package let sampledCase: SentCase
  /// In the attachment archive.
  package let name: String
}
