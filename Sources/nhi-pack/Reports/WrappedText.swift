/// A text in lines that fit into the room there is. A Latin word stays whole; Chinese may be divided between any two
/// characters, but no line begins with a closing mark or ends with an opening one.
enum WrappedText {
  /// - Parameter width: in columns of a terminal; at least one piece stands in each line, cut if it is wider by itself.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let wide = piece.displayWidth
      if used > 0, used + wide - (piece.hasSuffix(" ") ? 1 : 0) > width {
        lines.append(line.trimmed)
        (line, used) = ("", 0)
      }
      if wide > width {
        for character in piece {
          let one = String(character).displayWidth
          if used > 0, used + one > width {
            lines.append(line)
            (line, used) = ("", 0)
          }
          line.append(character)
          used += one
        }
      } else {
        line += piece
        used += wide
      }
    }
    return lines + (line.isEmpty ? [] : [line.trimmed])
  }

  /// What must not be divided, each with the space behind it.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var last: Character?
    for character in text {
      if let last, !mayDivide(last, character), !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      last = character
    }
    return pieces
  }

  private static func mayDivide(_ left: Character, _ right: Character) -> Bool {
    if right == " " || closing.contains(right) || opening.contains(left) { return false }
    return left == " " || String(left).displayWidth == 2 || String(right).displayWidth == 2
  }

  private static let opening: Set<Character> = ["（", "「", "『", "“", "‘", "《", "【", "(", "[", "{", "<"]
  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "」", "』", "”", "’", "》", "】", "…", "％",
    ",", ".", ";", ":", "!", "?", ")", "]", "}", ">", "%",
  ]
}

extension String {
  /// Without the spaces at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
