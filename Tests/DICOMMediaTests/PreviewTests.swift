import Archives
import FileAccess
import Findings
import Testing

@testable import DICOMMedia

@Suite struct PreviewTests {
  private func samples(_ file: PictureFile) throws -> [UInt8] { try picture(file).samples }

  private func picture(_ file: PictureFile) throws -> PNGImage {
    try Preview.picture(of: MemoryBytes(file.bytes))
  }

  // MARK: - Grey

  @Test func withoutAWindowTheValuesFillTheScale() throws {
    #expect(try samples(PictureFile()) == [0, 85, 170, 255])
    #expect(try samples(.words([100, 200, 300, 400])) == [0, 85, 170, 255])
  }

  @Test func monochrome1IsTurnedRound() throws {
    var file = PictureFile()
    file.photometric = "MONOCHROME1"
    #expect(try samples(file) == [255, 170, 85, 0])
  }

  @Test func outliersDoNotTakeTheScale() throws {
    var file = PictureFile.words([0, 60_000] + (0..<398).map { 1_000 + $0 })
    (file.rows, file.columns) = (20, 20)
    let samples = try samples(file)
    #expect(samples[0] == 0 && samples[1] == 255)
    #expect(samples[200] > 100 && samples[200] < 155)
  }

  @Test func onePlainColourIsNoTrouble() throws {
    #expect(try samples(.words([7, 7, 7, 7])) == [0, 0, 0, 0])
  }

  /// The figures are the standard's formula by hand (PS3.3 C.11.2.1.2.1): from 40 − 0.5 − 199.5 to 40 − 0.5 + 199.5.
  @Test func theWindowOfTheHeaderComesFirst() throws {
    var file = PictureFile.words([864, 984, 1_064, 1_400])
    file.window = ("40", "400")
    file.rescale = ("1", "-1024")
    #expect(try samples(file) == [0, 77, 128, 255])
    file.function = "LINEAR_EXACT"
    #expect(try samples(file) == [0, 77, 128, 255])
    file.window = ("40", "0.5")
    #expect(try samples(file) == [0, 0, 128, 255])
  }

  @Test(arguments: [("40", "0"), ("x", "400"), ("40", "1e400"), ("nan", "nan"), ("1e300", "1e300"), ("", "")])
  func aWindowThatCannotBeIsPassedOver(center: String, width: String) throws {
    var file = PictureFile()
    file.window = (center, width)
    #expect(try samples(file) == [0, 85, 170, 255])
  }

  @Test(arguments: [("0", "0"), ("nan", "0"), ("1e300", "-1e300"), ("1", "inf")])
  func aRescaleThatCannotBeIsPassedOver(slope: String, intercept: String) throws {
    var file = PictureFile()
    file.window = ("10", "4")
    file.rescale = (slope, intercept)
    #expect(try samples(file) == [0, 85, 170, 255])
  }

  @Test func aSlopeBelowZeroTurnsThePictureRound() throws {
    var file = PictureFile()
    file.rescale = ("-2", "7")
    #expect(try samples(file) == [255, 170, 85, 0])
  }

  @Test func onlyTheStoredBitsCount() throws {
    // Twelve bits of sixteen; the upper four are someone else's.
    #expect(try samples(.words([0xF000, 0xA555, 0x0AAA, 0x5FFF], stored: 12)) == [0, 85, 170, 255])
    // The upper twelve.
    var file = PictureFile.words([0x000F, 0x5555, 0xAAA0, 0xFFF1], stored: 12)
    file.highBit = 15
    #expect(try samples(file) == [0, 85, 170, 255])
  }

  @Test func signedValuesAreSigned() throws {
    #expect(try samples(.words([-300, -100, 100, 300], signed: true)) == [0, 85, 170, 255])
    #expect(try samples(.words([-300, -100, 100, 300], stored: 12, signed: true)) == [0, 85, 170, 255])
    #expect(try samples(.words([-300, -100, 100, 300])) != [0, 85, 170, 255])
  }

