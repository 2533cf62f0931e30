import NHICodes

/// What a claim says of itself, as it is written there without the white space around it. Nil is what it does not say,
/// says in two ways, or what is longer than any such field.
struct ClaimHeader: Sendable, Hashable {
  var kind: ClaimKind
  /// t2.
  var institution: String?
  /// t3.
  var feeMonth: String?
  /// t5.
  var filingType: String?
  /// t6.
  var filingDate: String?
  /// 醫事類別 is not in a claim. This is the one in the file's name, when the name is made as clinic systems make it
  /// and fits the claim: a hint.
  var tier: Tier?

  /// What it does not say.
  var missing: [ClaimHeaderField] {
    [
      (ClaimHeaderField.institution, institution), (.feeMonth, feeMonth), (.filingType, filingType),
      (.filingDate, filingDate),
    ].filter { $0.1 == nil }.map(\.0)
  }
}
