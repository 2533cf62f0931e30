public import NHICodes

/// One case the insurer drew: a row of the sampling list.
public struct SampledCase: Sendable, Hashable {
  /// 1-based, as a spreadsheet counts.
  public var row: Int
  /// What the case is called.
  public var key: CaseKey
  /// 病歷號, half-width; not in the claim.
  public var chartNumber: String?
  /// 身分證號; masked in the insurer's own lists.
  public var identifier: PatientIdentifier?
  /// 出生日期; nil too when the list masks it.
  public var birthDate: ROCDate?
  /// 姓名, as written.
  public var patientName: String?
  /// 檔案資料夾, as written: where the case's files are. Not checked against any folder here.
  public var folder: String?

  package init(
    row: Int, key: CaseKey, chartNumber: String? = nil, identifier: PatientIdentifier? = nil,
    birthDate: ROCDate? = nil, patientName: String? = nil, folder: String? = nil
  ) {
    self.row = row
    self.key = key
    self.chartNumber = chartNumber
    self.identifier = identifier
    self.birthDate = birthDate
    self.patientName = patientName
    self.folder = folder
  }
}
