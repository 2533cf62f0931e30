/// What ArgumentParser tells of an argument, option or flag.
struct ArgumentDescription: Decodable {
  enum Kind: String, Decodable {
    case positional, option, flag
  }

  struct Name: Decodable {
    enum Kind: String, Decodable {
      case short, long, longWithSingleDash
    }

    let kind: Kind
    let name: String

    /// With its dashes.
    var spelled: String { kind == .long ? "--\(name)" : "-\(name)" }
  }

  let kind: Kind
  let names: [Name]?
  let preferredName: Name?
  let valueName: String?
  let abstract: String?
  let discussion: String?
  let sectionTitle: String?
  let allValues: [String]?
  let defaultValue: String?
  let isOptional: Bool
  let isRepeating: Bool
  let shouldDisplay: Bool

  /// Short names first, as `--help` has them.
  var spelledNames: [String] {
    let names = names ?? []
    return (names.filter { $0.kind == .short } + names.filter { $0.kind != .short }).map(\.spelled)
  }
}
