package import NHICodes

/// Which entries are wanted; what is nil does not matter.
package struct HistoryFilter: Sendable, Hashable {
  package var institution: InstitutionCode?
  package var feeMonth: FeeMonth?
  /// Bundles that hold this case, with all their cases.
  package var key: CaseKey?

  package init(institution: InstitutionCode? = nil, feeMonth: FeeMonth? = nil, key: CaseKey? = nil) {
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
