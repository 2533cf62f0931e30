import Findings
import NHICodes

/// Reads a 流水號 cell.
enum SerialCell {
  enum Reading {
    case serial(CaseSerial)
    case unusable(reason: Wording)
  }

  static func read(_ cell: String) -> Reading {
    let text = SpreadsheetCell.code(cell)
    if let serial = CaseSerial(text) { return .serial(serial) }
    if text.isEmpty { return .unusable(reason: Wording("沒有填", "nothing is filled in")) }
    guard SpreadsheetCell.isDigits(text) else {
      return .unusable(reason: Wording("應該只有數字", "it should be digits only"))
    }
    if text.utf8.allSatisfy({ $0 == 0x30 }) {
      return .unusable(reason: Wording("流水號從 1 起", "serials begin with 1"))
    }
    return .unusable(reason: Wording("超過 6 位數", "it has more than six digits"))
  }
}
