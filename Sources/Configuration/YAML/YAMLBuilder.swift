import CLibYAML
import Findings

/// Makes a tree of libyaml's events, without recursion.
struct YAMLBuilder {
  /// A sequence or mapping that has not ended.
  private struct Container {
    let isMapping: Bool
    let line: Int
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var lines: [String: Int] = [:]
    /// The key that waits for its value.
    var key: (text: String, line: Int)?
  }

  private static let deepest = 8

  private(set) var root: YAMLNode?
  private var open: [Container] = []

  mutating func take(_ event: yaml_event_t) throws(YAMLError) {
    let line = unsafe Int(event.start_mark.line) + 1
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      if unsafe scalar.anchor != nil || scalar.tag != nil { throw unneeded(line) }
      // The event owns the bytes until it is deleted.
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      let isNull = isPlain && ["~", "null", "Null", "NULL"].contains(text)
      try add(YAMLNode(content: .scalar(isNull ? "" : text), line: line))
    case YAML_SEQUENCE_START_EVENT:
      if unsafe event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil { throw unneeded(line) }
      try begin(Container(isMapping: false, line: line))
    case YAML_MAPPING_START_EVENT:
      if unsafe event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil { throw unneeded(line) }
      try begin(Container(isMapping: true, line: line))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let ended = open.popLast() else { return }
      try add(
        YAMLNode(content: ended.isMapping ? .mapping(ended.entries) : .sequence(ended.items), line: ended.line))
    case YAML_ALIAS_EVENT: throw unneeded(line)
    case YAML_DOCUMENT_START_EVENT where root != nil:
      throw YAMLError(line: line, problem: Wording("檔案裡有第二份文件（---）", "a second document (---) begins here"))
    default: break
    }
  }

  private mutating func begin(_ container: Container) throws(YAMLError) {
    if let outer = open.last, outer.isMapping, outer.key == nil { throw notAKey(container.line) }
    guard open.count < Self.deepest else {
      throw YAMLError(line: container.line, problem: Wording("縮排太多層", "it is nested too deep"))
    }
    open.append(container)
  }

  private mutating func add(_ node: YAMLNode) throws(YAMLError) {
    guard let last = open.indices.last else {
      root = node
      return
    }
    guard open[last].isMapping else {
      open[last].items.append(node)
      return
    }
    if let key = open[last].key {
      open[last].entries.append(YAMLNode.Entry(key: key.text, line: key.line, value: node))
      open[last].key = nil
      return
    }
    guard case .scalar(let text) = node.content else { throw notAKey(node.line) }
    if let earlier = open[last].lines.updateValue(node.line, forKey: text) {
      throw YAMLError(
        line: node.line,
        problem: Wording("「\(text)」在第 \(earlier) 行已經寫過", "“\(text)” stands in line \(earlier) already"))
    }
    open[last].key = (text, node.line)
  }

  private func notAKey(_ line: Int) -> YAMLError {
    YAMLError(line: line, problem: Wording("冒號前面應該是一個名稱", "there should be a name before the colon"))
  }

  private func unneeded(_ line: Int) -> YAMLError {
    YAMLError(
      line: line,
      problem: Wording(
        "這裡不用 & * ! 的寫法；值以這些字元開頭時，用雙引號括起來",
        "nothing here is written with & or * or !; quote a value that begins with one of them"))
  }
}
