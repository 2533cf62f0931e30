/// Counts the attributes of the start tag that the bytes are in. Words outside quotes are counted, which are as many or
/// more.
struct StartTagScan {
  /// 0 between two tags.
  private(set) var attributes = 0

  private var quote: UInt8?
  private var isInside = false
  private var isBetween = false
  private var last: UInt8 = 0

  mutating func read(_ byte: UInt8) {
    defer { last = byte }
    guard isInside else {
      isInside = last == 0x3C && byte | 0x20 >= 0x61
      return
    }
    if let open = quote {
      if byte == open { quote = nil }
    } else if byte == 0x3E {
      isInside = false
      attributes = 0
    } else if byte <= 0x20 {
      isBetween = true
    } else {
      if isBetween { attributes += 1 }
      isBetween = false
      if byte == 0x22 || byte == 0x27 { quote = byte }
    }
  }
}
