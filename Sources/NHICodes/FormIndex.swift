/// One table's forms by their names and numbers.
struct FormIndex {
  struct Entry {
    let form: RecordForm
    let title: RecordForm.Title
  }

  private(set) var byNumber: [String: Entry] = [:]
  /// Names by their first character, the longest first.
  private var byStart: [Unicode.Scalar: [(word: [Unicode.Scalar], entry: Entry)]] = [:]

  static func of(_ setting: RecordForm.Setting) -> FormIndex {
    switch setting {
    case .outpatient: outpatient
    case .emergency: emergency
    case .inpatient: inpatient
    }
  }

  private static let outpatient = FormIndex(.outpatient)
  private static let emergency = FormIndex(.emergency)
  private static let inpatient = FormIndex(.inpatient)

  private init(_ setting: RecordForm.Setting) {
    for form in RecordForm.all where form.setting == setting {
      for title in [form.title] + form.others {
        let entry = Entry(form: form, title: title.number == nil ? form.title : title)
        if let number = title.number { byNumber[number] = byNumber[number] ?? entry }
        for spelling in Self.spellings(of: title.name) {
          let word = FormText(spelling).scalars
          byStart[word[0], default: []].append((word, entry))
        }
      }
    }
    // Equally long ones stay as the table has them.
    for (start, words) in byStart {
      byStart[start] = words.enumerated().sorted {
        ($1.element.word.count, $0.offset) < ($0.element.word.count, $1.offset)
      }
      .map(\.element)
    }
  }

  /// The entry with the longest name that stands in `text`.
  func named(in text: FormText) -> (length: Int, entry: Entry)? {
    var best: (length: Int, entry: Entry)?
    for position in text.scalars.indices {
      guard let words = byStart[text.scalars[position]] else { continue }
      for (word, entry) in words where word.count > best?.length ?? 0 && text.has(word, at: position) {
        best = (word.count, entry)
        break
      }
    }
    return best
  }

  /// A name as it is, without a note in brackets at its end, and each without a last 單 or 表.
  private static func spellings(of name: String) -> [String] {
    var names = [name]
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
      names.append(String(name[..<open]))
    }
    let short = names.filter { $0.count >= 5 && ($0.hasSuffix("單") || $0.hasSuffix("表")) }.map { String($0.dropLast()) }
    return names + short
  }
}
