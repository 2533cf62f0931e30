package import Findings

extension TextRule {
  public var example: RuleExample {
    switch self {
    case .damagedCharacters:
      RuleExample(
        wrong: Wording("示範病\u{FFFD}（有一個字讀不出來）", "示範病\u{FFFD} (one character cannot be read)"),
        right: Wording("示範病歷"))
    case .mixedEncodings:
      RuleExample(
        wrong: Wording("前半段是 UTF-8，後半段貼上了 Big5", "UTF-8 first, with Big5 pasted behind it"),
        right: Wording("整個檔案都是 UTF-8", "UTF-8 from start to end"))
    case .controlCharacters:
      RuleExample(
        wrong: Wording("文字中間有響鈴字元 07H", "a bell character, 07H, within the text"),
        right: Wording("文字裡只有換行、定位和換頁", "only line ends, tabs and form feeds beside the text"))
    case .unknownEncoding:
      RuleExample(
        wrong: Wording("簡體中文的 GB2312 編碼", "GB2312, an encoding of simplified Chinese"),
        right: Wording("UTF-8 或 Big5 編碼", "UTF-8 or Big5"))
    case .cut:
      RuleExample(
        wrong: Wording("最後一個字要 3 個位元組，只剩 2 個：E6 AD", "two bytes of the last character's three: E6 AD"),
        right: Wording("最後一個字完整：E6 AD B7（歷）", "the last character is whole: E6 AD B7 (歷)"))
    case .blank:
      RuleExample(
        wrong: Wording("note.txt 裡只有空白", "note.txt with white space alone"),
        right: Wording("note.txt 裡有字", "note.txt with words in it"))
    }
  }
}
