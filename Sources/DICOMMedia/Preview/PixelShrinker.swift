/// Makes a frame fit: each pixel of the result is the mean of the pixels it stands for, of at most 4 × 4 of them that
/// lie evenly among them. Up to a fourth of the size that is every pixel. Pixel Aspect Ratio is not looked at: pixels
/// that are not square are shown as if they were.
struct PixelShrinker {
  private static let mostOfOne = 4

  let width: Int
  let height: Int
  /// `channels` numbers a pixel.
  let pixels: [Double]

  /// - Parameter longestSide: the longer side of the result has at most so many pixels.
  init(_ reader: inout PixelRowReader, longestSide: Int) throws(PreviewRefusal) {
    let geometry = reader.geometry
    let longest = max(geometry.rows, geometry.columns)
    func fitted(_ side: Int) -> Int {
      longest <= longestSide ? side : max(1, (side * longestSide + longest / 2) / longest)
    }
    width = fitted(geometry.columns)
    height = fitted(geometry.rows)
    let channels = geometry.photometry.channels
    // Of those, so many stand side by side in a row; the others are in planes further on.
    let inRow = channels / geometry.planes
    let columns = (0..<width).map { [width] in Self.places(of: $0, among: width, in: geometry.columns) }
    var pixels = [Double](repeating: 0, count: width * height * channels)
    for plane in 0..<geometry.planes {
      for y in 0..<height {
        var sums = [Int](repeating: 0, count: width * inRow)
        let places = Self.places(of: y, among: height, in: geometry.rows)
        for place in places {
          let row = try reader.row(place, plane: plane)
          for x in 0..<width {
            for column in columns[x] {
              for channel in 0..<inRow { sums[x * inRow + channel] += row[column * inRow + channel] }
            }
          }
        }
        for x in 0..<width {
          let count = Double(places.count * columns[x].count)
          for channel in 0..<inRow {
            pixels[(y * width + x) * channels + plane + channel] = Double(sums[x * inRow + channel]) / count
          }
        }
      }
    }
    self.pixels = pixels
  }

  /// Which of `all` source pixels in a line the one at `index` of `count` is made of.
  private static func places(of index: Int, among count: Int, in all: Int) -> [Int] {
    let start = index * all / count
    let length = max(1, (index + 1) * all / count - start)
    let taken = min(length, mostOfOne)
    return (0..<taken).map { start + (2 * $0 + 1) * length / (2 * taken) }
  }
}
