import Testing

@testable import SamplingLists

@Suite struct ClaimEncodingTests {
  private func name(_ bytes: [UInt8]) throws -> String? {
    try readClaim(bytes).cases.values.first?.patientName
  }

  /// A Big5 claim with the bytes of a name.
  private func claim(name: [UInt8], declaration: String = ClaimBuilder().declaration) -> [UInt8] {
    var builder = ClaimBuilder(declaration: declaration)
    builder.records[0].name = "@@"
    let text = builder.big5
    guard let place = text.firstRange(of: [0x40, 0x40]) else { return [] }
    return Array(text[..<place.lowerBound]) + name + text[place.upperBound...]
  }

  @Test func `a clinic's own characters in a name stop nothing`() throws {
    #expect(try name(claim(name: [0xB3, 0xAF, 0xFA, 0x40, 0xA9, 0xFA])) == "陳\u{E000}明")
    #expect(try name(claim(name: [0xB3, 0xAF, 0x8E, 0x40, 0xC6, 0xA1])) == "陳\u{E311}\u{F6B1}")
  }

  @Test func `damage in a name stops nothing`() throws {
    // A lead byte right before the end tag, a pair that stands for nothing, a byte that is none.
    #expect(try name(claim(name: [0xB3, 0xAF, 0xA4])) == "陳\u{FFFD}")
    #expect(try name(claim(name: [0xB3, 0xAF, 0xA3, 0xFE, 0x41])) == "陳\u{FFFD}A")
    #expect(try name(claim(name: [0xFF, 0xB3, 0xAF])) == "\u{FFFD}陳")
    // UTF-8 in a claim that is Big5 otherwise.
    var mixed = claim(name: Array("示範".utf8))
    mixed.replace(
      [UInt8]("</outpatient>".utf8), with: [0xB3, 0xAF, 0xB3, 0xAF, 0xB3, 0xAF] + Array("</outpatient>".utf8))
    #expect(try readClaim(mixed).cases.values.first?.identifier?.text == "A123456789")
  }

  @Test func `trail bytes that are ASCII`() throws {
    #expect(try name(claim(name: [0xB3, 0x5C, 0xA5, 0x5C, 0xA8, 0x7C])) == "許功育")
  }

  @Test(arguments: ["", "<?xml version='1.0' encoding='MS950'?>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"])
  func `what is declared does not matter where the bytes tell`(declaration: String) throws {
    let big5 = Array(claim(name: [0xB3, 0xAF, 0xA9, 0xFA], declaration: declaration).drop { $0 != 0x3C })
    #expect(try name(big5) == "陳明")
    #expect(try name(Array(ClaimBuilder(declaration: declaration).utf8.drop { $0 != 0x3C })) == "示範患者甲")
  }

  @Test func `UTF-8 with a mark, UTF-16`() throws {
    #expect(try name([0xEF, 0xBB, 0xBF] + ClaimBuilder().utf8) == "示範患者甲")
    let utf16 = ClaimBuilder(declaration: "<?xml version=\"1.0\" encoding=\"UTF-16\"?>").text.utf16
    let little = utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try name([0xFF, 0xFE] + little) == "示範患者甲")
    #expect(try name([0xFE, 0xFF] + big) == "示範患者甲")
    #expect(try name(little) == "示範患者甲")
    #expect(try name(big) == "示範患者甲")
  }

  @Test func `GB2312 is refused`() {
    // 病人主诉头痛三天无发热咳嗽食欲正常睡眠可
    let gb: [UInt8] = [
      0xB2, 0xA1, 0xC8, 0xCB, 0xD6, 0xF7, 0xCB, 0xDF, 0xCD, 0xB7, 0xCD, 0xB4, 0xC8, 0xFD, 0xCC, 0xEC, 0xCE, 0xDE,
      0xB7, 0xA2, 0xC8, 0xC8, 0xBF, 0xC8, 0xCB, 0xD4, 0xCA, 0xB3, 0xD3, 0xFB, 0xD5, 0xFD, 0xB3, 0xA3, 0xCB, 0xAF,
      0xC3, 0xDF, 0xBF, 0xC9,
    ]
    #expect(refusal(claim(name: gb))?.contains("encoding") == true)
  }
}
