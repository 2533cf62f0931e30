import Findings
import Markup

/// The text of a cell: its paragraphs, joined by line breaks. White space is as OpenDocument has it (ISO/IEC 26300-1,
/// 6.1.2): any run of it is one space, none stands at either end of a paragraph, and elements make up for more.
struct ODSParagraph {
  private static let longestRun = 32_767
  /// What may stand around some of a paragraph's text.
  private static let transparent: Set<String> = [
    "span", "a", "ruby", "ruby-base", "meta", "meta-field", "bookmark-ref",
  ]

  private var text = CellText()
  private var hasParagraph = false
  private var pendingSpace = false
  private var isAtStart = true

  mutating func start() throws(WorkbookError) {
    if hasParagraph { try text.append("\n") }
    hasParagraph = true
    pendingSpace = false
    isAtStart = true
  }

  /// - Returns: whether the text within the element belongs to the paragraph.
  mutating func startElement(_ tag: XMLStartTag) throws(WorkbookError) -> Bool {
    switch tag.name.local {
    case "s":
      let count = tag["c"].map { Int($0) ?? Int.max } ?? 1
      guard (0...Self.longestRun).contains(count) else { throw SheetTable.tooMuchText }
      try insert(String(repeating: " ", count: count))
    case "tab": try insert("\t")
    case "line-break": try insert("\n")
    case let local: return Self.transparent.contains(local)
    }
    return false
  }

  mutating func append(_ piece: String) throws(WorkbookError) {
    var bytes: [UInt8] = []
    for byte in piece.utf8 {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        pendingSpace = !isAtStart
        continue
      }
      if pendingSpace { bytes.append(0x20) }
      bytes.append(byte)
      pendingSpace = false
      isAtStart = false
    }
    try text.append(String(decoding: bytes, as: UTF8.self))
  }

  /// What was collected, which is then forgotten.
  mutating func take() -> String {
    defer { self = ODSParagraph() }
    return text.text
  }

  private mutating func insert(_ characters: String) throws(WorkbookError) {
    if pendingSpace { try text.append(" ") }
    try text.append(characters)
    pendingSpace = false
    isAtStart = false
  }
}
