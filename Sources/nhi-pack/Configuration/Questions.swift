import Findings
import NHICodes

/// Asks on the terminal: questions on standard error, so that standard output has the result alone.
struct Questions {
  let language: Language

  /// Nobody answers any more: the end of input was typed (Ctrl-D).
  struct NoAnswer: Error {}

  /// Why an answer cannot be used.
  struct Refusal: Error {
    let wording: Wording
  }

  /// Asks until the answer can be used.
  ///
  /// - Parameter read: makes something of what was typed, in half-width characters and without the space around it; it
  ///   is empty where Enter alone was pressed.
  func ask<Answer>(
    _ question: Wording, _ read: (String) throws(Refusal) -> Answer
  ) throws(NoAnswer) -> Answer {
    while true {
      Terminal.prompt(question[language])
      guard let line = readLine() else {
        Terminal.complain("")
        throw NoAnswer()
      }
      do throws(Refusal) {
        return try read(line.halfWidth.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      } catch {
        Terminal.complain("  \(ShownText.visible(error.wording[language]))")
      }
    }
  }

  func say(_ wording: Wording) { Terminal.complain(wording[language]) }
}
