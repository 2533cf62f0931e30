/// How the pixels of one instance lie in its native pixel data: every number of it checked against the others and
/// against the bytes that are there (PS3.3 C.7.6.3.1; PS3.5 8.1).
struct PixelGeometry {
  let photometry: Photometry
  let rows: Int
  let columns: Int
  let frames: Int
  /// One cell: 1, 8, 16 or 32.
  let bitsAllocated: Int
  /// Of which so many are the sample, the lowest of them at `shift`.
  let bitsStored: Int
  let shift: Int
  let isSigned: Bool
  /// Each colour in a plane of its own: all red, then all green, then all blue.
  let isPlanar: Bool
  /// Of the first pixel.
  let offset: Int

  init(_ values: DataSetValues, _ pixels: PixelData) throws(PreviewRefusal) {
    func number(
      _ tag: ElementTag, in range: ClosedRange<Int>, otherwise: Int? = nil
    ) throws(PreviewRefusal) -> Int {
      guard let number = values.number(tag) ?? (values[tag] == nil ? otherwise : nil), range.contains(number) else {
        throw .badHeader(tag)
      }
      return number
    }
    guard pixels.tag == .pixelData else { throw .unsupported("\(pixels.tag)") }
    let photometric = values.text(.photometricInterpretation) ?? ""
    guard !photometric.isEmpty else { throw .badHeader(.photometricInterpretation) }
    guard let photometry = Photometry(rawValue: photometric) else {
      throw .unsupported(ValueText.shown(photometric, limit: 16))
    }
    self.photometry = photometry
    let samples = photometry.samples
    _ = try number(.samplesPerPixel, in: samples...samples, otherwise: samples)
    rows = try number(.rows, in: 1...65_535)
    columns = try number(.columns, in: 1...65_535)
    frames = try number(.numberOfFrames, in: 1...Int(Int32.max), otherwise: 1)
    bitsAllocated = try number(.bitsAllocated, in: 1...64)
    guard [1, 8, 16, 32].contains(bitsAllocated), bitsAllocated >= 8 || photometry.channels == 1,
      bitsAllocated == 8 || photometry != .ybrFull422
    else { throw .unsupported("\(photometric), \(bitsAllocated) bits") }
    bitsStored = try number(.bitsStored, in: 1...bitsAllocated, otherwise: bitsAllocated)
    let highBit = try number(.highBit, in: (bitsStored - 1)...(bitsAllocated - 1), otherwise: bitsStored - 1)
    shift = highBit + 1 - bitsStored
    isSigned = try number(.pixelRepresentation, in: 0...1, otherwise: 0) == 1
    isPlanar = samples > 1 ? try number(.planarConfiguration, in: 0...1, otherwise: 0) == 1 : false
    if photometry == .ybrFull422 {
      guard !isPlanar else { throw .badHeader(.planarConfiguration) }
      guard columns.isMultiple(of: 2) else { throw .badHeader(.columns) }
    }
    offset = pixels.valueOffset
    // At most 2³² × 3 × 2⁵ bits a frame, and less than 2³¹ frames: more than fits.
    let (bits, overflow) = frameBits.multipliedReportingOverflow(by: frames)
    guard !overflow, bits <= Int.max - 7 else { throw .badHeader(.numberOfFrames) }
    let expected = (bits + 7) / 8
    guard expected <= pixels.length else { throw .tooShort(expected: expected, found: pixels.length) }
  }

  /// The frame that is shown: the middle one, of an even number the second of the two.
  var middleFrame: Int { frames / 2 }

  /// Of one row in the data, or of its part in one plane.
  var rowBits: Int {
    switch photometry {
    case .ybrFull422: columns * 2 * bitsAllocated
    default: columns * (isPlanar ? 1 : photometry.samples) * bitsAllocated
    }
  }

  var planes: Int { isPlanar ? photometry.samples : 1 }

  /// Frames follow each other without a gap, pixels of one bit too.
  var frameBits: Int { rowBits * rows * planes }
}
