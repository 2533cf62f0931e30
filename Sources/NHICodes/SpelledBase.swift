/// The letters and digits of a name without its part, and where marks stood between them.
struct SpelledBase {
  /// Small letters are still small. At most 11.
  let letters: [UInt8]
  /// Before which of the letters a mark other than spaces stood.
  private let marks: [Int]
  private let spaces: [Int]

  /// nil when something else stands in it, or too much or too little.
  init?(_ text: ArraySlice<UInt8>) {
    var letters: [UInt8] = []
    var marks: [Int] = []
    var spaces: [Int] = []
    var sawMark = false
    var sawSpace = false
    for byte in text {
      if byte.isSeparator {
        if byte == .space { sawSpace = true } else { sawMark = true }
        continue
      }
      guard byte.isASCIIAlphanumeric || byte == 0x7C, letters.count < 11 else { return nil }
      if sawMark { marks.append(letters.count) } else if sawSpace { spaces.append(letters.count) }
      (sawMark, sawSpace) = (false, false)
      letters.append(byte)
    }
    guard letters.count >= 5 else { return nil }
    self.letters = letters
    self.marks = marks
    self.spaces = spaces
  }

  /// Marks stand between the pieces only, when these are where the second and later pieces begin.
  func allowsPieces(at starts: [Int]) -> Bool { marks.allSatisfy(starts.contains) }

  /// A space stands inside a piece.
  func isSplitInside(_ starts: [Int]) -> Bool { !spaces.allSatisfy(starts.contains) }

  /// A mark or a space stands there.
  func isMarked(at start: Int) -> Bool { marks.contains(start) || spaces.contains(start) }

  /// What it takes to do without the marks.
  var repairs: [RecordNameRepair] {
    (spaces.isEmpty ? [] : [.spaces]) + (marks.isEmpty ? [] : [.separators])
  }
}
