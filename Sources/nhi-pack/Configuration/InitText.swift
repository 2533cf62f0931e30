import Findings
import SystemPackage

/// What `init` wrote, and what comes next.
struct InitText {
  let configuration: FilePath
  let list: FilePath
  let answers: InitAnswers
  let display: DisplayArguments

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[display.language] }

  var text: String {
    let facts = [
      (name: say("設定檔", "Configuration"), value: display.shown(configuration.string)),
      (name: say("清單樣板", "List to fill in"), value: display.shown(list.string)),
    ]
    return MadeText(
      title: say("寫好了", "Written"), facts: facts, steps: steps, terminal: display.terminal
    ).text
  }

  private var steps: [String] {
    let missing = [
      answers.institution == nil ? "institution" : nil, answers.tier == nil ? "tier" : nil,
    ].compactMap { $0 }
    let complete =
      missing.isEmpty
      ? []
      : [
        say(
          "開啟設定檔，填上 \(missing.joined(separator: "、"))，去掉那一行最前面的 #。",
          "Open the configuration and fill in \(missing.joined(separator: " and ")), taking away the # in front.")
      ]
    let name = display.shown(list.lastComponent?.string ?? "")
    return complete + [
      say(
        "用 Excel 開啟 \(name)，照抽樣清單一個案件填一列：案件分類和流水號一定要填。已經有清單就不用它。",
        "Open \(name) in a spreadsheet and fill in a row for each sampled case: case category and serial are needed. With a list of your own you need none."
      ),
      say(
        "檔案放進一個資料夾，在設定檔所在的資料夾執行：nhi-pack check \(name) 資料夾 --fee-month 11507 --filing 1 --filing-date 1150802",
        "Put the files into a folder and run, where the configuration is: nhi-pack check \(name) FOLDER --fee-month 11507 --filing 1 --filing-date 1150802"
      ),
    ]
  }
}
