import FileAccess
import Findings

/// The headers of a bitmap, of whichever version: BITMAPCOREHEADER (12 bytes), OS/2 2 (16 to 64), BITMAPINFOHEADER (40)
/// with Adobe's extensions (52, 56), BITMAPV4HEADER (108) and BITMAPV5HEADER (124).
struct BMPHeader {
  enum Coding: Equatable {
    case rows, runs8, runs4, runs24, huffman, jpeg, png, unknown(Int)
  }

  static let fileHeader = 14

  let size: Int
  let pixelOffset: Int
  let width: Int
  /// Always above 0; the order of the rows does not matter here.
  let height: Int
  let isTopDown: Bool
  let planes: Int
  let bits: Int
  let coding: Coding
  /// Bytes of the picture's data as stated; 0 where it is not.
  let stated: Int
  let dpi: Int?
  /// Entries of the palette as stated or, where they are not, as many as the depth asks for.
  let colours: Int
  let colourSize: Int
  /// Where masks stand behind the header.
  let maskBytes: Int
  /// The end of a colour profile that the header points to.
  let profileEnd: Int

  /// Nil when the file ends before the header does.
  init?(_ file: any ByteSource) throws(FileAccessError) {
    let bytes = try file.read(at: 0, count: Self.fileHeader + 124)
    func number(_ offset: Int, _ width: Int) -> Int {
      bytes.count >= offset + width ? bytes[offset..<(offset + width)].reversed().reduce(0) { $0 << 8 | Int($1) } : 0
    }
    func signed(_ offset: Int) -> Int { Int(Int32(truncatingIfNeeded: number(offset, 4))) }
    let headerSize = number(14, 4)
    size = headerSize
    guard size >= 12, bytes.count >= Self.fileHeader + min(size, 124) else { return nil }
    pixelOffset = number(10, 4)
    let isCore = size == 12
    /// Fields that a short OS/2 header leaves out are 0.
    func field(_ offset: Int, _ width: Int) -> Int { offset + width <= headerSize ? number(14 + offset, width) : 0 }
    width = isCore ? number(18, 2) : signed(18)
    let rows = isCore ? number(20, 2) : signed(22)
    height = abs(rows)
    isTopDown = rows < 0
    planes = isCore ? number(22, 2) : number(26, 2)
    bits = isCore ? number(24, 2) : number(28, 2)
    let isOS2 = size == 16 || size == 64
    let code = isCore ? 0 : field(16, 4)
    coding = Self.coding(code, bits: bits, isOS2: isOS2)
    stated = isCore ? 0 : field(20, 4)
    let metres = isCore ? 0 : field(24, 4)
    dpi = metres > 0 && metres < 1 << 31 ? metres * 254 / 10_000 : nil
    let used = isCore ? 0 : field(32, 4)
    colours = bits > 8 || bits == 0 ? 0 : used > 0 && used < 1 << bits ? used : 1 << bits
    colourSize = isCore ? 3 : 4
    maskBytes = size == 40 && (code == 3 || code == 6) ? (code == 6 ? 16 : 12) : 0
    let profile = size >= 124 ? field(112, 4) : 0
    profileEnd = profile > 0 ? Self.fileHeader + profile + field(116, 4) : 0
  }

  private static func coding(_ code: Int, bits: Int, isOS2: Bool) -> Coding {
    switch code {
    case 0: .rows
    case 1: .runs8
    case 2: .runs4
    case 3: isOS2 && bits == 1 ? .huffman : .rows
    case 4: isOS2 ? .runs24 : .jpeg
    case 5: .png
    // Bit fields with transparency, and Windows CE's.
    case 6: .rows
    default: .unknown(code)
    }
  }

  var paletteOffset: Int { Self.fileHeader + size + maskBytes }

  /// Bytes of a row, filled up to a multiple of four.
  var rowSize: Int { (width * bits + 31) / 32 * 4 }

  /// Whether the depth is one that exists, in that coding.
  var hasKnownDepth: Bool {
    switch coding {
    case .rows: [1, 2, 4, 8, 16, 24, 32, 64].contains(bits)
    case .runs8: bits == 8
    case .runs4: bits == 4
    case .runs24: bits == 24
    case .huffman: bits == 1
    case .jpeg, .png: true
    case .unknown: false
    }
  }

  var isCommon: Bool { [.rows, .runs8, .runs4].contains(coding) && bits != 2 && bits != 64 }

  var codingName: Wording {
    switch coding {
    case .rows: Wording("未壓縮", "uncompressed")
    case .runs8, .runs4, .runs24: Wording("RLE", "RLE")
    case .huffman: Wording("霍夫曼", "Huffman")
    case .jpeg: Wording("內嵌 JPEG", "embedded JPEG")
    case .png: Wording("內嵌 PNG", "embedded PNG")
    case .unknown(let code): Wording("壓縮法 \(code)", "compression \(code)")
    }
  }

  var colour: Wording {
    switch bits {
    case 1...8: Wording("調色盤", "palette")
    default: Wording("彩色", "colour")
    }
  }
}
