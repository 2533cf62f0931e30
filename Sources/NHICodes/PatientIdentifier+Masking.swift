extension PatientIdentifier {
  /// `text` with every identity number in it masked: what a path or a cell may show.
  ///
  /// A number counts when it begins or ends a run of letters and digits, so that `A123456789scan.jpg` is masked, and no
  /// digit follows it, so that institution codes and serials behind a letter are not.
  public static func masking(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var isMasked = false
    var start = 0
    while start < bytes.count {
      guard bytes[start].isASCIIAlphanumeric else {
        start += 1
        continue
      }
      let end = bytes[start...].firstIndex { !$0.isASCIIAlphanumeric } ?? bytes.count
      if end - start >= length {
        let isFollowedByDigit = end - start > length && bytes[start + length].isASCIIDigit
        if !isFollowedByDigit, mask(&bytes, at: start) { isMasked = true }
        if mask(&bytes, at: end - length) { isMasked = true }
      }
      start = end
    }
    return isMasked ? String(decoding: bytes, as: UTF8.self) : text
  }

  private static let length = 10

  private static func mask(_ bytes: inout [UInt8], at start: Int) -> Bool {
    let end = start + length
    // Most words are none; that is seen from their last character, without looking at the rest.
    guard bytes[end - 1].isASCIIDigit, kind(of: bytes[start..<end].map(\.capital)[...]) != .other else { return false }
    for index in (end - 4)..<end { bytes[index] = 0x2A }
    return true
  }
}
