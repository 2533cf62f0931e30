/// How much an archive may unpack to before it is taken for a bomb.
struct UnpackingLimits: Sendable {
  /// Entries of a bundle: a pair for each of a bundle's units.
  static let pairs = 200_000
  /// Entries of an attachment: the most that a CAB can hold.
  static let files = 65_535
  /// Bytes of everything in an attachment, whatever its size.
  private static let most = 16 << 30
  /// Below this nobody asks how well it was compressed: blank scans shrink to a thousandth.
  private static let unquestioned = 1 << 30
  private static let ratio = 200

  /// Bytes that may come out of an archive of `size` bytes.
  static func bytes(outOf size: Int) -> Int {
    let (scaled, overflow) = size.multipliedReportingOverflow(by: ratio)
    return overflow ? most : min(most, max(unquestioned, scaled))
  }
}
