/// The source of a manual page, in the macros of man(7).
struct ManualText {
  /// An input line longer than this is bad style to the checkers of manuals.
  private static let lineLimit = 80

  private(set) var source = ""

  /// A line that begins with a dot, such as `.SH OPTIONS`. What comes from elsewhere has been escaped.
  mutating func macro(_ line: String) { source += ".\(line)\n" }

  /// A line as it is, with its font changes. What comes from elsewhere has been escaped.
  mutating func line(_ line: String) { source += "\(line)\n" }

  /// Text to be filled: lines end wherever the reader's window does. Chinese has no spaces, so the places where a line
  /// may end are marked.
  mutating func text(_ text: String) { fill(text, separator: "\\:") }

  /// As `text`, without such marks: for the line that indexes of manuals are made of.
  mutating func indexedText(_ text: String) { fill(text, separator: nil) }

  /// Lines as they stand.
  mutating func literal(_ lines: [Substring]) {
    macro("PP")
    macro("nf")
    for line in lines { self.line(Self.guarded(Self.escaped(line))) }
    macro("fi")
  }

  static func bold(_ text: some StringProtocol) -> String { "\\fB\(escaped(text))\\fR" }
  static func italic(_ text: some StringProtocol) -> String { "\\fI\(escaped(text))\\fR" }

  /// A hyphen that is typed is another character than one in prose, and so are these others.
  static func escaped(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "~": result += "\\(ti"
      case "^": result += "\\(ha"
      case "`": result += "\\(ga"
      default: result.append(character)
      }
    }
  }

  /// A line of text must not look like a macro.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
  }

  private mutating func fill(_ text: String, separator: String?) {
    var line = ""
    for word in text.split(separator: " ") {
      let pieces = separator == nil ? [String(word)] : Self.pieces(of: word)
      for (place, piece) in pieces.enumerated() {
        let piece = Self.escaped(piece)
        let glue = line.isEmpty ? "" : place == 0 ? " " : separator ?? ""
        // Room for what says that the next line goes on without a space.
        if Self.length(of: line) + Self.length(of: glue + piece) + 4 <= Self.lineLimit {
          line += glue + piece
        } else {
          if !line.isEmpty { self.line(place == 0 ? line : line + glue + "\\c") }
          line = piece
        }
        line = Self.guarded(line)
      }
    }
    if !line.isEmpty { self.line(line) }
  }

  /// A word in the pieces between which a line may end: before and after a wide character, but never before what closes
  /// or after what opens.
  private static func pieces(of word: Substring) -> [String] {
    var pieces: [String] = []
    var before: Character?
    for character in word {
      if let before, let last = pieces.last, !mayEnd(between: before, character) {
        pieces[pieces.count - 1] = last + String(character)
      } else {
        pieces.append(String(character))
      }
      before = character
    }
    return pieces
  }

  private static func mayEnd(between left: Character, _ right: Character) -> Bool {
    (isWide(left) || isWide(right)) && !"（「『《〈([{“".contains(left) && !"，。、；：？！）」』》〉…,.;:?!)]}%”".contains(right)
  }

  /// As the checkers count: they see `\[u8868]` where something is not ASCII.
  private static func length(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : $1.value > 0xFFFF ? 9 : 8) }
  }

  private static func isWide(_ character: Character) -> Bool { String(character).displayWidth > 1 }
}
