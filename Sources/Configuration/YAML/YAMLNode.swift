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

  /// A key without a value, `~` or `null`.
  var isEmpty: Bool {
    if case .scalar(let text) = content { text.isEmpty } else { false }
  }
}
