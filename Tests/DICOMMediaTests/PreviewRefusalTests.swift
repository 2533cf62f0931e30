import FileAccess
import Testing

@testable import DICOMMedia

/// What has no preview, and headers that were made to trip one up.
@Suite struct PreviewRefusalTests {
  static func refusal(_ file: PictureFile) -> PreviewRefusal? {
    do throws(PreviewRefusal) {
      _ = try Preview.picture(of: MemoryBytes(file.bytes))
      return nil
    } catch {
      return error
    }
  }

  @Test func aHeaderThatCannotBeIsRefused() {
    func refused(_ change: (inout PictureFile) -> Void) -> PreviewRefusal? {
      var file = PictureFile()
      change(&file)
      return Self.refusal(file)
    }
    #expect(refused { $0.rows = 0 } == .badHeader(.rows))
    #expect(refused { $0.rows = nil } == .badHeader(.rows))
    #expect(refused { $0.columns = 0 } == .badHeader(.columns))
    #expect(refused { $0.frames = "0" } == .badHeader(.numberOfFrames))
    #expect(refused { $0.frames = "-1" } == .badHeader(.numberOfFrames))
    #expect(refused { $0.frames = "99999999999999999999" } == .badHeader(.numberOfFrames))
    #expect(refused { $0.samples = 3 } == .badHeader(.samplesPerPixel))
    #expect(refused { $0.photometric = nil } == .badHeader(.photometricInterpretation))
    #expect(refused { $0.photometric = "HSV" } == .unsupported("HSV"))
    #expect(refused { $0.allocated = 0 } == .badHeader(.bitsAllocated))
    #expect(refused { $0.allocated = 12 } == .unsupported("MONOCHROME2, 12 bits"))
    #expect(refused { $0.stored = 0 } == .badHeader(.bitsStored))
    #expect(refused { $0.stored = 9 } == .badHeader(.bitsStored))
    #expect(refused { $0.highBit = 8 } == .badHeader(.highBit))
    #expect(refused { $0.highBit = 6 } == .badHeader(.highBit))
    #expect(refused { $0.signed = 2 } == .badHeader(.pixelRepresentation))
    #expect(refused { $0.pixels = nil } == .noPixels)
    #expect(refused { $0.pixels = [] } == .tooShort(expected: 4, found: 0))
    #expect(refused { $0.columns = 3 } == .tooShort(expected: 6, found: 4))
    #expect(
      refused {
        ($0.rows, $0.columns, $0.frames, $0.allocated) = (65_535, 65_535, "2147483647", 32)
      } == .badHeader(.numberOfFrames))
    #expect(
      refused { ($0.rows, $0.columns) = (65_535, 65_535) } == .tooShort(expected: 65_535 * 65_535, found: 4))
  }

  @Test func whatIsAbsentAndHasADefaultIsNoTrouble() {
    var file = PictureFile()
    (file.stored, file.highBit, file.signed, file.samples) = (nil, nil, nil, nil)
    #expect(Self.refusal(file) == nil)
  }

  @Test func compressedPixelsHaveNoPreview() {
    var body = DICOMBytes()
    body.unsignedShort(.rows, 2)
    body.header(.pixelData, "OB", length: 0xFFFF_FFFF)
    body.header(.item, "", length: 0)
    body.header(.item, "", length: 4)
    body.raw([0xFF, 0xD8, 0xFF, 0xD9])
    body.header(.sequenceDelimitation, "", length: 0)
    let file = DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.4.50") + body.bytes
    guard case .none(let reason) = Preview.of(MemoryBytes(file)) else {
      Issue.record("there is a preview")
      return
    }
    #expect(reason.en.contains("JPEG Baseline") && reason.zhHant.contains("JPEG Baseline"))
  }

  @Test func whatIsNoDICOMFileHasNoPreview() {
    for bytes in [[], [1, 2, 3], Array(PictureFile().bytes.dropLast(2))] as [[UInt8]] {
      guard case .none(let reason) = Preview.of(MemoryBytes(bytes)) else {
        Issue.record("there is a preview")
        continue
      }
      #expect(!reason.en.isEmpty)
    }
  }
}
