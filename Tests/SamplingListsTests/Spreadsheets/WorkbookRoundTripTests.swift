import Testing

@testable import SamplingLists

/// Any table that is written into a workbook is read from it again.
@Suite struct WorkbookRoundTripTests {
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "a", "Z", "0", "00", " ", "  ", "\t", "\n", "\"", "'", "&", "<", ">", "]]>", ",", "病", "歷", "示範患者", "😀", "é",
    "e\u{301}",
    "_", "_x000D_", "x005F_", "=1+1", "\u{3000}", "\u{A0}", "\u{FEFF}", "\u{FFFD}", "#REF!", "1E5",
  ]

  /// Some cells empty, some rows too.
  private static func table(_ seed: UInt64, _ extra: [String]) -> [[String]] {
    var random = Random(state: seed)
    return (0..<Int.random(in: 1...12, using: &random)).map { _ in
      (0..<Int.random(in: 0...9, using: &random)).map { _ in
        let count = max(0, Int.random(in: -2...6, using: &random))
        return (0..<count).map { _ in (pieces + extra).randomElement(using: &random) ?? "" }.joined()
      }
    }
  }

  /// What a reader gives for it: without empty cells at the end, without empty rows.
  private static func expected(_ table: [[String]]) -> [TableRow] {
    table.enumerated().compactMap { index, cells in
      guard let last = cells.lastIndex(where: { !$0.isEmpty }) else { return nil }
      return TableRow(number: index + 1, cells: Array(cells[...last]))
    }
  }

  private static func stored(_ text: String) -> String {
    // By scalars: CRLF is one Character.
    let scalars = text.unicodeScalars.map { $0 == "\r" ? "_x000D_" : $0 == "_" ? "_x005F_" : String($0) }
    return escaped(scalars.joined())
  }

  @Test(arguments: 0..<150 as Range<UInt64>) func `by Office Open XML`(seed: UInt64) throws {
    let table = Self.table(seed, ["\r"])
    var strings = ""
    var count = 0
    var data = ""
    for (row, cells) in table.enumerated() {
      data += "<row r=\"\(row + 1)\">"
      for (column, text) in cells.enumerated() {
        let reference = "r=\"\(TableRow.columnLetters(column))\(row + 1)\""
        let text = Self.stored(text)
        switch (row + column + Int(seed)) % 3 {
        case 0:
          data += "<c \(reference) t=\"s\"><v>\(count)</v></c>"
          strings += "<si><t xml:space=\"preserve\">\(text)</t></si>"
          count += 1
        case 1: data += "<c \(reference) t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        default: data += "<c \(reference) t=\"str\"><v>\(text)</v></c>"
        }
      }
      data += "</row>"
    }
    var sample = XLSXSample(data)
    sample.sharedStrings = strings
    #expect(try sample.rows() == Self.expected(table))
  }

  @Test(arguments: 0..<150 as Range<UInt64>) func `by OpenDocument`(seed: UInt64) throws {
    let table = Self.table(seed, [])
    let rows = table.map { cells in ODSSample.row(cells.map { ODSSample.text($0) }.joined()) }
    #expect(try ODSSample(rows.joined()).rows() == Self.expected(table))
  }
}
