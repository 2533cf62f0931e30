/// Code page 950, with its user-defined areas.
enum Big5Text {
  /// Nil when the system's iconv does not know Big5.
  static func decode(_ bytes: [UInt8], isWhole: Bool) -> DecodedText? {
    guard var iconv = Iconv(from: Big5.charset, to: "UTF-8") else { return nil }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 2)
    var undecodable: [Int] = []
    var position = 0
    converting: while true {
      switch iconv.convert(bytes, from: position, appendingTo: &utf8) {
      case .finished:
        break converting
      case .cut where !isWhole:
        break converting
      case .cut(let offset), .refused(let offset):
        // iconv refuses the user-defined areas; any other pair is one character that nobody knows.
        let pair = bytes[offset...].prefix(2)
        let isPair =
          pair.count == 2 && BytePairs.isLead(bytes[offset]) && BytePairs.column(ofTrail: pair.last ?? 0) != nil
        if isPair, let scalar = UserDefinedArea.scalar(lead: bytes[offset], trail: bytes[offset + 1]) {
          utf8.append(contentsOf: String(Character(scalar)).utf8)
        } else {
          utf8.append(contentsOf: "\u{FFFD}".utf8)
          undecodable.append(offset)
        }
        position = offset + (isPair ? 2 : 1)
      }
    }
    return DecodedText(String(decoding: utf8, as: UTF8.self), .big5, undecodable)
  }
}
