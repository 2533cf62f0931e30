/// How files are matched to cases and classes, beyond what holds for everyone.
public struct MatchingOptions: Sendable, Hashable {
  /// How the files of a flat folder are named.
  public var patterns: [FilePattern] = []
  /// The words that decide a class.
  public var words = ClassWords.standard

  /// No pattern, and the standard words.
  public init() {}
}
