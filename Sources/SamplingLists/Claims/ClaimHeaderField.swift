import Findings

/// What of the claim's head (tdata) is read.
///
/// Source: 門診醫療費用點數申報格式及填表說明 (112.08.25); systems in production read the same of an inpatient claim.
enum ClaimHeaderField: String, Sendable, CaseIterable {
  /// 資料格式: 10 outpatient, 20 inpatient. In an appeal (申復) the institution stands here.
  case format = "t1"
  case institution = "t2"
  /// YYYMM in the ROC calendar.
  case feeMonth = "t3"
  case filingType = "t5"
  /// YYYMMDD in the ROC calendar.
  case filingDate = "t6"

  var name: Wording {
    switch self {
    case .format: Wording("資料格式", "data format")
    case .institution: Wording("醫事機構代碼", "institution code")
    case .feeMonth: Wording("費用年月", "fee month")
    case .filingType: Wording("申報類別", "filing type")
    case .filingDate: Wording("申報日期", "filing date")
    }
  }
}
