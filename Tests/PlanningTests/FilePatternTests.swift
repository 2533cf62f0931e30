import Testing

@testable import Planning

/// Patterns as they are written.
@Suite struct FilePatternTests {
  @Test(arguments: [
    "{chart}_{date}_{word}*.jpg", "{category}{serial}-{part}.*", "{id}?{word}.pdf", "{name} {birth}.jpg", "{CHART}",
    "{ｃｈａｒｔ}_*",
    "{class}/{chart}*", "*{word}*", "{form}_*", "{class}{chart}.jpg", "{word}{part}.jpg", "**{word}**",
  ])
  func `a pattern that can be used`(text: String) throws {
    let pattern = try FilePattern(text)
    #expect(pattern.text == text && pattern.description == text)
  }

  @Test(arguments: [
    ("", 1, "tells a case or a class"), ("*.jpg", 1, "tells a case"), ("{birth}.jpg", 1, "tells a case"),
    ("{date}_*", 1, "tells a case"), ("x{chart", 2, "has no “}”"), ("x}", 2, "has no “{”"), ("甲{病歷號}", 2, "{病歷號}"),
    ("{chart}_{chart}", 9, "twice"), ("{chart}{date}", 8, "between"), ("{name}{word}", 7, "between"),
    ("{serial}{category}", 9, "between"), ("{category}_{word}", 1, "goes with"), ("{}", 1, "there is no “{}”"),
    (String(repeating: "a", count: 301), 301, "more than 300"),
  ])
  func `a pattern that cannot says what and where`(text: String, position: Int, problem: String) {
    let error = #expect(throws: FilePatternError.self) { try FilePattern(text) }
    #expect(error?.position == position && error?.pattern == text)
    #expect(error?.problem.en.contains(problem) == true)
    #expect(error?.problem.zhHant.isEmpty == false)
  }

  // MARK: - Matching

  private func spans(_ pattern: String, _ name: String, charts: Set<String> = []) throws -> [String: [String]]? {
    let text = FilePattern.folded(name)
    let found = PatternMatching(try FilePattern(pattern), text).spans { field, characters in
      let read = String(String.UnicodeScalarView(characters))
      switch field {
      case .chart: return charts.contains(read)
      case .serial, .part, .date, .birth: return read.allSatisfy(\.isNumber)
      case .class: return "ABCD".contains(read)
      default: return true
      }
    }
    guard let found else { return nil }
    return Dictionary(
      uniqueKeysWithValues: found.map { field, ranges in
        (field.rawValue, ranges.map { String(String.UnicodeScalarView(text[$0])) })
      })
  }

  @Test func `placeholders read what they stand for`() throws {
    #expect(
      try spans("{chart}_{date}_{word}*.jpg", "ch-1_20260701_Pano 2.JPG", charts: ["CH-1"])
        == ["chart": ["CH-1"], "date": ["20260701"], "word": ["PANO 2"]])
    #expect(try spans("{word}{part}.jpg", "pano12.jpg") == ["word": ["PANO"], "part": ["12"]])
    #expect(try spans("{class}{serial}.pdf", "Ａ00012.pdf") == ["class": ["A"], "serial": ["00012"]])
    #expect(try spans("?{serial}*", "x12") == ["serial": ["12"]])
    #expect(try spans("？｛serial｝＊", "x12") == ["serial": ["12"]])
    #expect(try spans("{word}/{serial}.*", "X光/12.jpg") == ["word": ["X光"], "serial": ["12"]])
  }

  @Test func `both numbers are told where a pattern leaves it open`() throws {
    let read = try spans("*{chart}*", "1003_1007.jpg", charts: ["1003", "1007"])
    #expect(read == ["chart": ["1003", "1007"]])
  }

  @Test(arguments: [
    ("{chart}*", "10034.jpg"), ("*{chart}.jpg", "21003.jpg"), ("*{chart}.jpg", "A1003.jpg"),
    ("{chart}?.jpg", "10034.jpg"),
    ("{chart}_*", "1003-x.jpg"), ("{chart}.jpg", "1003.png"), ("{chart}.jpg", "1003.jpg2"), ("{chart}*", "x/1003.jpg"),
    ("*{chart}*", "a/1003b/c.jpg"), ("{chart}.jpg", ""), ("{chart}*", "1004_x.jpg"), ("{word}.jpg", ".jpg"),
  ])
  func `what does not match`(pattern: String, name: String) throws {
    #expect(try spans(pattern, name, charts: ["1003"]) == nil)
  }

  @Test(arguments: [
    "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*{word}b", "*{word}*{form}*{chart}*{part}*{serial}*b*c*d*e*f*g*h*i*j*k",
    "????????????????????{word}????????????????????b",
  ])
  func `a hostile name takes no time`(pattern: String) throws {
    let clock = ContinuousClock()
    for name in [
      String(repeating: "a", count: 4096), String(repeating: "1a/", count: 1365), String(repeating: "1", count: 4096),
    ] {
      let time = try clock.measure { try #require(try spans(pattern, name) == nil) }
      #expect(time < .seconds(5))
    }
  }
}
