import EditDistance
import Findings
import NHICodes
import Packaging
import SystemPackage

extension ConfigurationReader {
  mutating func text(_ entry: YAMLNode.Entry) -> String? {
    if case .scalar(let text) = entry.value.content { return text.isEmpty ? nil : text }
    unusable(entry, "…", Wording("這裡只能有一個值", "there can be one value only"))
    return nil
  }

  /// One text, or several.
  mutating func texts(_ entry: YAMLNode.Entry) -> [(text: String, line: Int)] {
    let nodes = if case .sequence(let items) = entry.value.content { items } else { [entry.value] }
    return nodes.compactMap { node in
      guard case .scalar(let text) = node.content else {
        unusable(entry, "…", Wording("這裡只能有文字", "there can be texts only"))
        return nil
      }
      return text.isEmpty ? nil : (text, node.line)
    }
  }

  mutating func number(_ entry: YAMLNode.Entry, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(entry) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    let allowed = "\(range.lowerBound)–\(range.upperBound)"
    unusable(entry, text, Wording("應為 \(allowed)", "it should be \(allowed)"))
    return nil
  }

  mutating func size(_ entry: YAMLNode.Entry) -> BundleSizeLimit? {
    guard let text = text(entry) else { return nil }
    if let limit = BundleSizeLimit(text) { return limit }
    let examples = BundleSizeLimit.examples
    unusable(entry, text, Wording("要像 \(examples)，至少 1MB", "it should be like \(examples), at least 1MB"))
    return nil
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ entry: YAMLNode.Entry) -> Choice? {
    guard let text = text(entry) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let choices = Choice.allCases.map(\.rawValue)
    unusable(
      entry, text,
      Wording("可用的是 \(choices.joined(separator: "、"))", "it can be \(choices.joined(separator: ", "))"))
    return nil
  }

  mutating func file(_ entry: YAMLNode.Entry) -> FilePath? {
    text(entry).map { path.removingLastComponent().pushing(FilePath($0)) }
  }

  mutating func entries(of node: YAMLNode, _ key: String) -> [YAMLNode.Entry] {
    if case .mapping(let entries) = node.content { return entries }
    if node.isEmpty { return [] }
    let place = key.isEmpty ? Wording("設定檔", "the configuration") : Wording("「\(key)」", "“\(key)”")
    report(
      .unreadable, node.line,
      [
        "problem": .wording(
          Wording("\(place.zhHant)裡要寫成「名稱: 值」", "\(place.en) should hold lines of “name: value”"))
      ])
    return []
  }

  // MARK: - What is wrong

  mutating func known<Key: RawRepresentable<String> & CaseIterable>(_ entry: YAMLNode.Entry) -> Key? {
    if let key = Key(rawValue: entry.key) { return key }
    unknown(entry, among: Key.allCases.map(\.rawValue))
    return nil
  }

  mutating func unknown(_ entry: YAMLNode.Entry, among known: some Sequence<String>) {
    report(
      .unknownKey, entry.line,
      ["key": .text(shown(entry.key)), "nearest": .text(Self.nearest(to: entry.key, among: known))])
  }

  static func nearest(to text: String, among known: some Sequence<String>) -> String {
    let written = Array(text.prefix(40))
    return known.map { (name: $0, slips: EditDistance.between(written, Array($0))) }
      .min { $0.slips < $1.slips }?.name ?? ""
  }

  mutating func unusable(_ entry: YAMLNode.Entry, _ found: String, _ problem: Wording) {
    report(
      .unusableValue, entry.line,
      ["key": .text(shown(entry.key)), "found": .text(shown(found)), "problem": .wording(problem)])
  }

  /// - Parameter what: the key, or the rule, that a configuration in SOURCE may not have.
  mutating func distrust(_ line: Int, _ what: String) {
    report(.notTrusted, line, ["key": .text(shown(what)), "path": .text(path.string)])
  }

  func shown(_ text: String) -> String { PatientIdentifier.masking(String(text.prefix(60))) }

  mutating func report(_ rule: ConfigurationRule, _ line: Int, _ facts: Facts) {
    findings.append(Finding(rule, Subject(file: path.string, row: line), facts))
  }
}
