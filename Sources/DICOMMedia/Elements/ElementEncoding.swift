/// How the elements of a data set are written: what a transfer syntax says about everything but pixels (PS3.5 10).
package struct ElementEncoding: Sendable, Hashable {
  /// Whether each element names its VR.
  package let isExplicit: Bool
  package let isBigEndian: Bool

  package init(isExplicit: Bool, isBigEndian: Bool) {
    self.isExplicit = isExplicit
    self.isBigEndian = isBigEndian
  }

  package static let implicitLittleEndian = ElementEncoding(isExplicit: false, isBigEndian: false)
  package static let explicitLittleEndian = ElementEncoding(isExplicit: true, isBigEndian: false)
  package static let explicitBigEndian = ElementEncoding(isExplicit: true, isBigEndian: true)

  /// The unsigned number these bytes spell; the first 8 of them at most.
  func number(_ bytes: some BidirectionalCollection<UInt8>) -> UInt64 {
    var number: UInt64 = 0
    if isBigEndian {
      for byte in bytes.prefix(8) { number = number << 8 | UInt64(byte) }
    } else {
      for byte in bytes.prefix(8).reversed() { number = number << 8 | UInt64(byte) }
    }
    return number
  }
}
