/// The text of a shared or an inline string: its own and that of its runs, without the phonetic guides beside it
/// (ISO/IEC 29500-1, 18.4.8).
struct OOXMLText {
  private var collected = CellText()
  private var isInText = false
  /// How many elements deep in something that is not read.
  private var skipped = 0
  private var depth = 0

  /// Whether every element that was started has ended.
  var isComplete: Bool { depth == 0 }

  mutating func start(_ local: String) {
    depth += 1
    if skipped > 0 || isInText {
      skipped += 1
    } else if local == "t" {
      isInText = true
    } else if local != "r" {
      skipped = 1
    }
  }

  mutating func append(_ piece: String) throws(WorkbookError) {
    if isInText, skipped == 0 { try collected.append(piece) }
  }

  mutating func end() {
    depth -= 1
    if skipped > 0 { skipped -= 1 } else { isInText = false }
  }

  /// What was collected, which is then forgotten.
  mutating func take() -> String {
    defer { collected.clear() }
    return OOXMLEscapes.resolved(collected.text)
  }
}
