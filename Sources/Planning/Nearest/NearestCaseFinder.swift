import FileAccess
import NHICodes
import SamplingLists

/// Finds the case that a path's names come nearest to: one slip apart at the most.
///
/// Two names are one slip apart only if taking one character out of either, or out of both, can make them the same. So
/// every name is kept under itself and each of its shortened forms, and a file's names are looked up the same way: no
/// file is held against every case.
struct NearestCaseFinder {
  private struct Known {
    let position: Int
    let name: NearestCase.Name
    let scalars: [Unicode.Scalar]
  }

  private let keys: [CaseKey]
  private var known: [Known] = []
  private var byForm: [[Unicode.Scalar]: [Int]] = [:]
  /// Strays lie together, and share their folders' names.
  private var answers: [String: Candidate?] = [:]

  /// Names that are shorter differ by one character from too many others; longer ones are no numbers.
  private static let lengths = 5...24
  /// A folder may have a person's name, in which each character says more.
  private static let folderLengths = 4...24
  /// How many names of one path are looked at.
  private static let mostNames = 24

  init(_ cases: [SampledCase]) {
    keys = cases.map(\.key)
    for (position, sampled) in cases.enumerated() {
      let key = sampled.key
      let spelled = key.category.spelling(in: key.tier)
      for category in Set([key.category.code, spelled]).sorted() {
        add(category + key.serial.padded, position, .categoryAndSerial)
      }
      add(key.serial.padded, position, .serial)
      if let chart = sampled.chartNumber { add(chart, position, .chartNumber) }
      if let folder = sampled.folder, let last = folder.split(whereSeparator: { "/\\".contains($0) }).last {
        add(String(last), position, .listedFolder)
      }
      // Of a masked number what is visible, if that is its beginning.
      if let text = sampled.identifier?.text { add(String(text.prefix { $0 != "*" }), position, .identifier) }
    }
  }

  private mutating func add(_ text: String, _ position: Int, _ name: NearestCase.Name) {
    let scalars = Self.folded(text)
    guard (name == .listedFolder ? Self.folderLengths : Self.lengths).contains(scalars.count) else { return }
    for form in Self.forms(scalars) { byForm[form, default: []].append(known.count) }
    known.append(Known(position: position, name: name, scalars: scalars))
  }

  // MARK: - Looking one up

  private struct Candidate {
    let known: Known
    let found: String
    let difference: NameDifference
    var positions: Set<Int>

    /// The likelier slip first, then the more telling name, then the list's order.
    var rank: [Int] { [difference.rank, known.name.rank, known.position] }
  }

  mutating func nearest(to entry: FolderEntry) -> NearestCase? {
    var best: Candidate?
    for text in Self.names(of: entry) {
      guard let candidate = candidate(for: text) else { continue }
      if best.map({ candidate.rank.lexicographicallyPrecedes($0.rank) }) ?? true { best = candidate }
    }
    return best.map {
      NearestCase(
        key: keys[$0.known.position], name: $0.known.name, found: $0.found, difference: $0.difference,
        others: $0.positions.count - 1)
    }
  }

  private mutating func candidate(for text: String) -> Candidate? {
    if let answer = answers[text] { return answer }
    let answer = search(text)
    // Only folders' names come again; a million files' own need not be kept.
    if answers.count < 10_000 { answers[text] = .some(answer) }
    return answer
  }

  private func search(_ text: String) -> Candidate? {
    let scalars = Self.folded(text)
    // A day is no number of a case.
    guard scalars.count <= Self.lengths.upperBound + 1, ROCDate(text) == nil else { return nil }
    var best: Candidate?
    var seen: Set<Int> = []
    for form in Self.forms(scalars) {
      for number in byForm[form] ?? [] where seen.insert(number).inserted {
        let other = known[number]
        guard let difference = scalars == other.scalars ? .within : NameDifference(of: scalars, from: other.scalars)
        else {
          continue
        }
        // A serial is short, and every sixth digit is one slip from some other.
        if other.name == .serial, difference.rank > 1 { continue }
        let candidate = Candidate(
          known: other, found: String(String.UnicodeScalarView(scalars)), difference: difference,
          positions: [other.position])
        guard let earlier = best else {
          best = candidate
          continue
        }
        if candidate.rank.dropLast() == earlier.rank.dropLast() {
          let positions = earlier.positions.union(candidate.positions)
          if other.position < earlier.known.position { best = candidate }
          best?.positions = positions
        } else if candidate.rank.lexicographicallyPrecedes(earlier.rank) {
          best = candidate
        }
      }
    }
    return best
  }

  // MARK: - Names

  /// What of a path can be a case's name: folders and the file's stem whole, and the runs of letters and digits in them.
  private static func names(of entry: FolderEntry) -> [String] {
    var names: [String] = []
    if let own = entry.recordName?.name { return [own.categorySpelling + own.serial.padded] }
    for component in entry.components.dropLast().suffix(8).reversed() + [entry.stemAndExtension.stem] {
      names.append(component)
      let start = component.prefix(200)
      // Chart numbers have hyphens in them, and other names hyphens between them.
      for separators in ["", "-"] {
        let pieces = start.split {
          !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "*" && !separators.contains($0)
        }
        if pieces.first?.count != component.count { names += pieces.map(String.init) }
      }
    }
    // A masked number is known by what is visible of it.
    names += names.filter { PatientIdentifier($0).map { $0.kind != .other } ?? false }.map { String($0.prefix(6)) }
    return Array(names.filter { $0.unicodeScalars.count >= folderLengths.lowerBound }.prefix(mostNames))
  }

  /// The name, and each way to leave one character out.
  private static func forms(_ scalars: [Unicode.Scalar]) -> Set<[Unicode.Scalar]> {
    var forms: Set = [scalars]
    for place in scalars.indices {
      var shorter = scalars
      shorter.remove(at: place)
      forms.insert(shorter)
    }
    return forms
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.halfWidth.uppercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }
  }
}
