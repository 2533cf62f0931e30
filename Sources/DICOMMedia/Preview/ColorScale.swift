/// From colours as they are stored to red, green and blue of 8 bits (PS3.3 C.7.6.3.1.2).
struct ColorScale {
  private let isYBR: Bool
  /// The largest stored value.
  private let largest: Double

  init(_ geometry: PixelGeometry) {
    isYBR = geometry.photometry == .ybrFull || geometry.photometry == .ybrFull422
    // What comes out of a palette has 8 bits already.
    largest = geometry.photometry == .palette ? 255 : Double(1 << geometry.bitsStored - 1)
  }

  /// - Parameter pixels: three numbers each.
  func samples(of pixels: [Double]) -> [UInt8] {
    var samples: [UInt8] = []
    samples.reserveCapacity(pixels.count)
    for at in stride(from: 0, to: pixels.count - 2, by: 3) {
      let (first, second, third) = (byte(pixels[at]), byte(pixels[at + 1]), byte(pixels[at + 2]))
      let (blue, red) = (second - 128, third - 128)
      let color =
        isYBR
        ? [first + 1.402 * red, first - 0.344_136 * blue - 0.714_136 * red, first + 1.772 * blue]
        : [first, second, third]
      for sample in color { samples.append(UInt8(min(255, max(0, sample.rounded())))) }
    }
    return samples
  }

  private func byte(_ sample: Double) -> Double { largest == 255 ? sample : sample * 255 / largest }
}
