/// A value of a YAML document, with the line it stands in. Every scalar is text: `01` stays `01`, and `no` is a word.
struct YAMLNode {
  struct Entry {
    let key: String
    /// The key's, 1-based.
    let line: Int
    let value: YAMLNode
  }

  enum Content {
    case scalar(String)
    case sequence([YAMLNode])
    /// Each key once, in the order of the file.
    case mapping([Entry])
  }

  let content: Content
  /// 1-based.
  let line: Int

  /// In one line for people; of what is long, the beginning.
  var summary: String {
    enum Piece {
      case text(String)
      case node(YAMLNode)
    }
    var summary = ""
    var waiting: [Piece] = [.node(self)]
    while let piece = waiting.popLast() {
      guard summary.utf8.count <= 400 else { return summary.prefix(200) + "…" }
      switch piece {
      case .text(let text): summary += text
      case .node(let node):
        switch node.content {
        case .scalar(let text): summary += text
        case .sequence(let items):
          for (position, item) in items.enumerated().reversed() {
            waiting.append(.node(item))
            if position > 0 { waiting.append(.text(", ")) }
          }
        case .mapping(let entries):
          for (position, entry) in entries.enumerated().reversed() {
            waiting.append(.node(entry.value))
            waiting.append(.text((position > 0 ? ", " : "") + entry.key + ": "))
          }
        }
      }
    }
    return summary
  }

  /// A key without a value, `~` or `null`.
  var isEmpty: Bool {
    if case .scalar(let text) = content { text.isEmpty } else { false }
  }
}
