/// How double-byte encodings spell a character: a lead byte and a trail byte.
enum BytePairs {
  /// The place of a Big5 trail byte in its row: 40–7E are 0–62, A1–FE are 63–156.
  static func column(ofTrail trail: UInt8) -> UInt32? {
    switch trail {
    case 0x40...0x7E: UInt32(trail - 0x40)
    case 0xA1...0xFE: UInt32(trail - 0xA1) + 63
    default: nil
    }
  }

  static func isLead(_ byte: UInt8) -> Bool { 0x81...0xFE ~= byte }

  /// Whether the pairs are by their looks GB2312, EUC-JP or EUC-KR, whose trail bytes are all A1–FE. Two in five trail
  /// bytes of Big5 are 40–7E, so that twenty different characters without one of those are hardly Big5: one text in
  /// thirty thousand. Symbols (rows A1–A3) are left out, since texts repeat them.
  static func lookLikeEUC(_ bytes: [UInt8]) -> Bool {
    let enough = 20
    var seen: Set<UInt16> = []
    var offset = 0
    while offset + 1 < bytes.count {
      let lead = bytes[offset]
      let trail = bytes[offset + 1]
      guard isLead(lead), column(ofTrail: trail) != nil else {
        offset += 1
        continue
      }
      if trail <= 0x7E { return false }
      if lead >= 0xA4, seen.count < enough { seen.insert(UInt16(lead) << 8 | UInt16(trail)) }
      offset += 2
    }
    return seen.count >= enough
  }
}
