/// One text in the two languages the program speaks: Traditional Chinese as used in Taiwan, and plain English.
///
/// A text may hold places such as `{found}`; `Finding` fills them from its facts.
public struct Wording: Sendable, Hashable {
  /// Traditional Chinese as used in Taiwan.
  public let zhHant: String
  /// Plain English.
  public let en: String

  /// The same text in both languages.
  public init(_ zhHant: String, _ en: String) {
    self.zhHant = zhHant
    self.en = en
  }

  /// A text that reads the same in both: the name of a file, an option, a line of XML.
  public init(_ same: String) { self.init(same, same) }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .zhHant: zhHant
    case .en: en
    }
  }
}

/// The language of what people read.
public enum Language: String, Sendable, CaseIterable {
  case zhHant = "zh-Hant"
  case en
}
