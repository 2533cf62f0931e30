import FileAccess
import NHICodes

/// Holds the patterns against files, and what they read against the list.
struct PatternReader {
  private let patterns: [FilePattern]
  private let index: CaseIndex
  private let words: ClassWords

  init(_ matching: MatchingOptions, index: CaseIndex) {
    patterns = matching.patterns
    words = matching.words
    self.index = index
  }

  /// What each pattern that matches read, in the patterns' order. A pattern whose placeholders name no sampled case does
  /// not match.
  func hits(_ entry: FolderEntry) -> [PatternHit] {
    patterns.compactMap { hit($0, entry) }
  }

  private func hit(_ pattern: FilePattern, _ entry: FolderEntry) -> PatternHit? {
    guard entry.components.count > pattern.depth else { return nil }
    let path = entry.components.suffix(pattern.depth + 1).joined(separator: "/")
    let text = FilePattern.folded(path)
    let matched = PatternMatching(pattern, text).spans { field, characters in
      accepts(field, String(String.UnicodeScalarView(characters)), in: pattern)
    }
    guard let spans = matched else { return nil }
    func read(_ field: FilePattern.Field) -> [String] {
      (spans[field] ?? []).map { String(String.UnicodeScalarView(text[$0])) }
    }
    guard let (cases, hints) = cases(pattern, read) else { return nil }
    let classes = Set(read(.class).compactMap { RecordClass(rawValue: $0) })
    return PatternHit(
      pattern: pattern.text, cases: cases, hints: hints, recordClass: classes.count == 1 ? classes.first : nil,
      word: read(.word).first.flatMap { words.find(in: $0) }, form: read(.form).first,
      part: read(.part).first.flatMap { Int($0) })
  }

  private func accepts(_ field: FilePattern.Field, _ text: String, in pattern: FilePattern) -> Bool {
    let digits = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    switch field {
    case .serial, .part: return digits
    case .date: return digits && ROCDate(text) != nil
    case .class: return RecordClass(rawValue: text) != nil
    case .category: return CaseCategory(text) != nil
    case .chart, .id, .name, .birth:
      guard let found = index.cases(field, text) else { return false }
      // Where the list lacks the value for some case, another placeholder has to say which.
      return !found.named.isEmpty || (!found.unknown.isEmpty && pattern.names(besides: field))
    case .word, .form: return true
    }
  }

  /// Nil where the placeholders name no sampled case.
  private func cases(
    _ pattern: FilePattern, _ read: (FilePattern.Field) -> [String]
  ) -> (PatternHit.Cases, [CaseHint])? {
    var named: [(hint: CaseHint, cases: CaseIndex.FieldCases)] = []
    func add(_ hint: CaseHint, _ found: [CaseIndex.FieldCases]) {
      let all = found.reduce(into: CaseIndex.FieldCases()) { sum, cases in
        sum.named.formUnion(cases.named)
        sum.unknown.formUnion(cases.unknown)
      }
      named.append((hint, all))
    }
    for (field, hint) in [(FilePattern.Field.chart, CaseHint.chartNumber), (.id, .identifier), (.name, .patientName)]
    where pattern.has(field) {
      add(hint, read(field).compactMap { index.cases(field, $0) })
    }
    if pattern.has(.serial) {
      let categories: [String?] = pattern.has(.category) ? read(.category) : [nil]
      let found = read(.serial).flatMap { serial in categories.map { index.cases(serial: serial, category: $0) } }
      add(pattern.has(.category) ? .categoryAndSerial : .serial, found)
    }
    if named.isEmpty { return (.unnamed, []) }
    // A birth date tells two cases apart, and names none: others are born that day.
    let telling = named.filter { !$0.cases.named.isEmpty }
    if pattern.has(.birth) { add(.birthDate, read(.birth).compactMap { index.cases(.birth, $0) }) }

    for (place, one) in named.enumerated() {
      for other in named[..<place] where !one.cases.named.isEmpty && !other.cases.named.isEmpty {
        if one.cases.named.union(one.cases.unknown).isDisjoint(with: other.cases.named),
          other.cases.named.union(other.cases.unknown).isDisjoint(with: one.cases.named),
          let inner = one.cases.named.min(), let outer = other.cases.named.min()
        {
          return (.contradiction(inner, outer), [other.hint])
        }
      }
    }
    let candidates = telling.reduce(into: Set<Int>()) { $0.formUnion($1.cases.named) }
    let fitting = candidates.filter { position in
      named.allSatisfy { $0.cases.named.contains(position) || $0.cases.unknown.contains(position) }
    }
    return fitting.isEmpty ? nil : (.named(fitting.sorted()), telling.map(\.hint))
  }
}

extension FilePattern {
  /// Whether another placeholder than `field` can name the case.
  fileprivate func names(besides field: Field) -> Bool {
    [Field.chart, .serial, .id, .name].contains { $0 != field && has($0) }
  }
}
