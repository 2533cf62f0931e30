/// Windows and OS/2 bitmaps: `BM`, and at 14 the size of one of the headers that exist. A text that begins with "BM"
/// has no such number there.
struct BMPSignature: FormatSignature {
  /// OS/2 1 and 2 (12, 16, 64), Windows 3 (40), its Adobe extensions (52, 56), versions 4 and 5 (108, 124).
  private static let headerSizes: Set<Int> = [12, 16, 40, 52, 56, 64, 108, 124]

  func match(_ head: FileHead) -> Identification? {
    guard head.has("BM"), let size = head.number(at: 14, width: 4), Self.headerSizes.contains(size) else { return nil }
    return head.found(.bmp, count: 2)
  }
}