  @Test func cellsMayHave32Bits() throws {
    var file = PictureFile()
    (file.allocated, file.stored, file.highBit) = (32, 32, 31)
    file.pixels = [0, 1, 2, 3].flatMap { [0, 0, 0, UInt8($0 * 85)] as [UInt8] }
    #expect(try samples(file) == [0, 85, 170, 255])
  }

  @Test func singleBitsFollowEachOtherAcrossRowsAndFrames() throws {
    var file = PictureFile()
    (file.allocated, file.stored, file.highBit) = (1, 1, 0)
    (file.rows, file.columns, file.frames) = (2, 3, "2")
    // Frame 1 is six times 0, frame 2 is 101 011 and begins at bit 6.
    file.pixels = [0b0100_0000, 0b0000_1101]
    #expect(try samples(file) == [255, 0, 255, 0, 255, 255])
  }

  // MARK: - Encodings

  @Test(arguments: [TransferSyntax.implicitLittleEndian, .explicitLittleEndian, .explicitBigEndian])
  func everyEncodingIsRead(syntax: TransferSyntax) throws {
    var file = PictureFile.words([100, 200, 300, 400])
    file.transferSyntax = syntax
    if syntax == .explicitBigEndian, let pixels = file.pixels {
      file.pixels = stride(from: 0, to: pixels.count, by: 2).flatMap { [pixels[$0 + 1], pixels[$0]] }
    }
    #expect(try samples(file) == [0, 85, 170, 255])
  }

  @Test func bytesInBigEndianWordsAreExchanged() throws {
    var file = PictureFile()
    file.transferSyntax = .explicitBigEndian
    file.columns = 3
    file.pixels = [51, 0, 153, 102, 255, 204]
    #expect(try samples(file) == [0, 51, 102, 153, 204, 255])
    file.vr = "OB"
    file.pixels = [0, 51, 102, 153, 204, 255]
    #expect(try samples(file) == [0, 51, 102, 153, 204, 255])
  }

  // MARK: - Colour

  private var color: PictureFile {
    var file = PictureFile()
    (file.photometric, file.samples, file.planar, file.rows) = ("RGB", 3, 0, 1)
    file.pixels = [10, 20, 30, 40, 50, 60]
    return file
  }

  @Test func colourIsShownAsItIs() throws {
    let picture = try picture(color)
    #expect(picture.isColor)
    #expect(picture.samples == [10, 20, 30, 40, 50, 60])
  }

  @Test func planesArePutTogether() throws {
    var file = color
    file.planar = 1
    file.rows = 2
    file.pixels = [1, 2, 3, 4, 11, 12, 13, 14, 21, 22, 23, 24]
    #expect(try samples(file) == [1, 11, 21, 2, 12, 22, 3, 13, 23, 4, 14, 24])
  }

  @Test func colourOf16BitsIsMadeEight() throws {
    var file = color
    (file.allocated, file.stored, file.highBit) = (16, 16, 15)
    file.pixels = [0, 0, 0xFF, 0xFF, 0xFF, 0x7F, 0, 0, 0, 0, 0, 0]
    #expect(try samples(file) == [0, 255, 127, 0, 0, 0])
  }

  @Test func ybrBecomesRGB() throws {
    var file = color
    file.photometric = "YBR_FULL"
    // Grey, and the red of PS3.3 C.7.6.3.1.2: 76, 85, 255.
    file.pixels = [90, 128, 128, 76, 85, 255]
    #expect(try samples(file) == [90, 90, 90, 254, 0, 0])
    file.planar = 1
    file.pixels = [90, 76, 128, 85, 128, 255]
    #expect(try samples(file) == [90, 90, 90, 254, 0, 0])
  }

  @Test func halfTheColourServesTwoPixels() throws {
    var file = color
    file.photometric = "YBR_FULL_422"
    file.columns = 4
    file.pixels = [90, 30, 128, 128, 76, 76, 85, 255]
    #expect(try samples(file) == [90, 90, 90, 30, 30, 30, 254, 0, 0, 254, 0, 0])
    file.columns = 3
    #expect(PreviewRefusalTests.refusal(file) == .badHeader(.columns))
  }

