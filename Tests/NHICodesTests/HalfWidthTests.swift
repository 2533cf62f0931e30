import NHICodes
import Testing

@Suite struct HalfWidthTests {
  @Test(arguments: [
    ("", ""), ("abc", "abc"), ("ＡＢＣ１２３", "ABC123"), ("　１　２　", "1 2"), (" \t x \r\n", "x"), ("／－．：（）", "/-.:()"),
    ("病歷 ｐ．１", "病歷 p.1"), ("　", ""), ("\u{A0}1\u{A0}", "1"), ("e\u{301}", "e\u{301}"),
  ])
  func `full-width forms become ASCII`(written: String, expected: String) {
    #expect(written.halfWidth == expected)
  }

  @Test func `every full-width form`() {
    for value in UInt32(0x21)...0x7E {
      let full = UnicodeScalar(value + 0xFEE0).map(String.init) ?? ""
      #expect(full.halfWidth == UnicodeScalar(value).map(String.init))
    }
  }
}
