import Findings

/// The keys of one record with their values out of a file, and what was done about those the file lacks.
struct RecordValues: Sendable {
  /// In ascending order of their tags, in Explicit VR Little Endian.
  let elements: [UInt8]
  /// Keys that something else stands for, and what that is.
  let substituted: [(tag: ElementTag, by: Wording)]
  /// Keys that must be there and for which nothing can stand.
  let missing: [ElementTag]

  /// - Parameter position: the record's place among its siblings, from 1.
  init(_ type: RecordType, of instance: LooseInstance, position: Int) {
    var writer = ElementWriter()
    var substituted: [(tag: ElementTag, by: Wording)] = []
    var missing: [ElementTag] = []
    let keys = type.keys
    let characterSet = instance.values[.specificCharacterSet] ?? []
    let hasText = keys.contains { key in
      (key.representation.isText || key.representation == .SQ) && instance.values[key.tag] != nil
    }
    // What is text is copied as it stands in the file, so it means what the file says it means.
    if hasText, !characterSet.isEmpty { writer.add(.specificCharacterSet, .CS, characterSet) }
    for key in keys {
      var value = instance.values[key.tag]
      if value == nil, case .substituted(let substitute) = key.need {
        value = substitute.value(of: instance, position: position)
        if value != nil { substituted.append((key.tag, substitute.name)) }
      }
      switch (value, key.need) {
      case (let value?, _):
        if key.representation == .SQ {
          writer.addSequenceHeader(key.tag, length: value.count)
          writer.add(written: value)
        } else {
          writer.add(key.tag, key.representation, value)
        }
      case (nil, .mayBeEmpty): writer.add(key.tag, key.representation, [])
      case (nil, .whenPresent): break
      case (nil, .required), (nil, .substituted): missing.append(key.tag)
      }
    }
    elements = writer.bytes
    self.substituted = substituted
    self.missing = missing
  }
}

extension WrittenKey.Substitute {
  fileprivate func value(of instance: LooseInstance, position: Int) -> [UInt8]? {
    switch self {
    case .position: Array("\(position)".utf8)
    case .term(let term): Array(term.utf8)
    case .elements(let tags): tags.lazy.compactMap { instance.values[$0] }.first
    case .elementsOrMidnight(let tags): tags.lazy.compactMap { instance.values[$0] }.first ?? Array("000000".utf8)
    }
  }

  /// For people.
  var name: Wording {
    switch self {
    case .position: Wording("先後順序的號碼", "its place in the order")
    case .term(let term): Wording("「\(term)」", "“\(term)”")
    case .elements: Wording("檔案裡的其他日期", "another date of the file")
    case .elementsOrMidnight:
      Wording("檔案裡的其他時間（都沒有時用 000000）", "another time of the file (000000 if there is none)")
    }
  }

  /// The elements that may stand for the key.
  var elements: [ElementTag] {
    switch self {
    case .position, .term: []
    case .elements(let tags), .elementsOrMidnight(let tags): tags
    }
  }
}

extension Sequence where Element == LooseInstance {
  /// The file that has most of a record's keys; the first of several.
  func fullest(for type: RecordType) -> LooseInstance? {
    let keys = type.keys
    var best: (instance: LooseInstance, count: Int)?
    for instance in self {
      let count = keys.count { instance.values[$0.tag] != nil }
      if count > best?.count ?? -1 { best = (instance, count) }
      if count == keys.count { break }
    }
    return best?.instance
  }
}
