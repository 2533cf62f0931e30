/// How files are matched to cases and classes, beyond what holds for everyone.
public struct MatchingOptions: Sendable, Hashable {
  /// How the files of a flat folder are named.
  public var patterns: [FilePattern] = []
  /// The words that decide a class.
  public var words = ClassWords.standard

  /// Whether the loose DICOM files of a case become a file-set with a DICOMDIR of its own.
  public var makesFileSets = false
  /// Series Instance UIDs: of a case's set that has any of them, only these are sent, with a DICOMDIR made anew. None
  /// for everything.
  public var series: [String] = []

  /// No pattern, and the standard words.
  public init() {}
}
