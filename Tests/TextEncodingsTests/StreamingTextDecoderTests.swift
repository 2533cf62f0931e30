import TextEncodings
import Testing

@Suite struct StreamingTextDecoderTests {
  /// `bytes` in pieces of `size`, decoded.
  private func decode(
    _ bytes: [UInt8], in size: Int, declared: TextEncoding? = nil
  ) throws -> (text: String, encoding: TextEncoding?, undecodable: Int) {
    var decoder = StreamingTextDecoder(declared: declared)
    var utf8: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      utf8 += try decoder.decode(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    utf8 += try decoder.finish()
    let text = try #require(String(validating: utf8, as: UTF8.self))
    return (text, decoder.encoding, decoder.undecodableCount)
  }

  private static let name: [UInt8] = [0xB3, 0xAF, 0xFA, 0x40, 0xA9, 0xFA]  // 陳, one of the clinic's own, 明
  private static let utf16: [UInt8] = [0x3C, 0, 0x2D, 0x4E, 0x3D, 0xD8, 0x00, 0xDE, 0x3E, 0]

  /// Texts in every encoding, and what they are.
  private static let texts: [([UInt8], String, TextEncoding?, Int)] = [
    ([], "", nil, 0),
    (Array("<d3>A123456789</d3>".utf8), "<d3>A123456789</d3>", nil, 0),
    (Array("<a>病歷 😀é</a>".utf8), "<a>病歷 😀é</a>", .utf8, 0),
    ([0xEF, 0xBB, 0xBF] + Array("<a>病</a>".utf8), "<a>病</a>", .utf8WithBOM, 0),
    ([0xEF, 0xBB, 0xBF], "", .utf8WithBOM, 0),
    (Array("<a>".utf8) + name + Array("</a>".utf8), "<a>陳\u{E000}明</a>", .big5, 0),
    // Trail bytes that are ASCII: \\, | and @.
    (
      Array("<a>".utf8) + [0xA5, 0x5C, 0xA8, 0x7C, 0xA4, 0x40] + Array("</a>".utf8), "<a>功育一</a>", .big5, 0
    ),
    // A lead byte without its trail leaves the markup alone.
    (Array("<a>".utf8) + name + [0xA4] + Array("</a>".utf8), "<a>陳\u{E000}明\u{FFFD}</a>", .big5, 1),
    (Array("<a>".utf8) + name + [0xFF, 0xFF] + Array("</a>".utf8), "<a>陳\u{E000}明\u{FFFD}\u{FFFD}</a>", .big5, 2),
    (name + [0xA3, 0xFE, 0x41], "陳\u{E000}明\u{FFFD}A", .big5, 1),
    (name + [0xB3], "陳\u{E000}明\u{FFFD}", .big5, 1),
    ([0xFF, 0xFE] + utf16, "<中😀>", .utf16LittleEndian, 0),
    ([0xFE, 0xFF, 0, 0x3C, 0x4E, 0x2D, 0xD8], "<中\u{FFFD}", .utf16BigEndian, 1),
    ([0x3C, 0, 0x3F, 0] + utf16, "<?<中😀>", .utf16LittleEndian, 0),
    ([0, 0x3C, 0, 0x3F, 0x4E, 0x2D], "<?中", .utf16BigEndian, 0),
    (Array("門診紀錄".utf8) + [0xE4, 0xB8] + Array("病人主訴".utf8), "門診紀錄\u{FFFD}病人主訴", .utf8, 1),
  ]

  @Test(arguments: 0..<texts.count)
  func `however the bytes are cut, the text is the same`(index: Int) throws {
    let (bytes, text, encoding, undecodable) = Self.texts[index]
    for size in 1...max(1, bytes.count) {
      let decoded = try decode(bytes, in: size)
      #expect(decoded == (text, encoding, undecodable), "in pieces of \(size)")
    }
  }

  @Test(arguments: [1, 3, 7, 1000]) func `the place of the first undecodable character is told`(size: Int) throws {
    let texts: [([UInt8], Int?)] = [
      (Array("<a>".utf8) + Self.name + [0xFF, 0xFF], 9), ([0xEF, 0xBB, 0xBF] + Array("病歷紀錄".utf8) + [0xFF], 15),
      ([0xFF, 0xFE] + Self.utf16 + [0x00, 0xD8, 0x41, 0x00], 12), (Array("<a>".utf8) + Self.name, nil),
    ]
    for (bytes, place) in texts {
      var decoder = StreamingTextDecoder()
      for start in stride(from: 0, to: bytes.count, by: size) {
        _ = try decoder.decode(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      _ = try decoder.finish()
      #expect(decoder.firstUndecodable == place)
    }
  }

  @Test func `a long text is decoded before its end, and cut anywhere`() throws {
    let record = Array("<d49>".utf8) + Self.name + Array("</d49>".utf8)
    let bytes = (0..<20_000).flatMap { _ in record }
    var decoder = StreamingTextDecoder()
    #expect(try decoder.decode(Array(bytes.prefix(100_000))).count > 50_000)
    let text = String(repeating: "<d49>陳\u{E000}明</d49>", count: 20_000)
    for size in [7, 4096, 65_535, 65_536, 65_537] {
      let decoded = try decode(bytes, in: size)
      #expect(decoded == (text, .big5, 0))
    }
  }

  @Test func `the declaration decides only what the bytes leave open`() throws {
    // C4 A3 is ģ in UTF-8 and a character in Big5.
    let both: [UInt8] = [0x41, 0x41, 0xC4, 0xA3, 0x41]
    #expect(try decode(both, in: 1).encoding == .utf8)
    #expect(try decode(both, in: 1, declared: .utf8).encoding == .utf8)
    #expect(try decode(both, in: 1, declared: .big5).encoding == .big5)
    #expect(try decode(Array("陳小明".utf8), in: 2, declared: .big5).encoding == .utf8)
    #expect(try decode(Self.name, in: 2, declared: .utf8).encoding == .big5)
    #expect(try decode(Self.name, in: 2, declared: .utf16LittleEndian).encoding == .big5)
  }

  @Test func `UTF-8 behind Big5 is damage and stops nothing`() throws {
    let bytes = Array("<a>".utf8) + Self.name + Self.name + Array("</a><b>王小明</b>".utf8)
    let decoded = try decode(bytes, in: 5)
    #expect(decoded.encoding == .big5)
    #expect(decoded.undecodable > 0)
    #expect(decoded.text.hasPrefix("<a>") && decoded.text.hasSuffix("</b>"))
  }

  @Test func `GB2312 is refused, too little of it is not`() throws {
    // 病人主诉头痛三天无发热咳嗽食欲正常睡眠可
    let gb: [UInt8] = [
      0xB2, 0xA1, 0xC8, 0xCB, 0xD6, 0xF7, 0xCB, 0xDF, 0xCD, 0xB7, 0xCD, 0xB4, 0xC8, 0xFD, 0xCC, 0xEC, 0xCE, 0xDE,
      0xB7, 0xA2, 0xC8, 0xC8, 0xBF, 0xC8, 0xCB, 0xD4, 0xCA, 0xB3, 0xD3, 0xFB, 0xD5, 0xFD, 0xB3, 0xA3, 0xCB, 0xAF,
      0xC3, 0xDF, 0xBF, 0xC9,
    ]
    #expect(throws: StreamingTextError.unknownEncoding) { try decode(gb, in: 3) }
    #expect(try decode(Array(gb.prefix(8)), in: 3).encoding == .big5)
  }

  @Test func `bytes of no meaning end in replacement characters`() throws {
    let decoded = try decode(Array(repeating: 0xFF, count: 200_000), in: 65_536)
    #expect(decoded.undecodable == 200_000)
  }

  @Test(arguments: [
    ("Big5", TextEncoding.big5), ("BIG5", .big5), ("MS950", .big5), ("cp950", .big5), ("utf-8", .utf8),
    ("UTF-16LE", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian),
  ])
  func `labels of documents`(label: String, encoding: TextEncoding) {
    #expect(TextEncoding(label: label) == encoding)
  }

  @Test(arguments: ["GB2312", "", "Shift_JIS", "big5 "])
  func `labels that are not read here`(label: String) {
    #expect(TextEncoding(label: label) == nil)
  }
}
