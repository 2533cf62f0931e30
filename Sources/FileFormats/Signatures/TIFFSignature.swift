/// TIFF 6.0 and BigTIFF in both byte orders.
struct TIFFSignature: FormatSignature {
  private static let classic: [[UInt8]] = [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]]
  /// BigTIFF: 43 for 42, then offsets of eight bytes.
  private static let big: [[UInt8]] = [
    [0x49, 0x49, 0x2B, 0x00, 0x08, 0x00, 0x00, 0x00], [0x4D, 0x4D, 0x00, 0x2B, 0x00, 0x08, 0x00, 0x00],
  ]

  func match(_ head: FileHead) -> Identification? {
    (Self.classic + Self.big).first { head.has($0) }.map { head.found(.tiff, count: $0.count) }
  }
}
