/// A cell without what spreadsheets leave on it.
package enum SpreadsheetCell {
  /// What a cell with a code or a number may be long. Nothing longer is looked at as one.
  static let longestCode = 200

  /// A code: half-width, without `="000123"`, `'000123` and the `.0` of a number that was taken for a fraction.
  package static func code(_ cell: String) -> String {
    guard cell.utf8.count <= longestCode else { return cell }
    var text = text(cell).halfWidth
    if text.hasPrefix("'") { text = String(text.dropFirst()).halfWidth }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, isDigits(parts[0]), isDigits(parts[1]), parts[1].utf8.allSatisfy({ $0 == 0x30 }) {
      return String(parts[0])
    }
    return text
  }

  /// A name or a path: as it is, without `="…"` and white space at the ends.
  static func text(_ cell: String) -> String {
    let text = trimmed(cell[...])
    guard text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count >= 3 else { return String(text) }
    return String(trimmed(text.dropFirst(2).dropLast()))
  }

  static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
