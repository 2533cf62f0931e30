package import Findings

/// What can be wrong with the batch XML.
package enum XMLRule: String, CaseIterable, Rule {
  case notInBig5 = "X101"
  case schemaViolation = "X102"
  case schemaUnusable = "X103"
  case controlCharacter = "X104"

  public var severity: Severity {
    switch self {
    case .notInBig5: .warning
    case .schemaViolation, .schemaUnusable, .controlCharacter: .error
    }
  }

  /// A schema that was given may be of another version.
  public var canBeLowered: Bool { self == .schemaViolation }

  public var title: Wording {
    switch self {
    case .notInBig5: Wording("Big5 沒有的字", "Characters that Big5 does not have")
    case .schemaViolation: Wording("XML 不符合指定的 XSD", "The XML does not fit the given schema")
    case .schemaUnusable: Wording("指定的 XSD 不能用", "The given schema cannot be used")
    case .controlCharacter: Wording("欄位裡有看不見的控制字元", "A control character in a field")
    }
  }

  public var message: Wording {
    switch self {
    case .notInBig5:
      Wording("欄位 {field} 有 Big5 沒有的字：{found}。", "Field {field} has characters that Big5 lacks: {found}.")
    case .schemaViolation:
      Wording("XML 第 {line} 行不符合 XSD：{reason}。", "Line {line} of the XML does not fit the schema: {reason}.")
    case .schemaUnusable: Wording("無法使用這個 XSD：{reason}。", "This schema cannot be used: {reason}.")
    case .controlCharacter:
      Wording(
        "案件 {case} 的{field}含有看不見的控制字元（{found}）。",
        "The {field} of case {case} has an invisible control character ({found}).")
    }
  }

  public var explanation: Wording {
    switch self {
    case .notInBig5:
      Wording(
        "XML 以 Big5 編碼；沒有的字會寫成 &#…; 的形式，收件端不一定認得。",
        "The XML is written in Big5; such characters become &#…; references, which the receiver may not expect.")
    case .schemaViolation:
      Wording(
        "健保署的系統對不符合 XSD 的 XML 回報「XSD解析失敗」。", "The insurer answers an XML that does not fit its schema with XSD解析失敗.")
    case .schemaUnusable: Wording("指定了 --schema，就要能用它檢查。", "When --schema is given, it has to be used.")
    case .controlCharacter:
      Wording("XML 不能有這種字元，收件端會解析失敗。", "XML has no place for it; the receiver could not read the file.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .notInBig5:
      Wording(
        "若欄位是病歷號，改用英數字；否則先以試傳確認。", "Write the chart number with letters and digits, or try it in a trial upload first.")
    case .schemaViolation:
      Wording("把這段訊息交給提供 XSD 的單位或系統廠商確認欄位。", "Ask whoever gave you the schema what the field should hold.")
    case .schemaUnusable:
      Wording("確認檔案路徑，以及它是完整的 XML Schema。", "See that the path is right and the file is a complete XML Schema.")
    case .controlCharacter: Wording("在清單把這一格刪掉重新輸入。", "Clear the cell in the list and type it again.")
    }
  }

  public var source: RuleSource {
    switch self {
    case .notInBig5: .deployedPractice
    case .schemaViolation: RuleSource(.deployed, Wording("健保署上傳結果訊息「XSD解析失敗」", "The insurer's upload message XSD解析失敗"))
    case .schemaUnusable: .ownCare
    case .controlCharacter: RuleSource(.official, Wording("W3C XML 1.0 §2.2", "W3C XML 1.0, 2.2"))
    }
  }
}
