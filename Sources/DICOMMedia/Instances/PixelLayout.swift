/// How the pixels of an image are arranged, as its attributes say, and how many bytes that makes (PS3.3 C.7.6.3;
/// PS3.5 8.1.1, 8.2).
struct PixelLayout: Sendable, Hashable {
  let rows: Int
  let columns: Int
  let samples: Int
  let bitsAllocated: Int
  let bitsStored: Int
  let frames: Int
  let photometricInterpretation: String

  /// Attributes that are absent count as 0, but one frame and one sample are the rule.
  init(_ values: DataSetValues) {
    rows = values.number(.rows) ?? 0
    columns = values.number(.columns) ?? 0
    samples = values.number(.samplesPerPixel) ?? 1
    bitsAllocated = values.number(.bitsAllocated) ?? 0
    bitsStored = values.number(.bitsStored) ?? 0
    frames = values[.numberOfFrames].map { $0.isEmpty ? 1 : values.number(.numberOfFrames) ?? 0 } ?? 1
    photometricInterpretation = values.text(.photometricInterpretation) ?? ""
  }

  /// Bytes that native pixels take, padding to an even number not counted; nil when there are more than can be.
  var nativeLength: Int? {
    let factors = [columns, samplesStored.numerator, bitsAllocated, frames]
    var bits = rows
    for factor in factors {
      let (product, overflow) = bits.multipliedReportingOverflow(by: factor)
      if overflow { return nil }
      bits = product
    }
    let (divided, rest) = bits.quotientAndRemainder(dividingBy: 8 * samplesStored.denominator)
    return divided + (rest > 0 ? 1 : 0)
  }

  /// Samples stored a pixel: where colour is subsampled, two or four pixels share their colour (PS3.3 C.7.6.3.1.2).
  private var samplesStored: (numerator: Int, denominator: Int) {
    switch photometricInterpretation {
    case "YBR_FULL_422", "YBR_PARTIAL_422": (2, 1)
    case "YBR_PARTIAL_420": (3, 2)
    default: (samples, 1)
    }
  }
}
