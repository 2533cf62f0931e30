import Findings
import NHICodes

/// Reads a 案件分類 cell.
enum CategoryCell {
  enum Reading {
    case category(CaseCategory)
    case unusable(reason: Wording)
  }

  /// - Parameter tier: nil when it is not known; the width is then not judged.
  static func read(_ cell: String, in tier: Tier?) -> Reading {
    let text = SpreadsheetCell.code(cell).uppercased()
    guard !text.isEmpty else { return .unusable(reason: Wording("沒有填", "nothing is filled in")) }
    // Pharmacies' categories have one character; a list may show them as wide as the name has them.
    guard let category = tier.map({ CaseCategory(spelling: text, in: $0) }) ?? CaseCategory(text) else {
      return .unusable(reason: Wording("應為 1 或 2 碼英文字母或數字", "it should be one or two of A–Z and 0–9"))
    }
    if let tier, tier != .pharmacy, category.code.utf8.count < tier.categoryWidth {
      return .unusable(
        reason: Wording(
          "醫事類別 \(tier.code) 的案件分類為 2 碼，可能是試算表去掉了前面的 0",
          "a category of tier \(tier.code) has two characters; a spreadsheet may have dropped a leading zero"))
    }
    return .category(category)
  }
}
