import Findings
import Packaging

/// What the clerk does next.
enum NextSteps {
  /// With a bundle that can be sent (參.七, Q7, Q14–Q16, 貳.五–六 of the insurer's plan).
  ///
  /// - Parameter bundles: how many there are.
  static func upload(_ language: Language, bundles: Int = 1, reminders: [UploadReminder] = []) -> [String] {
    let transfer =
      bundles == 1
      ? Wording(
        "用健保署的傳輸元件（NHI_EII，API 批次方式）上傳這個 ZIP；網頁不收 ZIP。需要讀卡機與 VPN，建議離峰時間。",
        "Upload the ZIP with the insurer's own component (NHI_EII, batch API); the web page takes no ZIP. It needs the card reader and the VPN; choose a quiet hour."
      )
      : Wording(
        "用健保署的傳輸元件（NHI_EII，API 批次方式）把這 \(bundles) 個 ZIP 都上傳，各有不同的案件；網頁不收 ZIP。需要讀卡機與 VPN，建議離峰時間。",
        "Upload all \(bundles) ZIPs with the insurer's own component (NHI_EII, batch API): each has other cases. The web page takes no ZIP. It needs the card reader and the VPN; choose a quiet hour."
      )
    return
      ([UploadAdvice.trial, UploadAdvice.nothingCanBeDeleted] + reminders.map(\.wording) + [
        transfer, UploadAdvice.lookUpTheResult, UploadAdvice.sendTheResultList,
      ]).map { $0[language] }
  }

  /// With records in which nothing is wrong.
  static func pack(_ language: Language) -> [String] {
    [
      Wording(
        "逐件看過這份清單，核對無誤就在「已核對」打勾。",
        "Go through the cases on this page; tick each that is as it should be."),
      Wording(
        "用同樣的清單與資料夾執行 nhi-pack pack … -o 輸出資料夾，產生送件檔。",
        "Run nhi-pack pack … -o FOLDER with the same list and folder: it makes the bundle."),
    ].map { $0[language] }
  }

  /// With records that cannot be packed yet.
  static func mend(_ language: Language) -> [String] {
    [
      Wording(
        "先處理「錯誤」：每一項的箭頭後面寫了怎麼做。來源檔案由您修改，程式不會動。",
        "Begin with the errors: what to do stands behind each arrow. You change the files; the program never does."),
      Wording("再看「警告」：確認過、沒有問題的可以不處理。", "Then look at the warnings: those that are all right can stay."),
      Wording("改好以後，再執行一次同樣的指令。", "When that is done, run the same command again."),
    ].map { $0[language] }
  }

  /// With a bundle that must not be sent.
  static func makeAnew(_ language: Language) -> [String] {
    [
      Wording("不要上傳這個檔案：上傳後無法刪除。", "Do not upload this file: nothing uploaded can be deleted."),
      Wording(
        "照每一項箭頭後面的說明改好來源檔案，重新產生送件檔。",
        "Mend the source files as it says behind each arrow, and make the bundle anew."),
      Wording("對新的送件檔再執行一次 nhi-pack verify。", "Run nhi-pack verify on the new bundle."),
    ].map { $0[language] }
  }
}
