/// The evidence of a finding: named values in the order they were given.
public struct Facts: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// One named value.
  public struct Fact: Sendable, Hashable {
    /// Stays the same in every language.
    public let name: String
    /// What was found or expected.
    public let value: FactValue
  }

  /// In the order they were given.
  public private(set) var all: [Fact]

  public init(dictionaryLiteral elements: (String, FactValue)...) {
    all = elements.map { Fact(name: $0.0, value: $0.1) }
  }

  /// The value with this name.
  public subscript(name: String) -> FactValue? { all.first { $0.name == name }?.value }

  package mutating func add(_ name: String, _ value: FactValue) {
    all.append(Fact(name: name, value: value))
  }

  package mutating func add(_ more: Facts) { all += more.all }

  /// `template` with every `{name}` replaced. A place without a fact stays as it is, so that a test can see it.
  package func fill(_ template: String, in language: Language) -> String {
    guard template.utf8.contains(0x7B) else { return template }
    var filled = ""
    var rest = Substring(template)
    while let open = rest.utf8.firstIndex(of: 0x7B) {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.utf8.firstIndex(of: 0x7D) else { break }
      let name = rest[rest.index(after: open)..<close]
      filled += self[String(name)]?.text(in: language) ?? String(rest[...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}

/// What a fact says.
public enum FactValue: Sendable, Hashable {
  case text(String)
  case number(Int)
  /// Something that has a name in each language, such as a kind of file.
  case wording(Wording)
  case list([FactValue])

  /// As it stands in a sentence.
  public func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .wording(let wording): wording[language]
    case .list(let values):
      values.map { $0.text(in: language) }.joined(separator: language == .zhHant ? "、" : ", ")
    }
  }
}

extension FactValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .number(value) }
}
