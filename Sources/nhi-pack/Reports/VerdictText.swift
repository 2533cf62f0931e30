import Findings
import NHIPack

/// A verdict in front of what it is about: a word of one width, in its colour.
enum VerdictText {
  static func of(_ verdict: Verdict, _ terminal: Terminal) -> String {
    let (word, color): (Wording, Terminal.Style) =
      switch verdict {
      case .accept: (Wording("可以送", "fine   "), .green)
      case .warn: (Wording("請留意", "look   "), .yellow)
      case .reject: (Wording("不能送", "refused"), .red)
      }
    return terminal.styled(word[terminal.language], .bold, color)
  }
}
