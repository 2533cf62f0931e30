import FileAccess
import FileFormats
import Testing

@Suite struct FormatIdentifierTests {
  @Test(arguments: Sample.all)
  func `each sample is told`(sample: Sample) throws {
    #expect(try FormatIdentifier.identify(MemoryBytes(sample.bytes)).format == sample.format)
  }

  @Test func `every format has a sample`() {
    #expect(Set(Sample.all.map(\.format)) == Set(FileFormat.allCases))
  }

  @Test(arguments: Sample.all)
  func `no beginning of a sample traps or becomes another accepted picture`(sample: Sample) throws {
    let bytes = sample.bytes
    for length in 0..<min(bytes.count, 2048) {
      let found = try FormatIdentifier.identify(MemoryBytes(Array(bytes.prefix(length)))).format
      #expect(length == 0 ? found == .empty : found != .empty)
      let pictures: [FileFormat] = [.jpeg, .gif, .bmp, .tiff, .pict]
      // A DICOM file with TIFF's preamble is TIFF until the letters come.
      if pictures.contains(found), sample.format != .dicom { #expect(found == sample.format) }
    }
  }

  @Test func `a TIFF whose first directory lies outside is not taken for one`() throws {
    func format(_ bytes: [UInt8]) throws -> FileFormat { try FormatIdentifier.identify(MemoryBytes(bytes)).format }
    let pixels = [UInt8](repeating: 0x80, count: 100)
    #expect(try format([0x49, 0x49, 0x2A, 0, 106, 0, 0, 0] + pixels) == .tiff)
    #expect(try format([0x49, 0x49, 0x2A, 0, 107, 0, 0, 0] + pixels) == .unknown)
    #expect(try format([0x49, 0x49, 0x2A, 0, 7, 0, 0, 0] + pixels) == .unknown)
    let big: [UInt8] = [0x4D, 0x4D, 0, 0x2B, 0, 8, 0, 0]
    #expect(try format(big + [0, 0, 0, 0, 0, 0, 0, 16] + pixels) == .tiff)
    #expect(try format(big + [0, 0, 0, 1, 0, 0, 0, 16] + pixels) == .unknown)
    #expect(try format(big + [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF] + pixels) == .unknown)
  }

  @Test func `evidence names bytes and place`() throws {
    func evidence(_ bytes: [UInt8]) throws -> String { try FormatIdentifier.identify(MemoryBytes(bytes)).evidence }
    #expect(try evidence([0xFF, 0xD8, 0xFF, 0xE0]) == "FF D8 FF @0")
    #expect(try evidence([UInt8](repeating: 0, count: 128) + Array("DICM".utf8)) == "44 49 43 4D @128")
    #expect(try evidence(Array("BP 120/80, pulse 72, temperature".utf8) + [0x07]) == "07 @32")
    #expect(try evidence(Sample.compoundFile(["WordDocument"])).hasSuffix(", WordDocument"))
    #expect(try evidence(Array("<?xml version='1.0'?><outpatient>".utf8)) == "<outpatient>")
  }

  @Test(arguments: 65_530..<65_540)
  func `a character across the end of the head does no harm`(padding: Int) throws {
    let utf8 = [UInt8](repeating: 0x41, count: padding) + Array("病歷病歷病歷".utf8)
    #expect(try FormatIdentifier.identify(MemoryBytes(utf8)).format == .text)
    let big5 = [UInt8](repeating: 0x41, count: padding) + [0xAF, 0x66, 0xBE, 0xFA, 0xAF, 0x66, 0xBE, 0xFA, 0xAF, 0x66]
    #expect(try FormatIdentifier.identify(MemoryBytes(big5)).format == .text)
  }

  @Test func `a text with a damaged character is a text, and with many it is none`() throws {
    let text = Array("門診病歷紀錄".utf8)
    #expect(try FormatIdentifier.identify(MemoryBytes(text + [0xE7, 0x97])).format == .text)
    let damage = (0..<7).flatMap { _ in [0xE7, 0x0A] as [UInt8] }
    #expect(try FormatIdentifier.identify(MemoryBytes(text + damage)).format == .unknown)
    let big5: [UInt8] = [0xA4, 0xA4, 0xA4, 0xE5, 0xB4, 0xFA, 0xB8, 0xD5, 0xAF, 0x66, 0xBE, 0xFA]
    #expect(try FormatIdentifier.identify(MemoryBytes(big5 + [0xA4])).format == .text)
    #expect(try FormatIdentifier.identify(MemoryBytes(big5 + [0xFF, 0xFF] + big5)).format == .unknown)
  }

  @Test func `GB2312 is no text`() throws {
    // 病人主诉头痛三天无发热咳嗽食欲正常睡眠可
    let gb: [UInt8] = [
      0xB2, 0xA1, 0xC8, 0xCB, 0xD6, 0xF7, 0xCB, 0xDF, 0xCD, 0xB7, 0xCD, 0xB4, 0xC8, 0xFD, 0xCC, 0xEC, 0xCE, 0xDE,
      0xB7, 0xA2, 0xC8, 0xC8, 0xBF, 0xC8, 0xCB, 0xD4, 0xCA, 0xB3, 0xD3, 0xFB, 0xD5, 0xFD, 0xB3, 0xA3, 0xCB, 0xAF,
      0xC3, 0xDF, 0xBF, 0xC9,
    ]
    #expect(try FormatIdentifier.identify(MemoryBytes(gb)).format == .unknown)
  }

  @Test func `a PDF header beyond 1,024 bytes is not believed`() throws {
    let far = Array(String(repeating: "x", count: 1024).utf8) + Array("%PDF-1.4\n1 0 obj\n".utf8)
    #expect(try FormatIdentifier.identify(MemoryBytes(far)).format == .text)
  }

  @Test func `only what is needed is read`() throws {
    let film = CountingBytes(MemoryBytes(Sample.ftyp("isom") + [UInt8](repeating: 0, count: 3_000_000)))
    #expect(try FormatIdentifier.identify(film).format == .mp4)
    #expect(film.bytesRead <= 65_536)
    let archive = CountingBytes(
      MemoryBytes(Sample.zip(["a"], content: String(repeating: "x", count: 3_000_000))))
    #expect(try FormatIdentifier.identify(archive).format == .zip)
    #expect(archive.bytesRead <= 3 * 65_536)
  }

  @Test func `an error of reading comes through`() {
    #expect(throws: FileAccessError.self) { _ = try FormatIdentifier.identify(BrokenBytes()) }
  }
}
