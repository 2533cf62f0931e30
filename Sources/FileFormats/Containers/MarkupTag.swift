/// A start tag as it is written.
struct MarkupTag {
  /// With its prefix, if there is one.
  let name: String
  /// In order, values without quotes and with references as they are.
  let attributes: [(name: String, value: String)]

  var prefix: String? { name.firstIndex(of: ":").map { String(name[..<$0]) } }
  var localName: String { name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name }

  /// What the tag's own prefix stands for, if the tag declares it.
  var namespace: String? {
    let declaration = prefix.map { "xmlns:\($0)" } ?? "xmlns"
    return attributes.first { $0.name == declaration }?.value
  }

  var declaresNamespace: Bool { attributes.contains { $0.name == "xmlns" || $0.name.hasPrefix("xmlns:") } }

  /// As it is shown to people; a name out of a file may be of any length.
  var evidence: String { "<\(name.prefix(64))>" }
}
