public import Findings

/// A column of the sampling list that means something here. Other columns are left alone.
public enum ListColumn: String, CaseIterable, Sendable {
  case institution, tier, feeMonth, filingType, filingDate
  case category, serial
  case chartNumber, identifier, birthDate, patientName, folder

  /// What the column is called in a list of our own making.
  public var name: Wording {
    switch self {
    case .institution: Wording("醫事機構代碼", "institution")
    case .tier: Wording("醫事類別", "tier")
    case .feeMonth: Wording("費用年月", "fee month")
    case .filingType: Wording("申報類別", "filing type")
    case .filingDate: Wording("申報日期", "filing date")
    case .category: Wording("案件分類", "case category")
    case .serial: Wording("流水號", "serial")
    case .chartNumber: Wording("病歷號", "chart number")
    case .identifier: Wording("身分證號", "identity number")
    case .birthDate: Wording("出生日期", "birth date")
    case .patientName: Wording("姓名", "patient name")
    case .folder: Wording("檔案資料夾", "folder")
    }
  }

  /// Headers that are understood. The insurer publishes no layout for the list, so these are what clinics and systems
  /// write, and the tags of the outpatient claim (`d1`; the inpatient claim numbers its fields otherwise). White space,
  /// case, width and punctuation do not matter.
  public var aliases: [String] {
    switch self {
    case .institution:
      [
        "醫事機構代碼", "醫事機構代號", "院所代碼", "院所代號", "機構代碼", "hospital code", "hospital id", "hosp id",
        "institution", "institution code", "t2",
      ]
    case .tier: ["醫事類別", "醫事類別代碼", "類別", "tier"]
    case .feeMonth: ["費用年月", "fee month", "fee ym", "t3"]
    case .filingType: ["申報類別", "filing type", "filing", "t5"]
    case .filingDate: ["申報日期", "filing date", "t6"]
    case .category: ["案件分類", "案件分類代碼", "分類", "case type", "case category", "category", "d1"]
    case .serial:
      ["流水號", "流水編號", "案件流水號", "案件流水編號", "流水", "serial", "serial no", "serial number", "seq no", "d2"]
    case .chartNumber:
      [
        "病歷號", "病歷號碼", "病歷編號", "chart no", "chart number", "chart", "mrn", "medical record number",
      ]
    case .identifier:
      [
        "身分證號", "身分證字號", "身分證號碼", "身分證統一編號", "身分證", "身份證號", "身份證字號", "身份證號碼",
        "身份證統一編號", "身份證", "id no", "id number", "identity number", "national id", "patient id", "d3",
      ]
    case .birthDate: ["出生日期", "出生年月日", "生日", "birth date", "birthday", "date of birth", "dob", "d11"]
    case .patientName: ["姓名", "病患姓名", "病人姓名", "患者姓名", "name", "patient name"]
    case .folder: ["檔案資料夾", "資料夾", "folder"]
    }
  }

  /// The column that a text names: by its own name, or by any header that is understood. Nil for another text.
  public init?(_ text: String) {
    guard let (column, _) = ColumnNames.standard.column(of: text) else { return nil }
    self = column
  }
}
