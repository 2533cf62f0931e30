public import Findings
public import NHICodes

/// Why a file belongs to its case.
public enum CaseMatch: Sendable, Hashable {
  case mapping(row: Int)
  /// It lies below the folder that the list names.
  case listedFolder(String)
  /// Its own name is in the scheme.
  case recordName
  case folder(name: String, by: CaseHint)
  /// What its own name begins with.
  case fileName(beginning: String, by: CaseHint)
  /// A pattern that the configuration has, and what it read.
  case pattern(String, by: [CaseHint])

  /// Why the file was taken for the case's.
  public var explanation: Wording {
    switch self {
    case .mapping(let row): return Wording("對照表第 \(row) 列", "row \(row) of the mapping")
    case .listedFolder(let folder): return Wording("清單的檔案資料夾「\(folder)」", "the list's folder “\(folder)”")
    case .recordName: return Wording("檔名已是規定的編碼", "its name is in the scheme already")
    case .folder(let name, let hint):
      return Wording("資料夾「\(name)」（\(hint.name.zhHant)）", "folder “\(name)” (\(hint.name.en))")
    case .fileName(let beginning, let hint):
      return Wording("檔名開頭「\(beginning)」（\(hint.name.zhHant)）", "its name begins with “\(beginning)” (\(hint.name.en))")
    case .pattern(let pattern, let hints):
      let names = hints.map(\.name)
      return Wording(
        "檔名符合樣式「\(pattern)」（\(names.map(\.zhHant).joined(separator: "、"))）",
        "its name fits the pattern “\(pattern)” (\(names.map(\.en).joined(separator: ", ")))")
    }
  }

  /// The same within a sentence.
  var hint: Wording {
    guard case .pattern(_, let hints) = self else { return explanation }
    let names = hints.map(\.name)
    return Wording(
      "檔名的\(names.map(\.zhHant).joined(separator: "、"))",
      "the \(names.map(\.en).joined(separator: ", ")) in its name")
  }

  /// `資料夾「19012345」（案件分類＋流水號）→ 案件 19-012345`.
  public func explanation(of key: CaseKey) -> Wording {
    explanation.leading(to: Wording("案件 \(key.withoutTier)", "case \(key.withoutTier)"))
  }
}

extension Wording {
  /// A reason, an arrow and what comes of it. Behind a full-width bracket the arrow has room enough.
  func leading(to result: Wording) -> Wording {
    let space = zhHant.hasSuffix("」") || zhHant.hasSuffix("）") ? "" : " "
    return Wording("\(zhHant)\(space)→ \(result.zhHant)", "\(en) → \(result.en)")
  }
}

/// What a name can be of a case.
public enum CaseHint: Sendable, Hashable, CaseIterable {
  case categoryAndSerial, identifier, chartNumber, serial, birthDate, patientName

  /// What people call it.
  public var name: Wording {
    switch self {
    case .categoryAndSerial: Wording("案件分類＋流水號", "category and serial")
    case .identifier: Wording("身分證號", "identity number")
    case .chartNumber: Wording("病歷號", "chart number")
    case .serial: Wording("流水號", "serial")
    case .birthDate: Wording("出生日期", "birth date")
    case .patientName: Wording("姓名", "patient's name")
    }
  }
}

extension CaseKey {
  /// `19-012345`: all of a list's cases are of one tier.
  package var withoutTier: String { "\(category.code)-\(serial.padded)" }
}
