package import Findings

/// What can be wrong with a batch XML that somebody made.
package enum BatchDocumentRule: String, CaseIterable, Rule {
  case unreadable = "X201"
  case badText = "X202"
  case otherEncoding = "X203"
  case structure = "X204"

  public var severity: Severity {
    switch self {
    case .otherEncoding: .warning
    case .unreadable, .badText, .structure: .error
    }
  }

  /// The insurer's manual may say otherwise of the fields; what cannot be read was not judged at all.
  public var canBeLowered: Bool { self == .structure }

  public var title: Wording {
    switch self {
    case .unreadable: Wording("XML 讀不出來", "The XML cannot be read")
    case .badText: Wording("XML 的文字與宣告的編碼不符", "The XML's text is not in its encoding")
    case .otherEncoding: Wording("XML 不是 Big5", "The XML is not in Big5")
    case .structure: Wording("XML 的欄位不對", "The XML's fields are not right")
    }
  }

  public var message: Wording {
    switch self {
    case .unreadable: Wording("XML 解析失敗：{reason}。", "The XML cannot be parsed: {reason}.")
    case .badText:
      Wording(
        "XML 宣告為 {declared}，第 {offset} 位元組起不是這個編碼的字。",
        "The XML is declared as {declared}; from byte {offset} on its text is not.")
    case .otherEncoding:
      Wording("XML 宣告的編碼是 {declared}，現行做法是 Big5。", "The XML declares {declared}; systems in production send Big5.")
    case .structure: Wording("XML 第 {line} 行：{reason}。", "Line {line} of the XML: {reason}.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .unreadable, .structure:
      Wording("健保署的系統對讀不懂的 XML 回報「XSD解析失敗」。", "The insurer answers an XML that it cannot read with XSD解析失敗.")
    case .badText:
      Wording("編碼不對的字會變成亂碼，或使整份 XML 解析失敗。", "Such text turns into other characters, or makes the whole XML unreadable.")
    case .otherEncoding:
      Wording("官方手冊沒有公開；正式運作的系統送的都是 Big5。", "The official manual is not public; what is known to be accepted is Big5.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .unreadable, .structure:
      Wording("請系統廠商修正這份 XML，再重新打包。", "Ask whoever made the XML to correct it, and pack again.")
    case .badText, .otherEncoding:
      Wording("把整份 XML 存成 Big5，宣告也寫 Big5。", "Write the whole XML in Big5 and declare it so.")
    }
  }

  public var source: RuleSource {
    switch self {
    case .unreadable, .structure:
      RuleSource(.deployed, Wording("健保署上傳結果訊息「XSD解析失敗」", "The insurer's upload message XSD解析失敗"))
    case .badText, .otherEncoding: .deployedPractice
    }
  }
}
