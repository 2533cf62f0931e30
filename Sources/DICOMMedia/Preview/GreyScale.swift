/// From stored values to 8 bits of grey (PS3.3 C.11.1, C.11.2).
///
/// The first window of the header, after Rescale Slope and Intercept; where there is none that can be used, the values
/// between the first and the 99th percentile of the picture. LUT sequences, and windows that only the functional groups
/// of enhanced objects have, are not applied; SIGMOID is shown as LINEAR_EXACT.
struct GreyScale {
  private let slope: Double
  private let intercept: Double
  private let low: Double
  private let high: Double
  private let isInverted: Bool

  /// - Parameter pixels: of the whole picture; not empty.
  init(_ values: DataSetValues, isInverted: Bool, pixels: [Double]) {
    self.isInverted = isInverted
    let slope = values.decimals(.rescaleSlope).first ?? 1
    let intercept = values.decimals(.rescaleIntercept).first ?? 0
    let isUsable = Self.isSensible(slope) && slope != 0 && Self.isSensible(intercept)
    if isUsable, let window = Self.window(values) {
      (self.slope, self.intercept) = (slope, intercept)
      (low, high) = window
    } else {
      // A slope below zero turns the picture round, with or without a window.
      (self.slope, self.intercept) = (isUsable && slope < 0 ? -1 : 1, 0)
      let sorted = pixels.map { [slope = self.slope] in $0 * slope }.sorted()
      let last = sorted.count - 1
      let (first, percentile99) = (sorted[last / 100], sorted[last - last / 100])
      (low, high) = first < percentile99 ? (first, percentile99) : (sorted[0], sorted[last])
    }
  }

  /// Small enough that nothing that is reckoned with it becomes infinite; false for what is no number.
  private static func isSensible(_ number: Double) -> Bool { number.magnitude <= 1e15 }

  /// Where black ends and white begins.
  private static func window(_ values: DataSetValues) -> (low: Double, high: Double)? {
    guard let center = values.decimals(.windowCenter).first, let width = values.decimals(.windowWidth).first,
      isSensible(center), isSensible(width)
    else { return nil }
    switch values.text(.voiLUTFunction) {
    case "LINEAR_EXACT", "SIGMOID": return width > 0 ? (center - width / 2, center + width / 2) : nil
    default: return width >= 1 ? (center - 0.5 - (width - 1) / 2, center - 0.5 + (width - 1) / 2) : nil
    }
  }

  func samples(of pixels: [Double]) -> [UInt8] { pixels.map(grey) }

  private func grey(_ pixel: Double) -> UInt8 {
    let value = pixel * slope + intercept
    let share = value <= low ? 0 : value > high ? 1 : (value - low) / (high - low)
    let grey = UInt8((share * 255).rounded())
    return isInverted ? 255 - grey : grey
  }
}
