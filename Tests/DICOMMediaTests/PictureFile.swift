import DICOMMedia
import FileAccess

/// Makes image files, sound ones and others, with pixels of the test's choosing.
struct PictureFile {
  var transferSyntax = TransferSyntax.explicitLittleEndian
  var photometric: String? = "MONOCHROME2"
  var samples: UInt16? = 1
  var planar: UInt16?
  var rows: UInt16? = 2
  var columns: UInt16? = 2
  var frames: String?
  var allocated: UInt16? = 8
  var stored: UInt16? = 8
  var highBit: UInt16? = 7
  var signed: UInt16? = 0
  /// Center and width.
  var window: (String, String)?
  var function: String?
  var rescale: (slope: String, intercept: String)?
  /// Red, green and blue: what the tables begin at, how many bits an entry has, and the entries.
  var palette: (first: UInt16, bits: UInt16, entries: [[UInt16]])?
  var vr = "OW"
  /// Nil leaves Pixel Data out.
  var pixels: [UInt8]? = [0, 85, 170, 255]

  /// Sixteen bits a sample, the lowest of them used.
  static func words(_ values: [Int], stored: UInt16 = 16, signed: Bool = false) -> PictureFile {
    var file = PictureFile()
    (file.allocated, file.stored, file.highBit, file.signed) = (16, stored, stored - 1, signed ? 1 : 0)
    file.pixels = values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    return file
  }

  var bytes: [UInt8] {
    var body = DICOMBytes(transferSyntax.encoding ?? .explicitLittleEndian)
    func short(_ tag: ElementTag, _ value: UInt16?) { if let value { body.unsignedShort(tag, value) } }
    short(.samplesPerPixel, samples)
    if let photometric { body.text(.photometricInterpretation, "CS", photometric) }
    short(.planarConfiguration, planar)
    if let frames { body.text(.numberOfFrames, "IS", frames) }
    short(.rows, rows)
    short(.columns, columns)
    short(.bitsAllocated, allocated)
    short(.bitsStored, stored)
    short(.highBit, highBit)
    short(.pixelRepresentation, signed)
    if let window {
      body.text(.windowCenter, "DS", window.0)
      body.text(.windowWidth, "DS", window.1)
    }
    if let rescale {
      body.text(.rescaleIntercept, "DS", rescale.intercept)
      body.text(.rescaleSlope, "DS", rescale.slope)
    }
    if let function { body.text(ElementTag(0x0028_1056), "CS", function) }
    if let palette {
      for color in 0..<3 {
        body.header(ElementTag(0x0028_1101 + UInt32(color)), "US", length: 6)
        let count = palette.entries[color].count
        for number in [UInt64(count % 65_536), UInt64(palette.first), UInt64(palette.bits)] {
          body.number(number, width: 2)
        }
      }
      for color in 0..<3 {
        let entries = palette.entries[color]
        body.header(ElementTag(0x0028_1201 + UInt32(color)), "OW", length: UInt32(2 * entries.count))
        for entry in entries { body.number(UInt64(entry), width: 2) }
      }
    }
    if let pixels { body.element(.pixelData, vr, pixels) }
    return DICOMBytes.fileHead(transferSyntax: transferSyntax.uid) + body.bytes
  }

  var preview: Preview { Preview.of(MemoryBytes(bytes)) }
}
