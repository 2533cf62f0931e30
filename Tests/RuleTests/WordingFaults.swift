import Findings

/// What is wrong with the words of a rule, as far as it can be told by looking at the letters.
struct WordingFaults {
  let rule: any Rule

  /// Each behind the rule's id; empty when all is well.
  var all: [String] {
    let texts: [(name: String, wording: Wording)] = [
      ("title", rule.title), ("message", rule.message), ("explanation", rule.explanation), ("remedy", rule.remedy),
      ("wrong example", rule.example.wrong), ("right example", rule.example.right), ("source", rule.source.place),
    ]
    var faults = texts.flatMap { text in Self.faults(of: text.wording).map { "\(text.name): \($0)" } }
    for (name, wording) in [("message", rule.message), ("explanation", rule.explanation), ("remedy", rule.remedy)] {
      if !Self.ends(wording.zhHant, with: "。") { faults.append("\(name) does not end with 。: \(wording.zhHant)") }
      if !Self.ends(wording.en, with: ".") { faults.append("\(name) does not end with a full stop: \(wording.en)") }
    }
    // What these say is not filled from a finding: a few words that are read as they are.
    for (name, wording) in [("title", rule.title), ("explanation", rule.explanation)]
    where !wording.zhHant.unicodeScalars.contains(where: \.properties.isIdeographic) {
      faults.append("\(name) has no Chinese: \(wording.zhHant)")
    }
    for wording in [rule.title, rule.explanation, rule.example.wrong, rule.example.right, rule.source.place] {
      for place in Self.places(wording.zhHant) + Self.places(wording.en) {
        faults.append("nothing fills \(place)")
      }
    }
    for language in Language.allCases where rule.example.wrong[language] == rule.example.right[language] {
      faults.append("the examples are the same: \(rule.example.wrong[language])")
    }
    return faults.map { "\(rule.id) \($0)" }
  }

  private static func faults(of wording: Wording) -> [String] {
    var faults: [String] = []
    for language in Language.allCases {
      let text = wording[language]
      if text.isEmpty { faults.append("no \(language.rawValue)") }
      if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
        faults.append("a space around: \(text)")
      }
      if text.contains("  ") { faults.append("two spaces: \(text)") }
    }
    let (chinese, english) = (Set(places(wording.zhHant)), Set(places(wording.en)))
    if chinese != english { faults.append("in one language only: \(chinese.symmetricDifference(english).sorted())") }
    let mainland = mainlandTerms.filter { wording.zhHant.contains($0) }
    // The insurer says 案件, and so does every other sentence.
    if wording.zhHant.replacing("個案件", with: "").contains("個案") { faults.append("個案 is called 案件 here") }
    if !mainland.isEmpty { faults.append("not said so in Taiwan: \(mainland)") }
    let wrong = wording.zhHant.filter(simplified.contains)
    if !wrong.isEmpty { faults.append("simplified: \(wrong)") }
    if let mark = wording.en.first(where: { "。，、：；（）「」".contains($0) }) {
      faults.append("a Chinese mark in the English: \(mark)")
    }
    return faults
  }

  /// A sentence's end may be a place that is filled with a further sentence, or with none.
  private static func ends(_ text: String, with stop: Character) -> Bool {
    var text = text[...]
    while text.last == "}", let open = text.lastIndex(of: "{") { text = text[..<open] }
    return text.last == stop || text.isEmpty
  }

  private static func places(_ text: String) -> [String] { text.matches(of: /\{\w+\}/).map { String($0.output) } }

  /// What is said in China, where people in Taiwan say 檔案, 資訊, 預設, 支援, 開啟, 資料, 程式, 影片, 影像, 軟體, 網路 and so on.
  static let mainlandTerms = [
    "文件夾", "信息", "默認", "支持", "打開", "數據", "程序", "視頻", "圖像", "軟件", "硬件", "網絡", "內存", "字節", "字符",
    "用戶", "服務器", "文本", "運行", "鼠標", "屏幕", "打印", "界面", "鏈接", "激活", "撤銷", "粘貼", "復制", "拷貝", "搜索",
    "查找", "設置", "缺省", "導出", "導入", "卸載", "比特", "分辨率", "計算機", "光盤", "磁盤", "硬盤", "互聯網", "接口", "變量",
    "賬號", "音頻", "質量", "掃描件", "身份證",
  ]

  static let simplified = Set(
    """
    们这对应该样时间请报错误诊疗归档关联电脑网络实现类别个来没说还过与传图码号页录证标题读写开无发处检验医药门机构删选项压缩\
    为从会动单双变听员国够头实审导层带库张总执扩择换损据断旧权条极栏残测浏环电监盘种积称笔签简级纯纸线组细终经结给绝统继续综绿罗节获规视觉\
    览触计认让议记许论设访译试话询详语谁调谢负责账货质费资转轮软载较辑输边达迁运进远连迟适递邮释钟钥钱银链锁键长闭问闲队阅阳阴际陈险随难静\
    顶顺预领频颜额风飞馆骗鱼鲜鸟黄齐龙
    """)
}
