/// How hard an archive tries to be small. Whether a file shrinks is measured each time, whatever it is called.
public enum Compression: String, Sendable, Hashable, CaseIterable {
  /// Nothing is compressed.
  case store
  /// What shrinks is compressed at the speed of a disk or two.
  case fast
  /// What shrinks is compressed well; pictures take half as long again, text several times as long.
  case small
}
