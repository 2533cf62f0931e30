package import Findings

extension NameRule {
  public var message: Wording {
    switch self {
    case .notInScheme:
      Wording(
        "第 {position} 個字起應是{piece}：{allowed}；現在是{found}。",
        "From character {position} on there should be {piece}: {allowed}. There is {found}.")
    case .smallLetters: Wording("應為大寫：{name}。", "In capitals it is {name}.")
    case .gluedPart:
      Wording("編號直接接在後面；規定的寫法是 {name}。", "The part number has no hyphen before it; the plan's form is {name}.")
    case .wideInpatientCategory:
      Wording(
        "醫事類別 {tier}（{tierName}）的命名表是 1 碼案件分類，這裡是「{category}」。",
        "Names of tier {tier} ({tierName}) have one character for the category; here it is “{category}”.")
    case .paddedInpatientCategory:
      Wording(
        "醫事類別 {tier}（{tierName}）的案件分類是 1 碼，「{category}」看來是補了 0。",
        "Categories of tier {tier} ({tierName}) have one character; “{category}” looks padded with a zero.")
    case .notAcceptedExtension: Wording("{found}。", "{found}.")
    case .unknownCategory:
      Wording(
        "醫事類別 {tier}（{tierName}）通常沒有案件分類 {category}。", "Category {category} is not usual in tier {tier} ({tierName}).")
    case .retiredCategory:
      Wording("案件分類 {category} 已不在現行代碼表上。", "Category {category} is no longer on the insurer's list.")
    case .duplicate: Wording("與{other}的主檔名相同。", "It has the same base name as {other}.")
    case .notASCII:
      Wording(
        "第 {position} 個字是「{found}」；檔名只能用英文字母與數字。",
        "Character {position} is “{found}”; names have letters and digits only.")
    case .paddedPharmacyCategory:
      Wording("藥局的案件分類是 1 碼，檔名寫成「{category}」。", "Pharmacy categories have one character; the name has {category}.")
    case .doubledExtension:
      Wording("副檔名不只一個：{extensions}。", "There is more than one extension: {extensions}.")
    case .otherTier:
      Wording(
        "檔名是醫事類別 {tier}（{tierName}），院所的是 {expected}（{expectedName}）。",
        "The name is of tier {tier} ({tierName}); the institution's is {expected} ({expectedName}).")
    case .tooManyNames:
      Wording(
        "不同的檔名太多，只記住前面的 {count} 個：之後的只和這些比對重複，件數也不再累計。",
        "There are too many different names: {count} were remembered. Later ones were compared with these only, and cases are no longer counted."
      )
    case .tooLong: Wording("超過 {limit} 個位元組，沒有往下讀。", "It is longer than {limit} bytes and was not read further.")
    case .notUTF8:
      Wording("第 {position} 個字起不是 UTF-8 文字。", "From character {position} on it is not UTF-8 text.")
    }
  }
}
