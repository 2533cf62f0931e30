/// Text on its way to standard output, written in blocks: for results that are too many to hold.
struct OutputBuffer {
  private(set) var bytes: [UInt8] = []

  private static let block = 1 << 16

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }
  mutating func append(byte: UInt8) { bytes.append(byte) }
  mutating func append(spaces count: Int) { for _ in 0..<max(0, count) { bytes.append(0x20) } }

  /// As many digits as are wanted, zeros in front; all of the number's when it has more.
  mutating func append(number: Int, digits: Int = 1) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  mutating func removeLastComma() { if bytes.last == 0x2C { bytes.removeLast() } }

  var isFull: Bool { bytes.count >= Self.block }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func flush() throws(ExitStatus) {
    guard !bytes.isEmpty else { return }
    try Terminal.write(bytes)
    removeAll()
  }
}
