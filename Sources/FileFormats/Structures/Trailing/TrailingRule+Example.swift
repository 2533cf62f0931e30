package import Findings

extension TrailingRule {
  public var example: RuleExample {
    switch self {
    case .archive:
      RuleExample(
        wrong: Wording("photo.jpg 的 FF D9 之後接著 ZIP（50 4B 03 04）", "a ZIP (50 4B 03 04) behind the FF D9 of photo.jpg"),
        right: Wording("photo.jpg 以 FF D9 結束", "photo.jpg ends with FF D9"))
    case .program:
      RuleExample(
        wrong: Wording(
          "photo.jpg 的 FF D9 之後接著程式（4D 5A 或 7F 45 4C 46）",
          "a program (4D 5A or 7F 45 4C 46) behind the FF D9 of photo.jpg"),
        right: Wording("photo.jpg 以 FF D9 結束", "photo.jpg ends with FF D9"))
    case .document:
      RuleExample(
        wrong: Wording("photo.jpg 的 FF D9 之後接著 %PDF-1.7", "%PDF-1.7 behind the FF D9 of photo.jpg"),
        right: Wording(
          "photo.jpg 以 FF D9 結束，chart.pdf 另外一個檔案", "photo.jpg ends with FF D9, and chart.pdf is a file of its own"))
    case .script:
      RuleExample(
        wrong: Wording("photo.jpg 的 FF D9 之後接著 <?php", "<?php behind the FF D9 of photo.jpg"),
        right: Wording("photo.jpg 以 FF D9 結束", "photo.jpg ends with FF D9"))
    case .other:
      RuleExample(
        wrong: Wording("photo.jpg 的 FF D9 之後還有一段文字", "some words behind the FF D9 of photo.jpg"),
        right: Wording("FF D9 之後什麼都沒有，或只有補 0", "nothing behind FF D9, or only zeros"))
    case .archiveAtEnd:
      RuleExample(
        wrong: Wording("photo.jpg 的註解裡藏著整個 ZIP", "a whole ZIP in a comment of photo.jpg"),
        right: Wording("photo.jpg 裡沒有 ZIP 的結尾（50 4B 05 06）", "no end of a ZIP (50 4B 05 06) in photo.jpg"))
    }
  }
}
