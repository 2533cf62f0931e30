import SamplingLists
import Testing

@Suite struct DelimitedTextTests {
  @Test(arguments: [
    ("", []), ("a", [["a"]]), ("a\n", [["a"]]), ("\n", [[""]]), ("a,b", [["a", "b"]]), ("a,", [["a", ""]]),
    (",", [["", ""]]), ("a\r\nb\rc\nd", [["a"], ["b"], ["c"], ["d"]]), ("a\n\nb", [["a"], [""], ["b"]]),
    ("a\r\r\nb", [["a"], [""], ["b"]]), ("\"a\"", [["a"]]), ("\"\"", [[""]]), ("\"a,b\",c", [["a,b", "c"]]),
    ("\"a\"\"b\",c", [["a\"b", "c"]]), ("\"\"\"\"", [["\""]]), ("\"a\nb\",c\nd", [["a\nb", "c"], ["d"]]),
    ("\"a\r\nb\"\r\nc", [["a\r\nb"], ["c"]]), ("a\"b,c", [["a\"b", "c"]]), (" \"a\",b", [[" \"a\"", "b"]]),
    ("\"a\"b,c", [["ab", "c"]]), ("=\"01\",2", [["=\"01\"", "2"]]), ("中,\"文\n\",é", [["中", "文\n", "é"]]),
  ])
  func `rows and cells`(text: String, cells: [[String]]) {
    let table = DelimitedText(text, delimiter: .comma)
    #expect(table.rows.map(\.cells) == cells)
    #expect(table.rows.map(\.number) == Array(1..<(cells.count + 1)))
    #expect(table.unclosedQuoteRow == nil)
  }

  @Test(arguments: [
    ("\"", 1), ("a,\"b", 1), ("a\nb,\"c\nd\ne", 2), ("\"a\nb\"\n\"c", 2), ("a\n\"\"\"", 2), ("\"a\"\"", 1),
  ])
  func `a quote that is never closed`(text: String, row: Int) {
    let table = DelimitedText(text, delimiter: .comma)
    #expect(table.unclosedQuoteRow == row)
    #expect(table.rows.count == row)
  }

  @Test(arguments: [
    ("a,b,c\n1,2,3\n", Delimiter.comma), ("a\tb\tc\n1\t2\t3\n", .tab), ("a;b;c\n1;2;3\n", .semicolon), ("", .comma),
    ("a", .comma), ("title, with, commas, and, more\na\tb\tc\n1\t2\t3\n", .tab),
    ("a\tb\nX, Y\t1\nZ, W\t2\n", .tab), ("a,b\n\"x\ty\tz\",1\n\"x\ty\tz\",2\n", .comma),
    ("a,b\n\"x;y\n;;;;\n;;;;\",1\n", .comma), ("a;b\r\n1,5;2,5\r\n1,5;3,5\r\n2;3\r\n", .semicolon),
  ])
  func `the delimiter is found`(text: String, delimiter: Delimiter) {
    #expect(DelimitedText(text).delimiter == delimiter)
  }

  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD"),
  ])
  func `letters of a column`(index: Int, letters: String) {
    #expect(TableRow.columnLetters(index) == letters)
  }

  @Test func `cells beyond a row are empty`() {
    let row = DelimitedText("a,b").rows[0]
    #expect([-1, 0, 1, 2, Int.max].map(row.cell(at:)) == ["", "a", "b", "", ""])
    #expect(!row.isBlank)
    #expect(DelimitedText(" ,\u{3000}\t").rows[0].isBlank)
  }

  @Test(arguments: [
    (["a", "b"], "a,b\r\n"), (["a,b", "c\"d", "e\nf"], "\"a,b\",\"c\"\"d\",\"e\nf\"\r\n"), ([""], "\r\n"),
    (["", ""], ",\r\n"), (["a\tb", "c;d"], "\"a\tb\",\"c;d\"\r\n"), (["\"\u{301}"], "\"\"\"\u{301}\"\r\n"),
    (["\r\n"], "\"\r\n\"\r\n"), (["000123", " x "], "000123, x \r\n"),
  ])
  func `what is written`(cells: [String], text: String) {
    var writer = DelimitedTextWriter()
    writer.add(cells)
    #expect(Array(writer.text.utf8) == Array(text.utf8))
  }

  @Test(arguments: Delimiter.allCases)
  func `what is written is read again`(delimiter: Delimiter) {
    let pieces = [
      "", "a", "病歷", "\"", "\"\"", ",", "\t", ";", "\n", "\r", "\r\n", " ", "'", "=", "\u{301}", "😀", "\u{0}", "0123",
      "\u{FEFF}",
    ]
    var state: UInt64 = 0x9E37_79B9
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<400 {
      let columns = 2 + next(5)
      let rows = (0..<(1 + next(8))).map { _ in
        (0..<columns).map { _ in (0..<next(5)).map { _ in pieces[next(pieces.count)] }.joined() }
      }
      var writer = DelimitedTextWriter(delimiter: delimiter)
      for row in rows { writer.add(row) }
      let table = DelimitedText(writer.text)
      #expect(table.delimiter == delimiter)
      #expect(table.unclosedQuoteRow == nil)
      #expect(table.rows.map { $0.cells.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }
}
