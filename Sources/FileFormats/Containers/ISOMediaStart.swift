/// How a file of the ISO base media family begins: the type of its first box and the brands of an `ftyp`
/// (ISO/IEC 14496-12, 4.3).
struct ISOMediaStart {
  let firstBox: String
  /// The major brand first. Empty when the file does not begin with `ftyp`.
  let brands: [String]

  init?(_ head: FileHead) {
    guard let size = head.number(at: 0, width: 4, bigEndian: true), let type = Self.code(head, at: 4) else {
      return nil
    }
    firstBox = type
    switch type {
    case "ftyp":
      guard size >= 12, size <= 4096 else { return nil }
      // The minor version stands between the major brand and the others.
      let offsets = [8] + stride(from: 16, to: min(size, head.bytes.count) - 3, by: 4)
      brands = offsets.compactMap { Self.code(head, at: $0) }
      if brands.isEmpty { return nil }
    case "moov", "mdat", "wide", "pnot", "free", "skip":
      // Size 0 is "to the end", 1 is "in the next eight bytes".
      guard size <= 1 || size >= 8 else { return nil }
      brands = []
    default: return nil
    }
  }

  var major: String? { brands.first }

  private static func code(_ head: FileHead, at offset: Int) -> String? {
    guard offset >= 0, offset <= head.bytes.count - 4 else { return nil }
    let letters = head.bytes[offset..<(offset + 4)]
    guard letters.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
    return String(decoding: letters, as: UTF8.self)
  }
}
