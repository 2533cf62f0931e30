public import NHICodes

/// Which entries are wanted; what is nil does not matter.
public struct HistoryFilter: Sendable, Hashable {
  public var institution: InstitutionCode?
  public var feeMonth: FeeMonth?
  /// Bundles that hold this case, with all their cases.
  public var key: CaseKey?

  public init(institution: InstitutionCode? = nil, feeMonth: FeeMonth? = nil, key: CaseKey? = nil) {
    self.institution = institution
    self.feeMonth = feeMonth
    self.key = key
  }

  func admits(_ entry: HistoryEntry) -> Bool {
    if let institution, entry.institution != institution { return false }
    if let feeMonth, entry.bundle?.batch.feeMonth != feeMonth { return false }
    if let key, entry.bundle?.cases.contains(where: { $0.key == key }) != true { return false }
    return true
  }
}
