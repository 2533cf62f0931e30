import Configuration
import Findings

/// What the program takes from around it and where it keeps something: no part of `--help`, for its length.
enum ManualSurroundings {
  /// What may stand in the place of an option: `NHI_PACK_FEE_MONTH` for `--fee-month`.
  private static let optionVariables =
    ["NHI_PACK_CONFIG"] + ConfigurationKey.allCases.filter(\.isOption).map(\.variable)

  private static let variables: [(name: String, meaning: Wording)] = [
    ("NHI_PACK_QUIET", Wording("有設定就和 --quiet 一樣", "as --quiet if it is set")),
    ("NHI_PACK_LOG", Wording("紀錄寫多少：info、debug、trace", "how much is logged: info, debug, trace")),
    (
      "LC_ALL, LC_MESSAGES, LANG",
      Wording(
        "沒有用 --lang 時的語言：en 開頭是英文，其他是中文", "the language without --lang: English if it begins with en, else Chinese")
    ),
    ("NO_COLOR", Wording("有設定就不用顏色", "no colour if it is set")),
    ("TERM", Wording("dumb 表示終端機沒有顏色", "dumb means a terminal without colour")),
    ("TMPDIR", Wording("verify 解開附件的地方，預設 /tmp", "where verify unpacks attachments, default /tmp")),
    (
      "XDG_CONFIG_HOME",
      Wording("你自己的設定檔在這裡的 nhi-pack 資料夾", "your own configuration lies in the folder nhi-pack in here")
    ),
    ("XDG_STATE_HOME", Wording("送件紀錄放在這裡的 nhi-pack 資料夾", "the ledger lies in the folder nhi-pack in here")),
  ]

  private static let files: [(name: String, meaning: Wording)] = [
    (
      "nhi-pack.yaml",
      Wording("工作資料夾或來源資料夾的設定檔", "the configuration, in the working folder or in SOURCE")
    ),
    (
      "~/.config/nhi-pack/config.yaml",
      Wording("你自己的設定檔，沒有上面那兩個時用", "your own configuration, where neither of those is")
    ),
    (
      "~/.local/state/nhi-pack/ledger.sqlite",
      Wording("送件紀錄：給過的序號與做成的送件檔", "the ledger: every number handed out and every bundle made")
    ),
    (
      "~/.local/state/nhi-pack/ledger.sqlite.key",
      Wording("送件紀錄的金鑰，和它一起備份", "the ledger's key, to be kept together with it")
    ),
  ]

  static func add(to page: inout ManualText) {
    page.macro("SH ENVIRONMENT")
    page.text(
      "命令列沒有寫的選項，可以寫在下面的變數；再沒有才看設定檔。/ What the command line leaves open may stand in these variables, and after them in the configuration:"
    )
    page.macro("PP")
    for (place, name) in optionVariables.enumerated() {
      page.line("\(ManualText.bold(name))\(place == optionVariables.count - 1 ? "" : ",")")
    }
    add(variables, to: &page)
    page.macro("SH FILES")
    add(files, to: &page)
  }

  private static func add(_ entries: [(name: String, meaning: Wording)], to page: inout ManualText) {
    for entry in entries {
      page.macro("TP")
      page.line(ManualText.bold(entry.name))
      page.text("\(entry.meaning.zhHant) / \(entry.meaning.en)")
    }
  }
}
