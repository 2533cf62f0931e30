import NHICodes

/// What tells a record from the others of its claim.
struct ClaimKey: Sendable, Hashable {
  let category: CaseCategory
  let serial: CaseSerial

  /// How the claim may write a case: pharmacies' categories have one character there, which some pad.
  static func spellings(of key: CaseKey) -> [ClaimKey] {
    let written = ClaimKey(category: key.category, serial: key.serial)
    guard let padded = CaseCategory(key.category.spelling(in: key.tier)), padded != key.category else {
      return [written]
    }
    return [written, ClaimKey(category: padded, serial: key.serial)]
  }
}
