/// TIFF 6.0 and BigTIFF in both byte orders, whose first image directory lies inside the file.
struct TIFFSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    for isBigEndian in [false, true] {
      guard head.has(isBigEndian ? "MM" : "II") else { continue }
      switch head.number(at: 2, width: 2, bigEndian: isBigEndian) {
      case 42:
        guard hasDirectory(head, at: head.number(at: 4, width: 4, bigEndian: isBigEndian), after: 8) else { continue }
        return head.found(.tiff, count: 4)
      case 43:
        // BigTIFF: offsets of eight bytes, and the first of them.
        guard head.number(at: 4, width: 2, bigEndian: isBigEndian) == 8,
          let first = head.number(at: 8, width: 4, bigEndian: isBigEndian),
          let second = head.number(at: 12, width: 4, bigEndian: isBigEndian)
        else { continue }
        let (high, low) = isBigEndian ? (first, second) : (second, first)
        // No file is as long as an offset with its top bit set.
        guard high < 1 << 31, hasDirectory(head, at: high << 32 | low, after: 16) else { continue }
        return head.found(.tiff, count: 8)
      default: continue
      }
    }
    return nil
  }

  /// A directory has at least its count of two bytes.
  private func hasDirectory(_ head: FileHead, at offset: Int?, after header: Int) -> Bool {
    guard let offset else { return false }
    return offset >= header && offset <= head.count - 2
  }
}
