/// Builds QuickDraw pictures, well made or not.
struct PICTBytes {
  var isVersion2 = true
  var hasHeader = true
  var width = 300
  var height = 300
  /// Opcodes with their data, of the version's width and alignment.
  var opcodes: [UInt8] = PICTBytes.rectangle2
  var end = true

  static func big(_ number: Int, _ width: Int) -> [UInt8] { Sample.little(number, width).reversed() }

  static let rectangle2: [UInt8] = big(0x30, 2) + big(0, 4) + big(9, 2) + big(9, 2)
  static let rectangle1: [UInt8] = [0x30] + big(0, 4) + big(9, 2) + big(9, 2)
  static let clip: [UInt8] = big(1, 2) + big(10, 2) + big(0, 8)

  /// A bitmap or pixel map of 16 by `rows`, with its rectangles and mode.
  static func pixels(_ code: Int, rowBytes: Int, rows: Int, packing: Int = 0, bits: Int = 8, data: [UInt8]) -> [UInt8] {
    let isDirect = code == 0x9A || code == 0x9B
    let isMap = rowBytes & 0x8000 != 0
    var bytes = big(code, 2) + (isDirect ? big(0xFF, 4) : []) + big(rowBytes, 2)
    bytes += big(0, 4) + big(rows, 2) + big(16, 2)
    if isMap {
      bytes +=
        big(0, 2) + big(packing, 2) + big(0, 12) + big(0, 2) + big(bits, 2) + big(1, 2) + big(bits, 2) + big(0, 12)
      if !isDirect { bytes += big(0, 6) + big(1, 2) + big(0, 16) }
    }
    bytes += big(0, 18)
    if code == 0x99 || code == 0x9B { bytes += big(10, 2) + big(0, 8) }
    bytes += data
    return bytes + (bytes.count % 2 == 0 ? [] : [0])
  }

  var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: hasHeader ? 512 : 0)
    // The size means nothing.
    bytes += Self.big(0, 2) + Self.big(0, 4) + Self.big(height, 2) + Self.big(width, 2)
    if isVersion2 {
      bytes +=
        [0x00, 0x11, 0x02, 0xFF, 0x0C, 0x00, 0xFF, 0xFE, 0, 0] + Self.big(72, 2) + [UInt8](repeating: 0, count: 18)
    } else {
      bytes += [0x11, 0x01]
    }
    return bytes + opcodes + (end ? isVersion2 ? [0x00, 0xFF] : [0xFF] : [])
  }
}
