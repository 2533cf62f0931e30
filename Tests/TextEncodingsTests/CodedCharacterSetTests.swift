import TextEncodings
import Testing

struct CodedCharacterSetTests {
  @Test(arguments: CodedCharacterSet.allCases)
  func `the system knows every set, and ASCII is ASCII in each`(set: CodedCharacterSet) throws {
    let decoded = try #require(set.decode(Array("A^b=09".utf8)))
    #expect(decoded.text == "A^b=09")
    #expect(decoded.undecodable == 0)
    #expect(set.decode([])?.text == "")
  }

  @Test func `characters come out as they went in`() {
    #expect(CodedCharacterSet.gb18030.decode([0xCD, 0xF5, 0x81, 0x30, 0x81, 0x30])?.text == "王\u{80}")
    #expect(CodedCharacterSet.korean.decode([0xFB, 0xF3])?.text == "洪")
    #expect(CodedCharacterSet.japanese.decode([0xBB, 0xB3, 0x8E, 0xD4])?.text == "山ﾔ")
    #expect(CodedCharacterSet.latin1.decode([0xDC])?.text == "Ü")
  }

  @Test func `what is no character is replaced and counted, and stops nothing`() throws {
    for bytes in [[0xBB, 0xB3, 0xFF, 0x41], [0xFF, 0x41, 0xBB], [0xBB]] as [[UInt8]] {
      let decoded = try #require(CodedCharacterSet.japanese.decode(bytes))
      #expect(decoded.undecodable == decoded.text.count { $0 == "\u{FFFD}" })
      #expect(decoded.undecodable > 0)
      #expect(decoded.text.contains("A") == bytes.contains(0x41))
    }
  }

  @Test func `every byte may stand alone or at the end`() {
    for set in CodedCharacterSet.allCases {
      for byte in UInt8.min...UInt8.max {
        #expect(set.decode([byte]) != nil)
        #expect(set.decode([0x41, byte])?.text.unicodeScalars.first == "A")
      }
    }
  }
}
