/// A scan header: which components' data follow, and with which tables (ISO/IEC 10918-1, B.2.3).
struct JPEGScan {
  let parts: [(id: UInt8, dc: Int, ac: Int)]
  private let first: UInt8
  private let last: UInt8
  private let isFirstPass: Bool

  /// - Parameter content: what stands behind the segment's length. Nil when the counts do not agree with it.
  init?(_ content: ArraySlice<UInt8>) {
    let bytes = Array(content)
    guard let count = bytes.first, (1...4).contains(count), bytes.count == 4 + 2 * Int(count) else { return nil }
    parts = (0..<Int(count)).map { index in
      let tables = Int(bytes[2 + index * 2])
      return (bytes[1 + index * 2], tables >> 4, tables & 15)
    }
    first = bytes[bytes.count - 3]
    last = bytes[bytes.count - 2]
    isFirstPass = bytes[bytes.count - 1] >> 4 == 0
  }

  /// The Huffman tables that the scan needs, those for alternating coefficients from 16 on.
  func huffmanTables(in frame: JPEGFrame) -> Set<Int> {
    guard !frame.isArithmetic else { return [] }
    let direct = parts.map(\.dc)
    let alternating = parts.map { $0.ac + 16 }
    if frame.isLossless { return Set(direct) }
    guard frame.isProgressive else { return Set(direct + alternating) }
    // A pass over direct coefficients that only refines them has one bit a block and no codes.
    if first == 0 { return isFirstPass ? Set(direct) : [] }
    return Set(alternating)
  }

  /// The quantisation tables of the scan's components. Nil when there is one that the frame does not have.
  func quantisationTables(in frame: JPEGFrame) -> Set<Int>? {
    var tables: Set<Int> = []
    for part in parts {
      guard let component = frame.components.first(where: { $0.id == part.id }) else { return nil }
      tables.insert(component.table)
    }
    return frame.isLossless ? [] : tables
  }
}
