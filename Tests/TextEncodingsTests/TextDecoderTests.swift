import TextEncodings
import Testing

@Suite struct TextDecoderTests {
  @Test func `an empty text is UTF-8`() {
    #expect(TextDecoder.decode([]) == DecodedText(text: "", encoding: .utf8))
  }

  @Test func `UTF-8 with and without its mark`() {
    let bytes = Array("病歷 ABC 😀".utf8)
    #expect(TextDecoder.decode(bytes) == DecodedText(text: "病歷 ABC 😀", encoding: .utf8))
    #expect(
      TextDecoder.decode([0xEF, 0xBB, 0xBF] + bytes) == DecodedText(text: "病歷 ABC 😀", encoding: .utf8WithBOM))
  }

  @Test func `UTF-16 behind its mark`() {
    #expect(
      TextDecoder.decode([0xFF, 0xFE, 0x2D, 0x4E, 0x0D, 0, 0x3D, 0xD8, 0x00, 0xDE])
        == DecodedText(text: "中\r😀", encoding: .utf16LittleEndian))
    #expect(
      TextDecoder.decode([0xFE, 0xFF, 0x4E, 0x2D, 0, 0x41]) == DecodedText(text: "中A", encoding: .utf16BigEndian))
  }

  @Test func `Big5`() {
    let bytes: [UInt8] = [0xA4, 0xA4, 0xA4, 0xE5, 0xB4, 0xFA, 0xB8, 0xD5, 0x41, 0x0D, 0x0A]
    #expect(TextDecoder.decode(bytes) == DecodedText(text: "中文測試A\r\n", encoding: .big5))
  }

  @Test(
    arguments: [
      ([0xFA, 0x40], 0xE000), ([0xFE, 0xFE], 0xE310), ([0x8E, 0x40], 0xE311), ([0xA0, 0xFE], 0xEEB7),
      ([0x81, 0x40], 0xEEB8), ([0x8D, 0xFE], 0xF6B0), ([0xC6, 0xA1], 0xF6B1), ([0xC7, 0x40], 0xF70F),
      ([0xC8, 0xFE], 0xF848),
    ] as [([UInt8], UInt32)])
  func `user-defined characters are those of Windows`(pair: [UInt8], scalar: UInt32) throws {
    // 陳○明, the middle character being a clinic's own.
    let decoded = try #require(TextDecoder.decode([0xB3, 0xAF] + pair + [0xA9, 0xFA]))
    #expect(decoded.encoding == .big5)
    #expect(decoded.undecodable.isEmpty)
    #expect(decoded.text.unicodeScalars.map(\.value) == [0x9673, scalar, 0x660E])
  }

  @Test func `what cannot be decoded is told by its offset`() throws {
    let good: [UInt8] = [0xA4, 0xA4, 0xA4, 0xE5, 0xB4, 0xFA, 0xB8, 0xD5, 0xA4, 0xA4]
    let decoded = try #require(TextDecoder.decode(good + [0xFF, 0x41]))
    #expect(decoded.text == "中文測試中\u{FFFD}A")
    #expect(decoded.undecodable == [10])
    // A pair in Big5's shape that stands for nothing is one character.
    #expect(TextDecoder.decode(good + [0xA3, 0xFE, 0x41])?.undecodable == [10])
    #expect(TextDecoder.decode(good + [0xA3, 0xFE, 0x41])?.text == "中文測試中\u{FFFD}A")
    // A lead byte before a line end does not swallow it.
    #expect(TextDecoder.decode(good + [0xA4, 0x0A])?.text == "中文測試中\u{FFFD}\n")
  }

  @Test func `a damaged UTF-8 text stays UTF-8`() throws {
    let bytes = Array("門診紀錄".utf8) + [0xE4, 0xB8] + Array("病人主訴".utf8)
    let decoded = try #require(TextDecoder.decode(bytes))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.text == "門診紀錄\u{FFFD}病人主訴")
    #expect(decoded.undecodable == [12])
  }

  @Test func `overlong forms and surrogates are not UTF-8`() {
    #expect(TextDecoder.decode([0xC0, 0xAF])?.encoding != .utf8)
    #expect(TextDecoder.decode([0xED, 0xA0, 0x80])?.encoding != .utf8)
    #expect(TextDecoder.decode([0xEF, 0xBB, 0xBF, 0xC0, 0xAF]) == nil)
  }

  @Test(arguments: ["中文", "é中😀", "😀中é"])
  func `a character that is cut at the end of a beginning is left out`(text: String) throws {
    let bytes = Array(text.utf8)
    for length in 0...bytes.count {
      let decoded = try #require(TextDecoder.decode(Array(bytes.prefix(length)), isWhole: false))
      #expect(decoded.encoding == .utf8)
      #expect(decoded.undecodable.isEmpty)
      #expect(text.unicodeScalars.starts(with: decoded.text.unicodeScalars))
    }
    let big5: [UInt8] = [0xA4, 0xA4, 0xA4, 0xE5, 0xB4]
    #expect(TextDecoder.decode(big5, isWhole: false) == DecodedText(text: "中文", encoding: .big5))
    let utf16: [UInt8] = [0xFF, 0xFE, 0x2D, 0x4E, 0x3D, 0xD8, 0x00]
    #expect(TextDecoder.decode(utf16, isWhole: false) == DecodedText(text: "中", encoding: .utf16LittleEndian))
  }

  @Test func `a whole text that ends inside a character says where`() throws {
    let decoded = try #require(TextDecoder.decode(Array("中文病歷紀錄".utf8) + [0xE4, 0xB8]))
    #expect(decoded.undecodable == [18])
    let big5 = try #require(TextDecoder.decode([0xA4, 0xA4, 0xA4, 0xE5, 0xB4, 0xFA, 0xB8, 0xD5, 0xA4, 0xA4, 0xB4]))
    #expect(big5.undecodable == [10])
    let utf16 = try #require(
      TextDecoder.decode([0xFE, 0xFF] + [0x4E, 0x2D, 0x4E, 0x2D, 0x4E, 0x2D, 0x4E, 0x2D, 0x4E]))
    #expect(utf16.undecodable == [10])
  }

  @Test func `what is no text`() {
    #expect(TextDecoder.decode([0x41, 0x00, 0x42]) == nil)
    #expect(TextDecoder.decode([0xFF, 0xFE, 0x00, 0x00]) == nil)
    #expect(TextDecoder.decode([0xFF, 0xFF, 0xFF, 0x80, 0x80]) == nil)
    #expect(TextDecoder.decode([0xFF]) == nil)
  }

  @Test func `GB2312 does not pass for Big5`() {
    // 病人主诉头痛三天无发热咳嗽食欲正常睡眠可
    let gb: [UInt8] = [
      0xB2, 0xA1, 0xC8, 0xCB, 0xD6, 0xF7, 0xCB, 0xDF, 0xCD, 0xB7, 0xCD, 0xB4, 0xC8, 0xFD, 0xCC, 0xEC, 0xCE, 0xDE,
      0xB7, 0xA2, 0xC8, 0xC8, 0xBF, 0xC8, 0xCB, 0xD4, 0xCA, 0xB3, 0xD3, 0xFB, 0xD5, 0xFD, 0xB3, 0xA3, 0xCB, 0xAF,
      0xC3, 0xDF, 0xBF, 0xC9,
    ]
    #expect(TextDecoder.decode(gb) == nil)
    // Too few characters to say, so Big5 has the benefit of the doubt.
    #expect(TextDecoder.decode(Array(gb.prefix(8)))?.encoding == .big5)
  }

  @Test func `a long text costs no more than its length`() throws {
    let decoded = try #require(
      TextDecoder.decode(Array(repeating: [0xA4, 0x40] as [UInt8], count: 100_000).flatMap(\.self)))
    #expect(decoded.text.unicodeScalars.count == 100_000)
    #expect(decoded.encoding == .big5)
    // 造字 all over: the path that asks iconv anew at every character.
    let own = try #require(
      TextDecoder.decode(Array(repeating: [0xFA, 0x40] as [UInt8], count: 100_000).flatMap(\.self)))
    #expect(own.text.unicodeScalars.count == 100_000)
    #expect(TextDecoder.decode(Array(repeating: 0xFF, count: 200_000)) == nil)
  }
}
