import NHICodes

/// A claim file's name as clinic systems make it: institution, 醫事類別, 費用年月, 申報類別, part of the month, and a
/// letter, such as `3501200000110990913B.zip`. No document of the insurer asks for it.
struct ClaimFileName: Sendable, Hashable {
  let institution: InstitutionCode
  let tier: Tier
  let feeMonth: FeeMonth
  let filingType: FilingType

  /// - Parameter path: a path or a name.
  init?(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, ["zip", "xml"].contains(parts[1].lowercased()), parts[0].utf8.count == 20,
      parts[0].utf8.dropLast().allSatisfy({ (0x30...0x39).contains($0) }), parts[0].last?.isLetter == true
    else { return nil }
    var rest = parts[0]
    func take(_ count: Int) -> String {
      defer { rest = rest.dropFirst(count) }
      return String(rest.prefix(count))
    }
    guard let institution = InstitutionCode(take(10)), let tier = Tier(rawValue: take(2)),
      let feeMonth = FeeMonth(take(5)), let filingType = FilingType(rawValue: take(1))
    else { return nil }
    self.institution = institution
    self.tier = tier
    self.feeMonth = feeMonth
    self.filingType = filingType
  }

  /// Whether nothing that `header` says is something else in the name.
  func fits(_ header: ClaimHeader) -> Bool {
    header.kind == ClaimKind(tier)
      && [
        (header.institution, institution.digits), (header.feeMonth, feeMonth.rocDigits),
        (header.filingType, filingType.code),
      ].allSatisfy { $0 == nil || $0 == $1 }
  }
}
