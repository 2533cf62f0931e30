import TextEncodings
import Testing

@Suite struct Big5Tests {
  @Test func `Big5 is there`() {
    #expect(Big5.isAvailable)
  }

  @Test func `a text that Big5 has`() {
    #expect(Big5.unencodable(in: "中文測試, A123456789\n").isEmpty)
    #expect(Big5.encode("中文測試A\n") == [0xA4, 0xA4, 0xA4, 0xE5, 0xB4, 0xFA, 0xB8, 0xD5, 0x41, 0x0A])
    #expect(Big5.encode("") == [])
    #expect(Big5.unencodable(in: "").isEmpty)
  }

  @Test func `characters that Big5 does not have are told once each, in order`() {
    #expect(Big5.unencodable(in: "邱①垚①游😀堃") == ["①", "😀", "堃"])
    #expect(Big5.encode("①") == nil)
    #expect(Big5.unencodable(in: "e\u{301}") == ["e\u{301}"])
    #expect(Big5.unencodable(in: "\u{E000}\u{F6B1}") == ["\u{E000}"])
  }

  @Test func `what is encoded decodes to the same`() {
    let text = String(repeating: "衛生福利部中央健康保險署，門診紀錄。", count: 1000)
    let bytes = Big5.encode(text)
    #expect(bytes?.count == text.count * 2)
    #expect(bytes.flatMap { TextDecoder.decode($0) } == DecodedText(text: text, encoding: .big5))
  }

  @Test func `names are told apart`() {
    #expect(Set(TextEncoding.allCases.map(\.name)).count == TextEncoding.allCases.count)
    #expect(TextEncoding.big5.name == "Big5 (CP950)")
  }
}
