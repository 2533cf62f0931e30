import Findings
import NHIPack
import Packaging

/// The case folders that were made, and what the clerk does next on the VPN page.
struct CaseFoldersText {
  let folders: CaseFolders
  let report: PackReport
  let output: OutputArguments

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[output.language] }

  var text: String {
    let size = SizeText.of(folders.size, output.language)
    return MadeText(
      title: say("案件資料夾完成", "The case folders are made"),
      facts: [
        (say("位置", "Folder"), output.shown(folders.path.string)),
        (
          say("大小", "Size"),
          say(
            "\(size)，\(folders.caseCount) 件、\(folders.fileCount) 個檔案",
            "\(size); cases: \(folders.caseCount), files: \(folders.fileCount)")
        ),
        (
          say("欄位", "Fields"),
          say(
            "每個資料夾裡的「\(CaseFolders.fieldsName)」，內有完整身分證號",
            "\(CaseFolders.fieldsName) in each folder, with the full identity number")
        ),
      ],
      steps: nextSteps, terminal: output.terminal
    ).text
  }

  private var nextSteps: [String] {
    let language = output.language
    return [UploadAdvice.trial, UploadAdvice.nothingCanBeDeleted].map { $0[language] }
      + report.reminders.map { $0.wording[language] }
      + [
        say(
          "在 VPN 的「費用抽審案件送審作業」一次送一件：照欄位檔填寫，加入資料夾裡其他的全部檔案，再按一次上傳。需要讀卡機與健保署的傳輸元件（NHI_EII）。",
          "In the VPN (費用抽審案件送審作業) send one case at a time: fill in the fields from the text file, add all the other files of the folder, then upload once. It needs the card reader and the insurer's component (NHI_EII)."
        ),
        say(
          "欄位檔有完整身分證號：請勿上傳，送完請刪除。",
          "The text files have the full identity numbers: do not upload them, and delete them when all is sent."
        ),
      ]
      + (UploadAdvice.keepSafe(isForOwnerAlone: folders.isForOwnerAlone) + [
        UploadAdvice.lookUpTheResult, UploadAdvice.sendTheResultList,
      ]).map { $0[language] }
  }
}
