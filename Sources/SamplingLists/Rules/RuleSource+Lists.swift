import Findings

extension RuleSource {
  /// The fields the insurer compares with the sample it drew.
  static let matchedFields = RuleSource(
    .official,
    Wording("電子申復格式及填表說明（104.02.11）申報日期欄註三：勾稽欄位", "The insurer's format for appeals (2015-02-11), filing date, note 3"))

  static let categoryTiers = RuleSource(
    .assumed,
    Wording("健保署案件分類代碼表；與醫事類別的對應由本程式推定", "The insurer's category lists; which tier uses which is inferred"))

  static let categoryPadding = RuleSource(
    .assumed,
    Wording("方案附件二表一為 2 碼；補零方式由本程式推定", "The plan, 附件二 表一, asks for two characters; how to pad is assumed"))

  static let checkDigit = RuleSource(
    .assumed, Wording("由已公布的醫事機構代碼歸納", "Derived from published institution codes"))
}
