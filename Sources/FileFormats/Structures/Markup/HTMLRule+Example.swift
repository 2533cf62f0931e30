package import Findings

extension HTMLRule {
  public var example: RuleExample {
    switch self {
    case .noCharset:
      RuleExample(
        wrong: Wording("<head><title>病歷</title></head>"),
        right: Wording(#"<head><meta charset="UTF-8"><title>病歷</title></head>"#))
    case .wrongCharset:
      RuleExample(
        wrong: Wording(#"<meta charset="Big5">，內容卻是 UTF-8"#, #"<meta charset="Big5"> on a page in UTF-8"#),
        right: Wording(#"<meta charset="UTF-8">，內容是 UTF-8"#, #"<meta charset="UTF-8"> on a page in UTF-8"#))
    case .localFiles:
      RuleExample(
        wrong: Wording(#"<img src="images/pano.jpg">"#),
        right: Wording(#"<img src="data:image/jpeg;base64,…">"#))
    case .remoteFiles:
      RuleExample(
        wrong: Wording(#"<img src="https://example.com/pano.jpg">"#),
        right: Wording(#"<a href="https://example.com/">"#))
    case .scripts:
      RuleExample(
        wrong: Wording("<script>…</script>"),
        right: Wording("沒有 <script>，內容直接寫在網頁裡", "no <script>; the words stand in the page itself"))
    case .emptyPage:
      RuleExample(
        wrong: Wording("<body></body>"),
        right: Wording("<body>115/07/09 46 K02.9</body>"))
    case .nothingWithoutScripts:
      RuleExample(
        wrong: Wording(#"<body onload="show()"></body>"#),
        right: Wording(#"<body onload="show()">115/07/09 46 K02.9</body>"#))
    case .notReadThrough:
      RuleExample(
        wrong: Wording("標籤一層包一層，超過 3000 層", "tags within tags, 3000 deep"),
        right: Wording("標籤不到 200 層", "tags within tags, fewer than 200 deep"))
    case .damagedCharacters:
      RuleExample(
        wrong: Wording("網頁裡有響鈴字元 07H", "a bell character, 07H, within the page"),
        right: Wording("網頁裡只有文字、換行和定位", "only text, line ends and tabs in the page"))
    }
  }
}
