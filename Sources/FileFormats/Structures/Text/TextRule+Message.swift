package import Findings

extension TextRule {
  public var title: Wording {
    switch self {
    case .damagedCharacters: Wording("文字檔裡有壞字", "The text has damaged characters")
    case .mixedEncodings: Wording("文字檔混用兩種編碼", "The text mixes two encodings")
    case .controlCharacters: Wording("文字檔裡有不是文字的內容", "The text holds what is not text")
    case .unknownEncoding: Wording("文字檔的編碼無法辨認", "The encoding of the text is not recognised")
    case .cut: Wording("文字檔的最後一個字不完整", "The last character of the text is cut")
    case .blank: Wording("文字檔裡沒有字", "There are no words in the text")
    }
  }

  public var message: Wording {
    switch self {
    case .damagedCharacters:
      Wording(
        "「{file}」有 {count} 個字讀不出來，第一個在第 {offset} 位元組；其餘是 {encoding}。",
        "{file} has characters that cannot be read ({count}), the first at byte {offset}; the rest is {encoding}.")
    case .mixedEncodings:
      Wording(
        "「{file}」前面是 {encoding}，從第 {offset} 位元組起卻像是 {other}。",
        "{file} begins in {encoding}; from byte {offset} on it looks like {other}.")
    case .controlCharacters:
      Wording(
        "「{file}」有 {count} 個控制字元或空字元，第一個在第 {offset} 位元組（{found}）。",
        "{file} holds control or NUL characters ({count}), the first at byte {offset} ({found}).")
    case .unknownEncoding:
      Wording("「{file}」的編碼不是 {expected}，審查端可能顯示成亂碼。", "{file} is not in {expected} and may show as garbled text.")
    case .cut:
      Wording(
        "「{file}」最後一個字只有一半（第 {offset} 位元組），後面可能還有內容。",
        "{file} ends within a character, at byte {offset}; more may have followed.")
    case .blank:
      Wording("「{file}」只有空白。", "{file} holds nothing but white space.")
    }
  }
}
