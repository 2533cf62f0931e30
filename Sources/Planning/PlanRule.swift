package import Findings

/// What can be wrong when files are matched to cases and named.
package enum PlanRule: String, CaseIterable, Rule {
  case noCase = "M101"
  case caseWithoutFiles = "M102"
  case caseWithoutChart = "M103"
  case sameName = "M104"
  case renumbered = "M105"
  case ambiguous = "M106"
  case contradiction = "M107"
  case notSampled = "M108"
  case folderNotFound = "M109"
  case notAFile = "M110"
  case folderUnreadable = "M111"
  case chineseNames = "M112"
  case tooManyParts = "M113"
  case mappingRow = "M114"
  case mappingUnusable = "M115"
  case notInMapping = "M116"

  public var severity: Severity {
    switch self {
    case .caseWithoutFiles, .sameName, .ambiguous, .contradiction, .folderNotFound, .folderUnreadable, .tooManyParts,
      .mappingRow, .mappingUnusable:
      .error
    case .noCase, .caseWithoutChart, .renumbered, .notSampled, .notAFile, .chineseNames, .notInMapping:
      .warning
    }
  }

  public var title: Wording {
    switch self {
    case .noCase: Wording("檔案不屬於任何抽審案件", "A file belongs to no sampled case")
    case .caseWithoutFiles: Wording("案件沒有檔案", "A case has no files")
    case .caseWithoutChart: Wording("案件沒有病歷本文（A 類）", "A case has no chart (class A)")
    case .sameName: Wording("兩個檔案用了同一個編碼檔名", "Two files have the same coded name")
    case .renumbered: Wording("編碼檔名會改變", "A coded name will change")
    case .ambiguous: Wording("檔案可能屬於好幾個案件", "A file could belong to several cases")
    case .contradiction: Wording("檔名與資料夾指向不同案件", "A file's name and its folder name different cases")
    case .notSampled: Wording("編碼檔名的案件不在抽樣清單上", "A coded name's case is not on the list")
    case .folderNotFound: Wording("找不到清單所寫的檔案資料夾", "The folder that the list names is not there")
    case .notAFile: Wording("不是一般檔案", "Not a regular file")
    case .folderUnreadable: Wording("資料夾無法讀取", "A folder cannot be read")
    case .chineseNames: Wording("檔名含中文或其他非英數字", "File names with Chinese or other characters")
    case .tooManyParts: Wording("同一類的檔案太多", "Too many files of one class")
    case .mappingRow: Wording("對照表有一列不能用", "A row of the mapping cannot be used")
    case .mappingUnusable: Wording("對照表無法讀取", "The mapping cannot be used")
    case .notInMapping: Wording("檔案不在對照表裡", "A file is not in the mapping")
    }
  }

  public var message: Wording {
    switch self {
    case .noCase:
      Wording("這個檔案不符合任何抽審案件，不會打包。{nearest}", "This file matches no sampled case and will not be packed.{nearest}")
    case .caseWithoutFiles: Wording("案件 {case} 沒有任何檔案。", "Case {case} has no files.")
    case .caseWithoutChart: Wording("案件 {case} 沒有病歷本文（A 類）檔案。", "Case {case} has no chart (class A).")
    case .sameName:
      Wording(
        "{name} 也是「{other}」的檔名，無法判斷要送哪一個。",
        "{name} is also the name of “{other}”; the program cannot tell which one is meant.")
    case .renumbered: Wording("檔名 {found} 打包後會是 {name}。", "{found} will be {name} in the bundle.")
    case .ambiguous:
      Wording("依{hint}可能是這些案件：{cases}。沒有打包。", "By {hint} it could be any of these cases: {cases}. It is not packed.")
    case .contradiction:
      Wording(
        "檔案自己（或較內層的資料夾）指向案件 {inner}，但{hint}指向 {outer}。可能放錯病人的檔案。",
        "The file itself (or a folder nearer to it) names case {inner}, but {hint} says {outer}. It may be another patient's."
      )
    case .notSampled:
      Wording(
        "檔名 {name} 的案件不在抽樣清單上，不會打包。{nearest}",
        "The case of {name} is not on the sampling list; it will not be packed.{nearest}")
    case .folderNotFound:
      Wording("案件 {case} 的檔案資料夾「{folder}」不存在。", "The folder “{folder}” of case {case} does not exist.")
    case .notAFile: Wording("這是連結或特殊檔案，不會打包。", "This is a link or a special file; it will not be packed.")
    case .folderUnreadable: Wording("這個資料夾無法讀取：{reason}。", "This folder cannot be read: {reason}.")
    case .chineseNames:
      Wording(
        "有 {count} 個檔名含中文或其他字元（例如「{example}」），打包時會改成編碼檔名。",
        "File names with Chinese or other characters: {count}, such as “{example}”. In the bundle they have coded names."
      )
    case .tooManyParts:
      Wording(
        "案件 {case} 的 {class} 有 {count} 個檔案，編號最多到 999。",
        "Case {case} has {count} files of class {class}; part numbers end at 999.")
    case .mappingRow: Wording("「{value}」：{problem}。", "“{value}”: {problem}.")
    case .mappingUnusable: Wording("對照表不能用：{problem}。", "The mapping cannot be used: {problem}.")
    case .notInMapping: Wording("對照表沒有這個檔案，不會打包。", "The mapping does not have this file; it will not be packed.")
    }
  }

  public var source: RuleSource {
    switch self {
    case .caseWithoutFiles: .plan("貳.六、參.七(一)1")
    case .sameName, .renumbered, .tooManyParts: .plan("參.七(一)2、附件二 一(一)2")
    case .chineseNames: .plan("附件一")
    case .notSampled: .plan("附件一 ◎注意事項")
    case .noCase, .caseWithoutChart, .ambiguous, .contradiction, .folderNotFound, .notAFile, .folderUnreadable,
      .mappingRow,
      .mappingUnusable, .notInMapping:
      .ownCare
    }
  }
}
