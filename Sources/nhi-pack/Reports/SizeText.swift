import Findings

/// How large something is, for people.
enum SizeText {
  /// `172 kB`.
  static func of(_ bytes: Int, _ language: Language) -> String {
    switch bytes {
    case ..<10_000: Wording("\(bytes) 位元組", "\(bytes) bytes")[language]
    case ..<10_000_000: "\(bytes / 1000) kB"
    default: "\(bytes / 1_000_000) MB"
    }
  }
}
