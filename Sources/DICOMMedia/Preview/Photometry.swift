/// What the samples of a pixel mean: Photometric Interpretation (PS3.3 C.7.6.3.1.2), of those that are shown.
enum Photometry: String {
  /// The smallest value is white.
  case monochrome1 = "MONOCHROME1"
  /// The smallest value is black.
  case monochrome2 = "MONOCHROME2"
  case palette = "PALETTE COLOR"
  case rgb = "RGB"
  case ybrFull = "YBR_FULL"
  /// Two pixels share their colour: Y Y Cb Cr.
  case ybrFull422 = "YBR_FULL_422"

  /// Stored for each pixel.
  var samples: Int {
    switch self {
    case .monochrome1, .monochrome2, .palette: 1
    case .rgb, .ybrFull, .ybrFull422: 3
    }
  }

  /// One for grey, three for red, green and blue.
  var channels: Int {
    switch self {
    case .monochrome1, .monochrome2: 1
    case .palette, .rgb, .ybrFull, .ybrFull422: 3
    }
  }
}
