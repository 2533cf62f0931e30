import Findings

/// A frame header: size, precision and components (ISO/IEC 10918-1, B.2.2).
struct JPEGFrame {
  struct Component {
    let id: UInt8
    let horizontal: Int
    let vertical: Int
    let table: Int

    /// - Parameter bytes: three of them.
    fileprivate init(_ bytes: ArraySlice<UInt8>) {
      let start = bytes.startIndex
      id = bytes[start]
      horizontal = Int(bytes[start + 1] >> 4)
      vertical = Int(bytes[start + 1] & 15)
      table = Int(bytes[start + 2])
    }
  }

  let code: UInt8
  let precision: Int
  /// 0 when a segment behind the first scan tells it.
  var height: Int
  let width: Int
  let components: [Component]

  /// - Parameter content: what stands behind the segment's length. Nil when the counts do not agree with it, or when no
  ///   decoder could go on.
  init?(_ marker: JPEGMarker, _ content: ArraySlice<UInt8>) {
    let bytes = Array(content)
    guard bytes.count >= 6, bytes.count == 6 + 3 * Int(bytes[5]), bytes[5] > 0 else { return nil }
    code = marker.code
    precision = Int(bytes[0])
    height = Int(bytes[1]) << 8 | Int(bytes[2])
    width = Int(bytes[3]) << 8 | Int(bytes[4])
    components = stride(from: 6, to: bytes.count, by: 3).map { Component(bytes[$0..<($0 + 3)]) }
    guard width > 0, (2...16).contains(precision),
      components.allSatisfy({ (1...4).contains($0.horizontal) && (1...4).contains($0.vertical) && $0.table < 4 })
    else { return nil }
  }

  var isLossless: Bool { [0xC3, 0xC7, 0xCB, 0xCF].contains(code) }
  var isProgressive: Bool { [0xC2, 0xC6, 0xCA, 0xCE].contains(code) }
  var isArithmetic: Bool { code >= 0xC9 }
  var isHierarchical: Bool { [0xC5, 0xC6, 0xC7, 0xCD, 0xCE, 0xCF].contains(code) }

  /// Whether every viewer knows it: 8 bits, Huffman-coded, baseline or progressive, grey, colour or CMYK.
  var isCommon: Bool {
    [0xC0, 0xC1, 0xC2].contains(code) && precision == 8 && [1, 3, 4].contains(components.count)
  }

  var coding: Wording {
    let base =
      isHierarchical
      ? Wording("階層式", "hierarchical")
      : isLossless
        ? Wording("無失真", "lossless")
        : isProgressive
          ? Wording("漸進式", "progressive")
          : code == 0xC0 ? Wording("基線", "baseline") : Wording("循序式", "sequential")
    return isArithmetic ? Wording("\(base.zhHant)、算術編碼", "\(base.en), arithmetic") : base
  }

  /// By the number of components, which is all that is certain.
  var colour: Wording {
    switch components.count {
    case 1: Wording("灰階", "grey")
    case 3: Wording("彩色", "colour")
    case 4: Wording("CMYK", "CMYK")
    default: Wording("\(components.count) 個成分", "\(components.count) components")
    }
  }

  /// The fewest bits of scan data the picture can have. In a sequential Huffman scan each block of 8 by 8 takes two
  /// codes at least, in a progressive one its first code; what other codings need is not known.
  var leastBits: Int {
    guard [0xC0, 0xC1, 0xC2].contains(code) else { return 0 }
    let horizontal = components.map(\.horizontal).max() ?? 1
    let vertical = components.map(\.vertical).max() ?? 1
    let blocks = components.reduce(0) { sum, part in
      let across = (width * part.horizontal + horizontal * 8 - 1) / (horizontal * 8)
      let down = (height * part.vertical + vertical * 8 - 1) / (vertical * 8)
      return sum + across * down
    }
    return isProgressive ? blocks : blocks * 2
  }
}
