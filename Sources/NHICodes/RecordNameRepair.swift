package import Findings

/// One thing that was changed in a text to make a likely name of it.
package enum RecordNameRepair: Sendable, Hashable {
  /// Full-width forms, or dashes that a word processor makes of hyphens.
  case fullWidth
  case smallLetters
  case spaces
  /// Hyphens, underscores or dots between the pieces or at the ends.
  case separators
  /// A Chinese word, a patient's name or the like before or behind.
  case surroundingText
  /// `001`, ` (2)`, `-02`, `.2` as `-1`, `-2`.
  case part(RecordName.Part)
  /// A letter where a digit belongs, such as O for 0; or the other way round.
  case lookalike(written: String, meant: String)
  /// The class does not stand behind the tier.
  case order(RecordClass)
  case categoryWithoutZero
  case serialWithoutZeros
  /// A zero before an inpatient category of one character.
  case paddedCategory
  /// No such tier; the category is used in one only.
  case tierOfCategory(CategorySpelling, Tier)
  /// The tier of the institution whose names these are.
  case tierOfInstitution(Tier)

  /// What was changed.
  package var wording: Wording {
    switch self {
    case .fullWidth: Wording("全形字改成半形", "full-width characters as plain ones")
    case .smallLetters: Wording("英文字母改成大寫", "letters as capitals")
    case .spaces: Wording("去掉空白", "without spaces")
    case .separators: Wording("各段之間不加符號", "nothing between the pieces")
    case .surroundingText: Wording("只留編碼，去掉其他文字", "the code alone, without other words")
    case .part(let part): Wording("檔案編號寫成 \(part.text)", "the part number as \(part.text)")
    case .lookalike(let written, "B"): Wording("數字「\(written)」應是字母 B", "the letter B where \(written) was typed")
    case .lookalike(let written, let meant):
      Wording("「\(written)」應是數字 \(meant)", "the digit \(meant) where \(written) was typed")
    case .order(let recordClass):
      Wording("\(recordClass.code) 應放在醫事類別後面", "\(recordClass.code) belongs behind the tier")
    case .categoryWithoutZero: Wording("案件分類補 0 成 2 碼", "the category padded to two characters")
    case .serialWithoutZeros: Wording("流水號補 0 成 6 位", "the serial padded to six digits")
    case .paddedCategory: Wording("住診案件分類不補 0", "no zero before an inpatient category")
    case .tierOfCategory(let category, let tier):
      Wording(
        "案件分類 \(category.text) 屬於 \(tier.code) \(tier.name.zhHant)",
        "category \(category.text) belongs to \(tier.code), \(tier.name.en)")
    case .tierOfInstitution(let tier):
      Wording("本院所的醫事類別是 \(tier.code)", "the institution's tier is \(tier.code)")
    }
  }
}
