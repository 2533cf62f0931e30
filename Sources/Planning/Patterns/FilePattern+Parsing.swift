import Findings
import NHICodes

extension FilePattern {
  /// The signs with a meaning, as they come out of a Chinese keyboard.
  private static let signs: [Character: Character] = ["＊": "*", "？": "?", "｛": "{", "｝": "}", "／": "/"]

  /// What a pattern may be long.
  static let longest = 300

  /// - Throws: the first thing that is wrong, and where: an unknown placeholder, one said twice, a brace without its
  ///   other, two placeholders between which nothing tells where the one ends, or a pattern that reads nothing.
  public init(_ text: String) throws(FilePatternError) {
    func failure(_ position: Int, _ problem: Wording) -> FilePatternError {
      FilePatternError(pattern: text, position: position + 1, problem: problem)
    }
    let characters = Array(text).map { Self.signs[$0] ?? $0 }
    guard characters.count <= Self.longest else {
      throw failure(Self.longest, Wording("超過 \(Self.longest) 個字元", "it has more than \(Self.longest) characters"))
    }
    var elements: [Element] = []
    var starts: [Int] = []
    var position = 0
    while position < characters.count {
      let start = position
      position += 1
      switch characters[start] {
      case "*":
        // Two in a row say no more than one.
        if elements.last == .anyRun { continue }
        elements.append(.anyRun)
      case "?": elements.append(.anyCharacter)
      case "{":
        guard let close = characters[position...].firstIndex(of: "}") else {
          throw failure(start, Wording("「{」沒有對應的「}」", "the “{” has no “}”"))
        }
        let name = String(characters[position..<close])
        guard let field = Field(rawValue: name.halfWidth.lowercased()) else {
          let known = Field.allCases.map(\.rawValue).joined(separator: "} {")
          throw failure(
            start, Wording("沒有「{\(name)}」，可用的有 {\(known)}", "there is no “{\(name)}”; there are {\(known)}"))
        }
        guard !elements.contains(.field(field)) else {
          throw failure(start, Wording("「{\(name)}」出現兩次", "“{\(name)}” stands in it twice"))
        }
        if case .field(let before)? = elements.last, !before.mayStand(before: field) {
          throw failure(
            start,
            Wording(
              "「{\(before.rawValue)}」與「{\(name)}」之間要有分隔的字元",
              "something must stand between “{\(before.rawValue)}” and “{\(name)}”"))
        }
        elements.append(.field(field))
        position = close + 1
      case "}": throw failure(start, Wording("「}」沒有對應的「{」", "the “}” has no “{”"))
      default:
        for scalar in Self.folded(String(characters[start])) { elements.append(.literal(scalar)) }
      }
      while starts.count < elements.count { starts.append(start) }
    }
    self.text = text
    self.elements = elements
    depth = elements.count { $0 == .literal("/") }
    if has(.category), !has(.serial), let position = elements.firstIndex(of: .field(.category)) {
      throw failure(
        starts[position], Wording("「{category}」要與「{serial}」一起用", "“{category}” goes with “{serial}” only"))
    }
    let telling: [Field] = [.chart, .serial, .id, .name, .class, .word, .form, .part]
    guard telling.contains(where: has) else {
      throw failure(
        0, Wording("沒有能指出案件或類別的欄位，例如 {chart}", "nothing in it tells a case or a class, as {chart} does"))
    }
  }

  /// Half-width capitals, white space kept.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    // halfWidth takes off white space at the ends, which counts here.
    let inner = text.halfWidth.uppercased()
    let leading = text.prefix { $0.isWhitespace }.count
    guard leading < text.count else { return Array(repeating: " ", count: leading) }
    let trailing = text.reversed().prefix { $0.isWhitespace }.count
    return Array(repeating: " ", count: leading) + Array(inner.unicodeScalars)
      + Array(repeating: " ", count: trailing)
  }
}

extension FilePattern.Field {
  /// Any text, as long as can be.
  var isFree: Bool { self == .word || self == .form }

  /// How many characters it reads.
  var widths: ClosedRange<Int> {
    switch self {
    case .chart: 1...20
    case .serial: 1...6
    case .category: 1...2
    case .id: 10...10
    case .birth, .date: 6...8
    case .name: 1...40
    case .class: 1...1
    case .part: 1...3
    case .word, .form: 1...1000
    }
  }

  /// Whether it is clear where this one ends when `next` follows at once.
  fileprivate func mayStand(before next: Self) -> Bool {
    switch (self, next) {
    case (.class, _), (_, .class), (.category, .serial): true
    // Texts and a number: the number is the whole run of digits.
    case (.word, .part), (.word, .date), (.name, .part), (.name, .date), (.name, .birth), (.form, .part),
      (.form, .date),
      (.date, .word), (.serial, .word), (.serial, .name), (.date, .name), (.birth, .name):
      true
    default: false
    }
  }
}
