public import Findings

/// Why a file belongs to its case.
public enum CaseMatch: Sendable, Hashable {
  case mapping(row: Int)
  /// It lies below the folder that the list names.
  case listedFolder(String)
  /// Its own name is in the scheme.
  case recordName
  case folder(name: String, by: CaseHint)

  public var explanation: Wording {
    switch self {
    case .mapping(let row): Wording("對照表第 \(row) 列", "row \(row) of the mapping")
    case .listedFolder(let folder): Wording("清單的檔案資料夾「\(folder)」", "the list's folder “\(folder)”")
    case .recordName: Wording("檔名已是規定的編碼", "its name is in the scheme already")
    case .folder(let name, let hint):
      Wording("資料夾「\(name)」是\(hint.name.zhHant)", "folder “\(name)” is \(hint.name.en)")
    }
  }
}

/// What a folder's name can be of a case.
public enum CaseHint: Sendable, Hashable, CaseIterable {
  case categoryAndSerial, identifier, chartNumber, serial

  public var name: Wording {
    switch self {
    case .categoryAndSerial: Wording("案件分類＋流水號", "its category and serial")
    case .identifier: Wording("身分證號", "its identity number")
    case .chartNumber: Wording("病歷號", "its chart number")
    case .serial: Wording("流水號", "its serial")
    }
  }
}
