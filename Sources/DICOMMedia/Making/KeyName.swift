import Findings

/// What people call the elements that records are made of.
enum KeyName {
  static func of(_ tag: ElementTag) -> Wording {
    switch tag {
    case .patientID: Wording("病歷號（Patient ID）", "Patient ID")
    case .studyInstanceUID: Wording("檢查識別碼（Study Instance UID）", "Study Instance UID")
    case .seriesInstanceUID: Wording("序列識別碼（Series Instance UID）", "Series Instance UID")
    case .sopClassUID: Wording("影像種類（SOP Class UID）", "SOP Class UID")
    case .sopInstanceUID: Wording("影像識別碼（SOP Instance UID）", "SOP Instance UID")
    case .transferSyntaxUID: Wording("傳輸語法（Transfer Syntax UID）", "Transfer Syntax UID")
    case .studyDate: Wording("檢查日期（Study Date）", "Study Date")
    case .studyTime: Wording("檢查時間（Study Time）", "Study Time")
    case .studyID: Wording("檢查編號（Study ID）", "Study ID")
    case .modality: Wording("檢查儀器類別（Modality）", "Modality")
    case .seriesNumber: Wording("序列編號（Series Number）", "Series Number")
    case .instanceNumber: Wording("影像編號（Instance Number）", "Instance Number")
    case .contentDate: Wording("內容日期（Content Date）", "Content Date")
    case .contentTime: Wording("內容時間（Content Time）", "Content Time")
    case ElementTag(0x0040_A043): Wording("報告標題（Concept Name Code Sequence）", "Concept Name Code Sequence")
    case ElementTag(0x0040_A491): Wording("完成註記（Completion Flag）", "Completion Flag")
    case ElementTag(0x0040_A493): Wording("核簽註記（Verification Flag）", "Verification Flag")
    case ElementTag(0x0070_0080): Wording("內容標籤（Content Label）", "Content Label")
    case ElementTag(0x0042_0012): Wording("文件類型（MIME Type）", "MIME Type of Encapsulated Document")
    default: Wording("欄位 \(tag)", "element \(tag)")
    }
  }
}
