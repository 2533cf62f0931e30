import CZlib

/// CRC-32 as 7z, ZIP and PNG have it (ISO 3309), over bytes as they pass by.
package struct Checksum: Sendable {
  package private(set) var value: UInt32 = 0

  package init() {}

  package mutating func add(_ bytes: [UInt8]) {
    // The pointer lives for the call. Without bytes it may be null, for which zlib gives its start value.
    guard !bytes.isEmpty else { return }
    value = UInt32(
      truncatingIfNeeded: unsafe bytes.withUnsafeBufferPointer {
        unsafe crc32_z(uLong(value), $0.baseAddress, $0.count)
      })
  }

  /// The sum of bytes that are there at once.
  package static func of(_ bytes: [UInt8]) -> UInt32 {
    var sum = Checksum()
    sum.add(bytes)
    return sum.value
  }
}