  @Test func palettesAreLookedUp() throws {
    var file = PictureFile()
    file.photometric = "PALETTE COLOR"
    file.pixels = [0, 9, 10, 12]
    file.palette = (9, 16, [[0x1000, 0x2000, 0x3000], [0x4000, 0x5000, 0x6000], [0x7000, 0x8000, 0xFF00]])
    #expect(
      try samples(file) == [0x10, 0x40, 0x70, 0x10, 0x40, 0x70, 0x20, 0x50, 0x80, 0x30, 0x60, 0xFF])
    // Numbers of 8 bits in tables of 16.
    file.palette = (9, 16, [[1, 2], [3, 4], [5, 255]])
    #expect(try samples(file) == [1, 3, 5, 1, 3, 5, 2, 4, 255, 2, 4, 255])
    file.palette = (9, 12, [[1, 2], [3, 4], [5, 255]])
    #expect(PreviewRefusalTests.refusal(file) == .badHeader(ElementTag(0x0028_1201)))
    file.palette = nil
    #expect(PreviewRefusalTests.refusal(file) == .badHeader(ElementTag(0x0028_1101)))
  }

  // MARK: - Frames and size

  @Test(arguments: [("1", UInt8(0)), ("2", 1), ("3", 1), ("4", 2), ("5", 2)])
  func theMiddleFrameIsShown(frames: String, shown: UInt8) throws {
    var file = color
    file.frames = frames
    file.pixels = (0..<5).flatMap { [UInt8](repeating: $0, count: 6) }
    #expect(try samples(file) == [UInt8](repeating: shown, count: 6))
  }

  @Test func aLargePictureIsMadeSmall() throws {
    var file = PictureFile()
    (file.rows, file.columns) = (1_024, 2_048)
    // Each 4 × 4 pixels of the source are one of the result; half of them are white in the right half.
    file.pixels = (0..<1_024).flatMap { row in
      (0..<2_048).map { column in column < 1_024 ? 0 : row % 2 == 0 ? 200 : 100 }
    }
    file.window = ("128", "256")
    let picture = try picture(file)
    #expect((picture.width, picture.height) == (512, 256))
    #expect(picture.samples.prefix(256).allSatisfy { $0 == 0 })
    #expect(picture.samples[256..<512].allSatisfy { $0 == 150 })
  }

  @Test(arguments: [(513, 1, 512, 1), (1, 65_535, 1, 512), (512, 512, 512, 512), (1_000, 600, 512, 307)])
  func theLongerSideHas512Pixels(columns: Int, rows: Int, width: Int, height: Int) throws {
    var file = PictureFile()
    (file.rows, file.columns) = (UInt16(rows), UInt16(columns))
    file.pixels = [UInt8](repeating: 1, count: rows * columns + (rows * columns) % 2)
    let picture = try picture(file)
    #expect((picture.width, picture.height) == (width, height))
    #expect(picture.samples.count == width * height)
  }

  // MARK: - PNG

  @Test func thePNGIsWellFormed() throws {
    guard case .image(let png, 2, 1) = color.preview else {
      Issue.record("there is no preview")
      return
    }
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    var at = 8
    var chunks: [String: [UInt8]] = [:]
    while at < png.count {
      let length = png[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
      let body = Array(png[(at + 4)..<(at + 8 + length)])
      let sum = png[(at + 8 + length)..<(at + 12 + length)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      #expect(sum == Checksum.of(body))
      chunks[String(decoding: body.prefix(4), as: UTF8.self)] = Array(body.dropFirst(4))
      at += 12 + length
    }
    #expect(at == png.count)
    #expect(chunks["IHDR"] == [0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0])
    #expect(chunks["IEND"] == [])
    // The row stands behind its filter, 0; zlib's end is the Adler-32 of it.
    #expect(chunks["IDAT"]?.suffix(4) == [0x02, 0x37, 0x00, 0xD3])
  }
}
