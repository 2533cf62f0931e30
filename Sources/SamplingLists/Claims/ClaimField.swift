/// What of a record is read; everything else is passed over.
enum ClaimField: Int, Sendable, CaseIterable {
  /// 案件分類.
  case category
  /// 流水編號.
  case serial
  /// 身分證統一編號. Not 病歷號, which no claim has.
  case identifier
  /// 出生年月日, YYYMMDD in the ROC calendar.
  case birthDate
  /// 姓名.
  case patientName
}
