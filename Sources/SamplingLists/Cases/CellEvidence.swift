import Findings
import NHICodes

/// What of a cell may stand in a finding. Cells slip into the wrong column, so any of them may hold a name or an
/// identity number: names are hidden letter by letter (○), numbers from the seventh character on (*).
enum CellEvidence {
  static let empty = FactValue.wording(Wording("（空白）", "(empty)"))

  /// A cell with a short code or a date.
  static func code(_ cell: String) -> FactValue { value(hidden(cell, hidesLongNumbers: true)) }

  /// A cell with a field of the whole batch, where ten digits are an institution.
  static func batchField(_ cell: String) -> FactValue { value(hidden(cell, hidesLongNumbers: false)) }

  /// What the user said as an option: shown, identity numbers apart.
  static func option(_ text: String) -> FactValue { value(shown(text)) }

  /// A cell that should be an identity number: six characters at the most.
  static func identifier(_ cell: String) -> FactValue {
    let text = hidden(cell, hidesLongNumbers: false)
    guard !text.isEmpty else { return empty }
    return .text(text.prefix(max(0, min(6, text.count - 4))) + "****")
  }

  /// A cell of a row that can only be a header: its words are shown.
  static func header(_ cell: String) -> String { shown(cell) }

  private static func value(_ text: String) -> FactValue { text.isEmpty ? empty : .text(text) }

  /// One line of at most 40 characters. Masked before it is cut: half an identity number would pass for a word.
  private static func shown(_ text: String) -> String {
    let line = text.prefix(200).map { $0.isNewline ? " " : $0 }
    let masked = PatientIdentifier.masking(String(line).halfWidth)
    return masked.count > 40 ? masked.prefix(40) + "…" : masked
  }

  private static func hidden(_ cell: String, hidesLongNumbers: Bool) -> String {
    let text = shown(cell)
    // A spreadsheet's own errors (#REF!) are nobody's name.
    if text.hasPrefix("#") { return text }
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      let kind = Kind(first)
      let run = rest.prefix { Kind($0) == kind }
      rest = rest.dropFirst(run.count)
      switch kind {
      case .letter where run.count > 2, .name: result += String(repeating: "○", count: run.count)
      case .digit where hidesLongNumbers && run.count > 8:
        result += run.prefix(6) + String(repeating: "*", count: run.count - 6)
      default: result += run
      }
    }
    return result
  }

  private enum Kind {
    case letter, digit, name, other

    init(_ character: Character) {
      self =
        switch character {
        case "A"..."Z", "a"..."z": .letter
        case "0"..."9": .digit
        case _ where "中華民國前西元年月日號上下午".contains(character): .other
        default: character.isLetter ? .name : .other
        }
    }
  }
}
