import Findings
import NHIPack
import Packaging
import SamplingLists

/// What was made, what it holds, and what the clerk does next.
struct BundleText {
  let bundle: Bundle
  let report: PackReport
  let output: OutputArguments

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[output.language] }

  var text: String {
    let title = output.terminal.styled(say("送件檔完成", "The bundle is made"), .bold, .green)
    let facts = [
      (say("檔案", "File"), output.shown(bundle.path.string)),
      (
        say("大小", "Size"),
        say(
          "\(size)，\(bundle.caseCount) 件、\(bundle.fileCount) 個檔案",
          "\(size); cases: \(bundle.caseCount), files: \(bundle.fileCount)")
      ),
      ("SHA-256", bundle.sha256),
    ]
    let width = facts.map(\.0.displayWidth).max() ?? 0
    let lines = facts.map { "  \($0.0.padded(toWidth: width))  \($0.1)\n" }.joined()
    let steps = nextSteps.enumerated().map { "  \($0.offset + 1). \($0.element)\n" }.joined()
    return "\n\(title)\n\(lines)\n\(say("接下來", "What to do next"))\n\(steps)"
  }

  private var size: String {
    switch bundle.size {
    case ..<10_000: say("\(bundle.size) 位元組", "\(bundle.size) bytes")
    case ..<10_000_000: "\(bundle.size / 1000) kB"
    default: "\(bundle.size / 1_000_000) MB"
    }
  }

  /// What the insurer's plan says of the time after packing (參.七, Q7, Q14–Q16, 貳.五–六).
  private var nextSteps: [String] {
    var steps = [
      say("第一次送件：請先用 2 到 5 件試傳，確認成功再送全部。", "If this is your first time: try 2 to 5 cases first."),
      say(
        "上傳前再看一次內容：檔案上傳後無法刪除，一件個案的檔案只能一次送齊。",
        "Look once more before you upload: nothing can be deleted afterwards, and a case's files go up all at once."),
      say(
        "用健保署的傳輸元件（NHI_EII，API 批次方式）上傳這個 ZIP；網頁不收 ZIP。需要讀卡機與 VPN，建議離峰時間。",
        "Upload the ZIP with the insurer's own component (NHI_EII, batch API); the web page takes no ZIP. It needs the card reader and the VPN; choose a quiet hour."
      ),
      say(
        "30 分鐘到 2 小時後到 VPN 查詢上傳結果：「檢核正確」才算成功，「檢核失敗」點進去看原因。",
        "After 30 minutes to 2 hours look up the result in the VPN: only 檢核正確 is a success; 檢核失敗 tells why."),
      say("列印上傳結果清單（可存成 PDF），送分區業務組。", "Print the result list (or save it as PDF) and send it to the regional office."),
      say(
        "這個 ZIP 請留在輸出資料夾：程式靠它知道序號用過了，檔名不能重複使用。",
        "Leave the ZIP in its folder: that is how the program knows that its number is used up; names must not be used twice."
      ),
    ]
    switch report.list?.batch.filingType {
    case .supplementary:
      steps.insert(
        say(
          "補報案件：分區業務組受理補報總表之後才能上傳，否則一定失敗。",
          "Supplementary claims: upload only after the branch has accepted the paper summary."), at: 2)
    case .appeal, .supplementaryAppeal:
      steps.insert(
        say("申復案件：只放新的事證，原送核資料系統會自動帶出。", "Appeals: new evidence only; the insurer brings the earlier files itself."),
        at: 2)
    case .regular, nil: break
    }
    return steps
  }
}
