/// How large a bundle may become, `--max-bundle-size`: `500MB`, `1GB`, `700 MiB`, or bytes.
public struct BundleSizeLimit: Sendable, Hashable {
  /// Of a bundle, at most.
  public let bytes: Int

  /// - Returns: nil below one megabyte, which no record fits into.
  public init?(bytes: Int) {
    guard bytes >= 1_000_000 else { return nil }
    self.bytes = bytes
  }

  /// - Parameter text: a whole number, and a unit where it is not bytes: kB, MB and GB are powers of 1000, KiB, MiB and
  ///   GiB of 1024. Capitals are no matter, and there may be a space before the unit.
  public init?(_ text: String) {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    let units = [
      "": 1, "b": 1, "kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000, "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30,
    ]
    guard let number = Int(digits), let factor = units[unit] else { return nil }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: factor)
    guard !isTooLarge else { return nil }
    self.init(bytes: bytes)
  }

  /// What may be written for it.
  package static let examples = "500MB, 1GB, 700MiB"
}
