extension PatientIdentifier {
  /// `text` with every identity number in it masked: what a path or a cell may show.
  ///
  /// A number counts when it begins or ends a run of letters and digits, so that `A123456789scan.jpg` is masked, and no
  /// digit follows it, so that institution codes and serials behind a letter are not.
  public static func masking(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      guard isAlphanumeric(bytes[start]) else {
        start += 1
        continue
      }
      let end = bytes[start...].firstIndex { !isAlphanumeric($0) } ?? bytes.count
      if end - start >= length {
        let isFollowedByDigit = end - start > length && isDigit(bytes[start + length])
        if !isFollowedByDigit { mask(&bytes, at: start) }
        mask(&bytes, at: end - length)
      }
      start = end
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let length = 10

  private static func mask(_ bytes: inout [UInt8], at start: Int) {
    let end = start + length
    guard let word = PatientIdentifier(String(decoding: bytes[start..<end], as: UTF8.self)), word.kind != .other else {
      return
    }
    for index in (end - 4)..<end { bytes[index] = 0x2A }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
