import CLibXML2

/// Watches what a push parser has not consumed. libxml2 compares each attribute of a tag with all before it, so that a
/// tag with a million of them would take hours; it says nothing until the tag is whole.
struct StartTagBound {
  static let maximumAttributes = 10_000
  private static let start = 16_384

  /// How much has to wait before it is looked at again. It doubles, so that looking takes linear time in all.
  private var next = start

  /// Whether a tag among what waits has too many attributes.
  ///
  /// - Parameter waiting: what the parser holds and has not consumed; read during the call only.
  mutating func isExceeded(by waiting: UnsafeBufferPointer<UInt8>) -> Bool {
    guard waiting.count >= Self.start else {
      next = Self.start
      return false
    }
    guard waiting.count >= next else { return false }
    next = waiting.count * 2
    // Comments, processing instructions and text are no tags.
    guard unsafe waiting[0] == 0x3C, unsafe waiting[1] | 0x20 >= 0x61 else { return false }
    var scan = StartTagScan()
    for index in waiting.indices where scan.attributes <= Self.maximumAttributes {
      scan.read(unsafe waiting[index])
    }
    return scan.attributes > Self.maximumAttributes
  }
}
