import Findings

/// What a cell's stored value stands for.
struct OOXMLCells: Sendable {
  let uses1904: Bool
  /// By the number of the cell style.
  var formats: [NumberFormat] = []
  var sharedStrings: [String] = []

  init(uses1904: Bool) { self.uses1904 = uses1904 }

  /// The text of a cell with a value. Nil when the value is none of its type.
  ///
  /// - Parameters:
  ///   - type: as the cell says (ISO/IEC 29500-1, 18.18.11); nil for a number.
  ///   - style: the number of the cell's style, which tells what its number is.
  func text(_ value: String, type: String?, style: String?) -> String? {
    switch type {
    case nil, "n": number(value, style: style)
    case "s": NumberText.plain(value).flatMap { Int($0) }.flatMap(sharedString)
    case "str": OOXMLEscapes.resolved(value)
    case "b": ["1", "true"].contains(value) ? "TRUE" : ["0", "false"].contains(value) ? "FALSE" : nil
    case "d": DateText.plain(value) ?? value
    // Errors, as `#REF!`, and what later versions may bring.
    default: value
    }
  }

  private func sharedString(_ index: Int) -> String? {
    sharedStrings.indices.contains(index) ? sharedStrings[index] : nil
  }

  private func number(_ value: String, style: String?) -> String? {
    let index = style.flatMap { Int($0) } ?? 0
    switch formats.indices.contains(index) ? formats[index] : .general {
    case .general: return NumberText.plain(value)
    case .date:
      return NumberText.value(value).flatMap { SerialDate.text($0, uses1904: uses1904) } ?? NumberText.plain(value)
    case .digits(let count):
      guard let text = NumberText.plain(value) else { return nil }
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return text }
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
  }
}
