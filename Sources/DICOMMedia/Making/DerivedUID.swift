import FileAccess

/// A unique identifier made of what it identifies: equal bytes, equal UID (PS3.5 B.2).
enum DerivedUID {
  /// As long as every other.
  static let placeholder = String(repeating: "0", count: length)
  /// `2.25.` and the 39 digits of the largest numbers of 128 bits.
  static let length = 44

  /// `2.25.` and the first 128 bits of a SHA-256 as a decimal number, its bits for version 8 and variant set as RFC 9562
  /// asks for of a UUID with content of its maker's choosing.
  static func of(_ bytes: [UInt8]) -> String {
    var digest = ContentDigest()
    digest.add(bytes)
    var number = UInt128(digest.value.sha256.prefix(32), radix: 16) ?? 0
    number = number & ~(0xF << 76) | (8 << 76)
    number = number & ~(0x3 << 62) | (2 << 62)
    // Numbers below 10^38 would be shorter. A UID's component has no leading zero, so the highest bit is always set;
    // 2^127 has 39 digits.
    return "2.25.\(number | (1 << 127))"
  }
}
