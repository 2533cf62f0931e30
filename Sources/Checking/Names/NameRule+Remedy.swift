package import Findings

extension NameRule {
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
    case .notAcceptedExtension:
      Wording(
        "另存成 PDF 或 JPG；DICOM 影像要連同 DICOMDIR 整組送。",
        "Save it as PDF or JPG. DICOM images go with their DICOMDIR, as a whole set."
      )
    case .unknownCategory, .retiredCategory: Wording("與抽樣清單核對案件分類。", "Compare the category with the sampling list.")
    case .duplicate:
      Wording("依順序加上編號 -1、-2…，讓每個主檔名都不同。", "Number them in their order, -1, -2 …, so that each base name is used once.")
    case .notASCII: Wording("改用英文字母與數字。", "Use letters and digits only.")
    case .doubledExtension: Wording("只留符合檔案內容的那一個副檔名。", "Leave the one that fits what is in the file.")
    case .otherTier:
      Wording("檔名開頭改為 {expected}，或確認這個檔案是哪一類別的案件。", "Begin the name with {expected}, or see which tier the case is of.")
    case .tooManyNames:
      Wording("分成幾批檢查，或用 --remember 調高上限。", "Check them in several runs, or raise the limit with --remember.")
    case .tooLong: Wording("確認輸入是一行一個檔名。", "See that the input has one name a line.")
    case .notUTF8: Wording("把清單另存成 UTF-8 再檢查一次。", "Save the list as UTF-8 and check it again.")
    }
  }
}
