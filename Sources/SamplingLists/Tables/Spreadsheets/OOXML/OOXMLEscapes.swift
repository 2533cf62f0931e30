/// Characters that XML cannot hold, and how Excel writes them: `_x000D_` (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring).
enum OOXMLEscapes {
  /// With every escape resolved. NUL, and half of a surrogate pair, become U+FFFD.
  static func resolved(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard var index = next(in: bytes, from: 0) else { return text }
    var result = bytes[..<index]
    while index < bytes.count {
      guard let unit = unit(in: bytes, at: index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      var units = [unit == 0 ? 0xFFFD : unit]
      index += 7
      if UTF16.isLeadSurrogate(unit), let trail = self.unit(in: bytes, at: index), UTF16.isTrailSurrogate(trail) {
        units.append(trail)
        index += 7
      }
      result += Array(String(decoding: units, as: UTF16.self).utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func next(in bytes: [UInt8], from start: Int) -> Int? {
    bytes[start...].indices.first { bytes[$0] == 0x5F && unit(in: bytes, at: $0) != nil }
  }

  /// The UTF-16 unit that `_xHHHH_` at `index` stands for.
  private static func unit(in bytes: [UInt8], at index: Int) -> UInt16? {
    guard index <= bytes.count - 7, bytes[index] == 0x5F, bytes[index + 1] == 0x78, bytes[index + 6] == 0x5F else {
      return nil
    }
    let digits = bytes[(index + 2)..<(index + 6)]
    guard digits.allSatisfy({ $0 != 0x2B && $0 != 0x2D }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
