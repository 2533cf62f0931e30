import Findings
import NHIPack

/// A verdict in front of what it is about: a word of one width, in its colour.
enum VerdictText {
  static func word(_ verdict: Verdict) -> Wording {
    switch verdict {
    case .accept: Wording("可以送", "fine")
    case .warn: Wording("請留意", "look")
    case .reject: Wording("不能送", "refused")
    }
  }

  static func of(_ verdict: Verdict, _ terminal: Terminal) -> String {
    let color: Terminal.Style =
      switch verdict {
      case .accept: .green
      case .warn: .yellow
      case .reject: .red
      }
    let language = terminal.language
    return terminal.styled(word(verdict)[language].padded(toWidth: language == .en ? 7 : 6), .bold, color)
  }
}
