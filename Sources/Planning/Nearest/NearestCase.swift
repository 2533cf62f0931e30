public import Findings
public import NHICodes

/// The sampled case that a stray file's name comes nearest to. A hint for whoever looks at it: nothing is packed by it.
public struct NearestCase: Sendable, Hashable {
  /// What of the case its name is near to.
  public enum Name: Sendable, Hashable {
    case categoryAndSerial, serial, chartNumber, identifier, listedFolder

    /// Which name tells more, from 0.
    var rank: Int {
      switch self {
      case .categoryAndSerial: 0
      case .identifier: 1
      case .chartNumber: 2
      case .listedFolder: 3
      case .serial: 4
      }
    }
  }

  /// The case.
  public let key: CaseKey
  /// What of the case it is near to.
  public let name: Name
  /// The part of the file's path that is near, in capitals and without separators, as positions count; identity numbers
  /// are not masked in it.
  public let found: String
  /// How the two differ.
  public let difference: NameDifference
  /// How many other cases come as near.
  public let others: Int

  /// `19-012345（「19012354」與案件分類＋流水號 19012345 相比，第 7、8 碼對調）`. Says nothing of a chart or identity number but where
  /// it differs.
  public var explanation: Wording {
    let shown = PatientIdentifier.masking(found)
    let name = name.wording
    let number =
      switch self.name {
      case .categoryAndSerial: " " + key.category.spelling(in: key.tier) + key.serial.padded
      case .serial: " " + key.serial.padded
      case .chartNumber, .identifier, .listedFolder: ""
      }
    let reason =
      difference == .within
      ? Wording("名稱裡有\(name.zhHant)「\(shown)」", "the name has \(name.en) in it, “\(shown)”")
      : Wording(
        "「\(shown)」與\(name.zhHant)\(number)\(number.isEmpty ? "" : " ")相比，\(difference.wording.zhHant)",
        "“\(shown)” against \(name.en)\(number): \(difference.wording.en)")
    let more = others == 0 ? Wording("", "") : Wording("；另有 \(others) 件一樣接近", "; as near: \(others) more")
    return Wording(
      "\(key.withoutTier)（\(reason.zhHant)\(more.zhHant)）", "\(key.withoutTier) (\(reason.en)\(more.en))")
  }
}

extension NearestCase.Name {
  fileprivate var wording: Wording {
    switch self {
    case .categoryAndSerial: Wording("案件分類＋流水號", "its category and serial")
    case .serial: Wording("流水號", "its serial")
    case .chartNumber: Wording("病歷號", "its chart number")
    case .identifier: Wording("身分證號", "its identity number")
    case .listedFolder: Wording("清單的檔案資料夾", "the list's folder")
    }
  }
}
