import SamplingLists
import TextEncodings
import Testing

@Suite struct MalformedListTests {
  @Test func `a list that ends anywhere`() throws {
    let bytes = Array(ListSample.good.utf8)
    try truncate(bytes)
  }

  @Test func `a Big5 list that ends anywhere`() throws {
    try truncate(try #require(Big5.encode(ListSample.good)))
  }

  /// A list that is cut gives the cases of its whole rows, and at the most one more from the row that is cut.
  private func truncate(_ bytes: [UInt8]) throws {
    for length in 0..<bytes.count {
      let cut = Array(bytes.prefix(length))
      let wholeRows = cut.count { $0 == 0x0A }
      let reading = try read(cut)
      guard wholeRows > 0 else {
        if reading.list != nil, reading.findings.isEmpty { Issue.record("a list without rows at \(length)") }
        continue
      }
      let cases = reading.list?.cases ?? []
      if wholeRows > 1, !(wholeRows - 1...wholeRows).contains(cases.count) {
        Issue.record("\(cases.count) cases of \(wholeRows - 1) rows at \(length)")
      }
      if wholeRows == 1, cases.isEmpty, reading.findings.isEmpty { Issue.record("nothing said at \(length)") }
    }
  }

  @Test func `a list of which a byte is damaged`() throws {
    let bytes = Array(ListSample.good.utf8)
    for position in stride(from: 0, to: bytes.count, by: 3) {
      for byte: UInt8 in [0x00, 0x22, 0x0A, 0xFF] where bytes[position] != byte {
        var damaged = bytes
        damaged[position] = byte
        let reading = try read(damaged)
        if byte == 0 { #expect(reading.summary == ["L101"]) }
        if byte == 0xFF { #expect(!reading.findings.isEmpty) }
        if reading.list == nil { #expect(!reading.findings.isEmpty) }
      }
    }
  }

  @Test func `bytes without sense`() throws {
    var state: UInt64 = 1
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      let reading = try read(bytes)
      #expect(reading.list == nil)
      #expect(!reading.findings.isEmpty)
    }
  }

  @Test func `NUL characters`() throws {
    #expect(try read([0]).summary == ["L101"])
    #expect(try read(Array(repeating: 0, count: 5000)).summary == ["L101"])
    #expect(try read(Array(ListSample.good.utf8) + [0]).summary == ["L101"])
  }

  @Test func `a line of a megabyte`() throws {
    let long = String(repeating: "9", count: 1_000_000)
    #expect(try read(long).summary == ["L102"])
    #expect(try read("\"\(long)").summary == ["L103:1"])
    let commas = String(repeating: ",", count: 1_000_000)
    #expect(try read(commas).summary == ["L102"])
    let reading = try read(ListSample.short("19,\(long)", "\(long),2", "19,3"), ListSample.options)
    #expect(reading.summary == ["L202:2", "L201:3"])
    #expect(reading.findings.allSatisfy { $0.message(in: .en).count < 300 })
  }

  @Test func `ten thousand columns`() throws {
    let many = String(repeating: "x,", count: 10_000)
    let reading = try read(
      ListSample.short("\(many)19,1", "\(many)19,2", columns: "\(many)案件分類,流水號"), ListSample.options)
    #expect(reading.summary.isEmpty)
    #expect(reading.keys.count == 2)
    let twice = String(repeating: "流水號,", count: 10_000)
    #expect(try read(ListSample.short("1", columns: "\(twice)案件分類"), ListSample.options).summary.first == "L105:1")
  }

  @Test func `a header whose quote is never closed`() throws {
    #expect(try read("\"案件分類,流水號\n19,1\n").summary == ["L103:1"])
    #expect(try read("標題\n\"案件分類,流水號\n19,1\n").summary == ["L103:2"])
  }

  @Test func `the cases above a quote that is never closed`() throws {
    let reading = try read(ListSample.short("19,1,a", "19,2,\"b", "19,3,c"), ListSample.options)
    #expect(reading.keys == ["13-19-000001"])
  }

  @Test func `characters that could not be read are told by row and column`() throws {
    var bytes = try #require(Big5.encode("案件分類,流水號,姓名\n19,1,陳一\n19,2,陳二\n"))
    // A lead byte without its trail.
    let last = try #require(bytes.lastIndex(of: 0x0A))
    bytes.insert(0xA4, at: last)
    let reading = try read(bytes, ListSample.options)
    #expect(reading.summary == ["L211:3"])
    #expect(reading.message(ListRule.unreadableCharacter)?.hasPrefix("C 欄") == true)
    #expect(reading.keys.count == 2)
  }
}
