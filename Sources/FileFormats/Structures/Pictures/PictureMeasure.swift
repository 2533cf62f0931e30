import Findings

/// What the headers of a picture say of it, in every format's own terms: made into details, and judged for whether it
/// will help the review. Nothing is decoded.
struct PictureMeasure {
  /// Below this on both sides a picture is a thumbnail.
  static let leastSide = 200
  /// The finest resolution that a scan of a paper record needs.
  static let finestDPI = 600
  /// Below this a resolution says nothing: icons and drawings have all kinds.
  static let scanSide = 1000
  static let largestFile = 100_000_000
  /// From here on viewers are slow: an A3 page at 600 dpi has 70 million.
  static let slowPixels = 100_000_000
  /// From here on viewers need 4 GB and more for one picture, and most give up.
  static let hopelessPixels = 1_000_000_000

  var width: Int
  var height: Int
  var dpi: Int?
  /// Whether every entry of every palette the picture uses is the same.
  var hasOneColour = false

  /// - Parameter fileSize: in bytes.
  func flaws(fileSize: Int) -> [FormatFlaw] {
    var flaws: [FormatFlaw] = []
    let size: Facts = ["width": .number(width), "height": .number(height)]
    // Sides of 2^31 and more multiply to what no Int holds.
    let (product, overflows) = width.multipliedReportingOverflow(by: height)
    let pixels = overflows ? Int.max : product
    if width < Self.leastSide, height < Self.leastSide { flaws.append(FormatFlaw(PictureRule.small, size)) }
    if pixels > Self.hopelessPixels {
      flaws.append(FormatFlaw(PictureRule.hugeCanvas, size))
    } else if pixels > Self.slowPixels {
      flaws.append(FormatFlaw(PictureRule.bigCanvas, size))
    }
    if hasOneColour { flaws.append(FormatFlaw(PictureRule.oneColour)) }
    if let dpi, dpi > Self.finestDPI, max(width, height) >= Self.scanSide {
      flaws.append(FormatFlaw(PictureRule.fine, ["dpi": .number(dpi)]))
    }
    if fileSize > Self.largestFile {
      flaws.append(FormatFlaw(PictureRule.large, ["megabytes": .number(fileSize / 1_000_000)]))
    }
    return flaws
  }
}
