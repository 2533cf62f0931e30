/// Builds JPEG files, well made or not.
struct JPEGBytes {
  var width = 300
  var height = 300
  var frame: UInt8 = 0xC0
  var precision: UInt8 = 8
  var components = 1
  var quantisation = true
  var huffman = true
  /// Segments behind the start of image, with their markers.
  var before: [UInt8] = []
  /// More than any picture of this size needs.
  var data: [UInt8]? = nil
  var after: [UInt8] = []
  var end = true

  static func segment(_ code: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, code, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
  }

  static let scanData =
    [UInt8](repeating: 0x55, count: 300) + [0xFF, 0x00, 0xFF, 0xD0] + [UInt8](repeating: 0xAA, count: 300)

  static func scan(components: Int, first: UInt8 = 0, last: UInt8 = 63) -> [UInt8] {
    var header = [UInt8(components)]
    for id in 0..<components { header += [UInt8(id), 0x00] }
    return segment(0xDA, header + [first, last, 0])
  }

  static let quantisationTable = segment(0xDB, [0] + [UInt8](repeating: 16, count: 64))
  static let huffmanTables =
    segment(0xC4, [0x00, 1] + [UInt8](repeating: 0, count: 15) + [0])
    + segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])

  var frameHeader: [UInt8] {
    var content = [precision, UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF)]
    content.append(UInt8(components))
    for id in 0..<components { content += [UInt8(id), 0x11, 0] }
    return Self.segment(frame, content)
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8] + before
    if quantisation { bytes += Self.quantisationTable }
    bytes += frameHeader
    if huffman { bytes += Self.huffmanTables }
    bytes +=
      Self.scan(components: components)
      + (data ?? [[UInt8]](repeating: Self.scanData, count: components).flatMap { $0 })
    return bytes + after + (end ? [0xFF, 0xD9] : [])
  }
}
