package import Findings
package import NHICodes

/// Finds names that stood before, without regard to case, extension and the form of the part, in bounded memory: names
/// are kept as numbers, and no more of them than a limit.
package struct NameRegister: Sendable {
  /// Where a name stood.
  package enum Place: Sendable, Hashable {
    /// Counted from 0.
    case argument(Int)
    /// Counted from 1.
    case line(Int)
  }

  /// How many different names are remembered unless said otherwise: 84 MB, when there are so many.
  package static let usualLimit = 3_000_000
  /// Above this, memory is no longer what a clinic's computer has to spare.
  package static let largestLimit = 50_000_000

  private var names: NumberTable
  private var cases: NumberTable

  package init(limit: Int = usualLimit) {
    let limit = min(max(limit, 1), Self.largestLimit)
    names = NumberTable(limit: limit, keepsValues: true)
    cases = NumberTable(limit: limit, keepsValues: false)
  }

  package var limit: Int { names.limit }

  /// A name could not be remembered. From then on new names are compared with those before, not with one another, and
  /// `caseCount` counts no more.
  package var hasOverflown: Bool { names.hasOverflown || cases.hasOverflown }

  /// How many cases the names are of.
  package var caseCount: Int { cases.count }

  /// Remembers a name.
  ///
  /// - Returns: where it stood first, if it did.
  package mutating func remember(_ name: RecordName, at place: Place) -> Place? {
    _ = cases.insert(name.caseNumber)
    let packed = place.packed
    if case .known(let first) = names.insert(name.number, packed ?? 0, isKept: packed != nil) {
      return Place(packed: first)
    }
    return nil
  }
}

extension NameRegister {
  /// What is found when a name stood before.
  ///
  /// - Parameters:
  ///   - judged: the later one.
  ///   - place: of the first.
  ///   - text: the first one, if it is at hand.
  package static func duplicate(_ judged: JudgedName, of place: Place, text: String? = nil) -> Finding {
    var facts: Facts = ["file": .text(PatientIdentifier.masking(judged.text))]
    switch place {
    case .argument(let index):
      let other = PatientIdentifier.masking(text ?? "")
      facts.add(
        "other",
        text == nil
          ? .wording(Wording("第 \(index + 1) 個", "name \(index + 1)")) : .wording(Wording("「\(other)」", "“\(other)”")))
    case .line(let number):
      facts.add("other", .wording(Wording("第 \(number) 行", "line \(number)")))
      facts.add("line", .number(number))
    }
    return Finding(NameRule.duplicate, Subject(file: judged.text), facts)
  }

  /// What is found, once, when there are more names than can be remembered.
  package func overflow() -> Finding { Finding(NameRule.tooManyNames, Subject(), ["count": .number(names.count)]) }
}

extension NameRegister.Place {
  /// The highest bit tells lines from arguments. nil when the number is beyond 2³¹.
  fileprivate var packed: UInt32? {
    switch self {
    case .argument(let index): index >> 31 == 0 ? UInt32(index) : nil
    case .line(let number): number >> 31 == 0 ? UInt32(number) | 1 << 31 : nil
    }
  }

  fileprivate init(packed: UInt32) {
    self = packed >> 31 == 0 ? .argument(Int(packed)) : .line(Int(packed & ~(1 << 31)))
  }
}
