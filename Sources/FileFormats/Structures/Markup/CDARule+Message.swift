package import Findings

extension CDARule {
  public var title: Wording {
    switch self {
    case .notWellFormed: Wording("電子病歷的 XML 有錯", "The electronic record's XML is broken")
    case .documentType: Wording("電子病歷裡有 DOCTYPE", "The electronic record has a DOCTYPE")
    case .noRecord: Wording("XML 裡沒有電子病歷", "There is no electronic record in the XML")
    case .package: Wording("電子病歷外面多包了一層", "The electronic record is wrapped in a package")
    case .missingHeader: Wording("電子病歷的表頭不完整", "The electronic record's header is incomplete")
    case .noContent: Wording("電子病歷沒有內容", "The electronic record holds nothing to read")
    case .externalFiles: Wording("電子病歷需要其他檔案", "The electronic record needs other files")
    case .noPatientIdentifier: Wording("電子病歷沒有病人的身分證號", "The electronic record has no patient number")
    case .noBirthDate: Wording("電子病歷沒有病人的出生日期", "The electronic record has no date of birth")
    case .wrongEncoding: Wording("電子病歷註明的編碼不對", "The electronic record declares the wrong encoding")
    case .damagedCharacters: Wording("電子病歷裡有壞字", "The electronic record has damaged characters")
    case .otherType: Wording("電子病歷的型別代碼不對", "The electronic record's type is not CDA R2's")
    case .schemaViolation: Wording("電子病歷不合你提供的 XSD", "The electronic record does not fit your schema")
    case .schemaUnusable: Wording("電子病歷的 XSD 不能用", "The schema for electronic records cannot be used")
    }
  }

  public var message: Wording {
    switch self {
    case .notWellFormed:
      Wording(
        "「{file}」第 {line} 行的 XML 有錯，軟體打不開（技術訊息：{reason}）。",
        "The XML of {file} is broken at line {line}, so that no software opens it (technical message: {reason}).")
    case .documentType:
      Wording(
        "「{file}」第 {line} 行有 DOCTYPE，電子病歷不該有。", "{file} has a DOCTYPE at line {line}; electronic records have none.")
    case .noRecord:
      Wording("「{file}」的開頭是 {found}，裡面找不到 {expected}。", "{file} begins with {found} and holds no {expected}.")
    case .package:
      Wording(
        "「{file}」的電子病歷包在 {found} 裡；健保署要的是 {expected} 本身。",
        "The record in {file} is wrapped in {found}; the insurer asks for the {expected} itself.")
    case .missingHeader:
      Wording("「{file}」缺少 CDA R2 規定的項目：{expected}。", "{file} lacks what CDA R2 asks of every record: {expected}.")
    case .noContent:
      Wording("「{file}」的本文沒有文字，也沒有資料。", "There is neither text nor data in the body of {file}.")
    case .externalFiles:
      Wording(
        "「{file}」用到 {count} 個不在它裡面的檔案：{names}。", "{file} needs files that are not in it ({count}): {names}.")
    case .noPatientIdentifier:
      Wording(
        "「{file}」沒有寫病人的身分證號或病歷號，無法核對是不是這個案件的病人。",
        "{file} gives no identity or chart number of the patient, so that it cannot be compared with the case.")
    case .noBirthDate:
      Wording(
        "「{file}」沒有寫病人的出生日期，無法核對是不是這個案件的病人。",
        "{file} has no date of birth, so that it cannot be compared with the case.")
    case .wrongEncoding:
      Wording(
        "「{file}」註明編碼是 {declared}，內容卻是 {found}，軟體打不開或顯示成亂碼。",
        "{file} declares the encoding {declared} but is in {found}: software refuses it or shows garbled text.")
    case .damagedCharacters:
      Wording(
        "「{file}」有 {count} 個字不合 {expected} 編碼，第一個在第 {offset} 位元組；軟體會拒絕開啟。",
        "{file} has characters that are not {expected} ({count}), the first at byte {offset}; software refuses it.")
    case .otherType:
      Wording("「{file}」的 typeId 不是 {expected}。", "The typeId of {file} is not {expected}.")
    case .schemaViolation:
      Wording(
        "「{file}」有 {count} 處不合 XSD（最多計到 100 處）：{violations}。",
        "{file} does not fit the schema ({count}, of which at most 100 are counted): {violations}.")
    case .schemaUnusable: Wording("無法使用這個 XSD：{reason}。", "This schema cannot be used: {reason}.")
    }
  }
}
