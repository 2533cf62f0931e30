public import NHICodes

/// The words by which clinics say what a file is.
///
/// Words of Latin letters must stand alone: `CT` is in `CT1` and not in `doctor`. Chinese ones may stand anywhere.
/// Width and letter case are no matter. Words that were added count before the standard ones, and the longest of them
/// first.
public struct ClassWords: Sendable, Hashable {
  /// The program's own words and no others.
  public static let standard = ClassWords()

  private var added: [String: RecordClass] = [:]
  /// The words that were added, each once, by how long they are.
  private var addedByLength: [Int: [String]] = [:]

  /// What a word says, as people wrote it.
  package struct Found: Sendable, Hashable {
    package let recordClass: RecordClass
    package let word: String
  }

  /// Adds a word for files' names, and for folders that are called so. Said twice, the later counts; an empty one is no
  /// word.
  public mutating func add(_ word: String, to recordClass: RecordClass) {
    let folded = Self.folded(word)
    guard !folded.isEmpty else { return }
    if added.updateValue(recordClass, forKey: folded) == nil {
      addedByLength[folded.count, default: []].append(folded)
    }
  }

  /// The class that a folder's whole name says.
  func recordClass(ofFolder name: String) -> RecordClass? {
    let text = Self.folded(name)
    return added[text]
      ?? RecordClass.allCases.first { Self.folders[$0]?.contains(text) == true }
  }

  /// What a file's stem says by a word that was added.
  func findAdded(in stem: String) -> Found? {
    guard !added.isEmpty else { return nil }
    let text = Text(stem)
    for length in addedByLength.keys.sorted(by: >) {
      guard let word = addedByLength[length]?.first(where: text.has), let recordClass = added[word] else { continue }
      return Found(recordClass: recordClass, word: word)
    }
    return nil
  }

  /// What a file's stem says: by a word that was added, else by the first class one of whose words is in it.
  func find(in stem: String) -> Found? {
    if let found = findAdded(in: stem) { return found }
    let text = Text(stem)
    for (recordClass, words) in Self.names {
      if let word = words.first(where: text.has) { return Found(recordClass: recordClass, word: word) }
    }
    return nil
  }

  private static func folded(_ text: String) -> String { text.halfWidth.uppercased() }

  /// A stem, and its runs of Latin letters: nearly all words are found among those, or not at all.
  private struct Text {
    private let text: String
    private let runs: Set<Substring>

    init(_ stem: String) {
      text = ClassWords.folded(stem)
      runs = Set(text.split { !($0.isASCII && $0.isLetter) })
    }

    func has(_ word: String) -> Bool {
      if word.allSatisfy({ $0.isASCII && $0.isLetter }) { return runs.contains(word[...]) }
      guard word.first?.isASCII == true || word.last?.isASCII == true else { return text.contains(word) }
      // One with a hyphen, a digit or a blank in it, or with a Latin end: what stands on either side must not go on.
      var rest = text[...]
      while let range = rest.firstRange(of: word) {
        let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : nil
        let after = range.upperBound < text.endIndex ? text[range.upperBound] : nil
        if !Self.goesOn(word.first, before), !Self.goesOn(word.last, after) { return true }
        rest = rest[text.index(after: range.lowerBound)...]
      }
      return false
    }

    /// Whether two characters are of one word, or of one number.
    private static func goesOn(_ inside: Character?, _ outside: Character?) -> Bool {
      guard let inside, let outside, inside.isASCII, outside.isASCII else { return false }
      return (inside.isLetter && outside.isLetter) || (inside.isNumber && outside.isNumber)
    }
  }
}
