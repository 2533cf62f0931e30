import NHICodes

/// What a pattern read in a file's name.
struct PatternHit {
  /// Which cases the placeholders speak of.
  enum Cases {
    /// No placeholder names a case.
    case unnamed
    case named([Int])
    /// Two placeholders name different ones.
    case contradiction(Int, Int)
  }

  let pattern: String
  let cases: Cases
  /// The placeholders that named them.
  let hints: [CaseHint]
  let recordClass: RecordClass?
  let word: ClassWords.Found?
  /// What `{form}` read.
  let form: String?
  let part: Int?

  var match: CaseMatch { .pattern(pattern, by: hints) }
}
