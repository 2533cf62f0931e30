public import Findings

/// What can be wrong with a file's name alone.
public enum NameRule: String, CaseIterable, Rule {
  case notInScheme = "N101"
  case smallLetters = "N102"
  case gluedPart = "N103"
  case wideInpatientCategory = "N104"
  case paddedInpatientCategory = "N105"
  case notAcceptedExtension = "N106"
  case unknownCategory = "N107"
  case retiredCategory = "N108"
  case duplicate = "N109"
  case notASCII = "N110"
  case paddedPharmacyCategory = "N111"

  public var severity: Severity {
    switch self {
    case .notInScheme, .notAcceptedExtension, .duplicate, .notASCII: .error
    case .smallLetters, .gluedPart, .wideInpatientCategory, .paddedInpatientCategory, .unknownCategory,
      .retiredCategory,
      .paddedPharmacyCategory:
      .warning
    }
  }

  public var title: Wording {
    switch self {
    case .notInScheme: Wording("檔名不符合編碼規則", "A name is not in the scheme")
    case .smallLetters: Wording("主檔名有小寫字母", "Small letters in a coded name")
    case .gluedPart: Wording("編號沒有用 - 隔開", "A part number without its hyphen")
    case .wideInpatientCategory: Wording("住診案件分類為 2 碼", "A two-character inpatient category")
    case .paddedInpatientCategory: Wording("住診案件分類補了 0", "An inpatient category padded with a zero")
    case .notAcceptedExtension: Wording("副檔名不在可上傳的類型內", "An extension that is not accepted")
    case .unknownCategory: Wording("這個醫事類別少見的案件分類", "A category that is unusual for the tier")
    case .retiredCategory: Wording("已停用的案件分類", "A category no longer in use")
    case .duplicate: Wording("檔名重複", "The same name twice")
    case .notASCII: Wording("檔名有中文或其他非英數字", "A name with Chinese or other characters")
    case .paddedPharmacyCategory: Wording("藥局案件分類補了 0", "A pharmacy category padded with a zero")
    }
  }

  public var message: Wording {
    switch self {
    case .notInScheme:
      Wording(
        "第 {position} 個字起應是{piece}：{allowed}；現在是{found}。",
        "From character {position} on there should be {piece}: {allowed}. There is {found}.")
    case .smallLetters: Wording("應為大寫：{name}。", "In capitals it is {name}.")
    case .gluedPart: Wording("編號直接接在後面；規定的寫法是 {name}。", "The part number is glued on; the plan's form is {name}.")
    case .wideInpatientCategory:
      Wording(
        "醫事類別 {tier}（{tierName}）的命名表是 1 碼案件分類，這裡是「{category}」。",
        "The plan's table has one character for tier {tier} ({tierName}); here it is {category}.")
    case .paddedInpatientCategory:
      Wording(
        "醫事類別 {tier}（{tierName}）的案件分類是 1 碼，「{category}」看來是補了 0。",
        "Tier {tier} ({tierName}) has one character; {category} looks padded.")
    case .notAcceptedExtension: Wording("{found}。", "{found}.")
    case .unknownCategory:
      Wording(
        "醫事類別 {tier}（{tierName}）通常沒有案件分類 {category}。", "Category {category} is not usual in tier {tier} ({tierName}).")
    case .retiredCategory:
      Wording("案件分類 {category} 已不在現行代碼表上。", "Category {category} is no longer on the insurer's list.")
    case .duplicate: Wording("與「{other}」的主檔名相同。", "It has the same base name as “{other}”.")
    case .notASCII: Wording("第 {position} 個字是「{found}」。", "Character {position} is “{found}”.")
    case .paddedPharmacyCategory:
      Wording("藥局的案件分類是 1 碼，檔名寫成「{category}」。", "Pharmacy categories have one character; the name has {category}.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .notInScheme:
      Wording(
        "檔名是 第一階層(2) + 第二階層(1) + 案件分類(2；21、22 為 1) + 流水號(6)，有好幾個檔案時再加 -1、-2。例如 13B19012345-1。",
        "A name is tier (2), class (1), category (2; 1 in tiers 21 and 22), serial (6), and -1, -2 … where a class has several files: 13B19012345-1."
      )
    case .smallLetters:
      Wording("比對時不分大小寫，規定的範例都是大寫。", "Names are compared without regard to case; the plan's examples are in capitals.")
    case .gluedPart:
      Wording(
        "有些系統把 3 位編號直接接在流水號後面，方案的寫法是 -1 或 _1。", "Some systems glue three digits to the serial; the plan has -1 or _1.")
    case .wideInpatientCategory:
      Wording(
        "代碼表的 18 個住診案件分類有 11 個是 2 碼，命名表卻只留 1 碼。",
        "Eleven of the eighteen inpatient categories have two characters, though the table has room for one.")
    case .paddedInpatientCategory:
      Wording("照「2 碼」的說明補 0 是常見的誤解。", "Padding it to two is a common reading of the plan's text.")
    case .notAcceptedExtension:
      Wording(
        "健保署只收 TXT、圖檔、PDF、HTML、DOC、MPEG、XML 與 DICOMDIR。",
        "The insurer takes TXT, pictures, PDF, HTML, DOC, MPEG, XML and DICOMDIR sets.")
    case .unknownCategory, .retiredCategory:
      Wording(
        "案件分類填錯是最常見的退件原因之一；醫事類別與分類的對應是推定的。",
        "A wrong category is a common reason for refusal; which tiers a category belongs to is inferred.")
    case .duplicate: Wording("同一個主檔名只能用一次，副檔名不同也不行。", "A base name may be used once, whatever the extension.")
    case .notASCII: Wording("檔名請用英文或阿拉伯數字，中文檔名可能無法開啟。", "Names are letters and digits; a Chinese one may not open.")
    case .paddedPharmacyCategory:
      Wording("命名表寫 2 碼，但沒有文件說明怎麼補。", "The table says two characters and no document says how to fill them.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .notInScheme:
      Wording(
        "改成像 13B19012345-1.jpg 這樣的檔名，或交給 nhi-pack pack 自動命名。",
        "Give it a name such as 13B19012345-1.jpg, or let nhi-pack pack name it.")
    case .smallLetters, .gluedPart:
      Wording("改名為 {name}，或交給 nhi-pack pack 自動命名。", "Rename it to {name}, or let nhi-pack pack name it.")
    case .wideInpatientCategory, .paddedPharmacyCategory:
      Wording("與分區業務組確認檔名寫法。", "Ask the insurer's regional office how it wants the name.")
    case .paddedInpatientCategory: Wording("去掉案件分類前面的 0。", "Drop the zero before the category.")
    case .notAcceptedExtension: Wording("另存成 PDF 或 JPG。", "Save it as PDF or JPG.")
    case .unknownCategory, .retiredCategory: Wording("與抽樣清單核對案件分類。", "Compare the category with the sampling list.")
    case .duplicate: Wording("加上不同的編號：-1、-2…。", "Give them different numbers: -1, -2 ….")
    case .notASCII: Wording("改用英文字母與數字。", "Use letters and digits only.")
    }
  }

  public var source: RuleSource {
    switch self {
    case .notInScheme, .smallLetters, .wideInpatientCategory, .paddedInpatientCategory, .paddedPharmacyCategory:
      .plan("附件二 表一")
    case .gluedPart, .duplicate: .plan("參.七(一)2、附件二 一(一)2")
    case .notAcceptedExtension: .plan("Q3")
    case .unknownCategory, .retiredCategory: .claimFormat
    case .notASCII: .plan("附件一")
    }
  }
}
