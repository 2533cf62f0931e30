/// Builds GIF files, well made or not.
struct GIFBytes {
  var width = 300
  var height = 300
  /// Nil for none.
  var palette: [UInt8]? = [0, 0, 0, 255, 255, 255]
  var frames = [GIFBytes.frame()]
  var end: [UInt8] = [0x3B]

  static func frame(
    width: Int = 300, height: Int = 300, palette: [UInt8]? = nil, codeSize: UInt8 = 2,
    data: [UInt8] = [4, 0x84, 0x8F, 0xA9, 0xCB, 0]
  ) -> [UInt8] {
    var bytes: [UInt8] = [0x2C, 0, 0, 0, 0]
    bytes += Sample.little(width, 2) + Sample.little(height, 2)
    bytes += [palette == nil ? 0 : 0x80] + (palette ?? [])
    return bytes + [codeSize] + data
  }

  static let comment: [UInt8] = [0x21, 0xFE, 4, 0x6E, 0x6F, 0x74, 0x65, 0]

  var bytes: [UInt8] {
    var bytes = Array("GIF89a".utf8) + Sample.little(width, 2) + Sample.little(height, 2)
    bytes += [palette == nil ? 0 : 0x80, 0, 0] + (palette ?? [])
    return bytes + frames.flatMap { $0 } + end
  }
}
