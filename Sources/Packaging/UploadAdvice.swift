package import Findings

/// What the insurer's plan says of the time after packing, in words that every output shares.
///
/// Source: 專業審查作業紙本病歷替代方案 (106.9.22), 參.七, 貳.五–七, Q14, Q16. The half hour is what clinic systems tell their users; the
/// plan says two hours.
package enum UploadAdvice {
  package static let trial = Wording(
    "第一次送件：請先用 2 到 5 件試傳，確認成功再送全部。", "If this is your first time: try 2 to 5 cases first.")

  package static let nothingCanBeDeleted = Wording(
    "上傳前再看一次內容：檔案上傳後無法刪除，一個案件的檔案要一次送齊。",
    "Look once more before you upload: nothing can be deleted afterwards, and a case's files go up all at once.")

  /// What to mind on a disk that lets everybody read what was made; nothing on any other.
  package static func keepSafe(isForOwnerAlone: Bool) -> [Wording] {
    if isForOwnerAlone { return [] }
    return [
      Wording(
        "這個磁碟不分使用者（例如隨身碟）：拿到的人都讀得到裡面的病歷，請收好。",
        "This disk, such as a USB stick, does not tell users apart: whoever has it can read the records. Keep it safe.")
    ]
  }

  package static let lookUpTheResult = Wording(
    "30 分鐘到 2 小時後到 VPN 查詢上傳結果：「檢核正確」才算成功，「檢核失敗」點進去看原因。",
    "After 30 minutes to 2 hours look up the result in the VPN: only 檢核正確 is a success; 檢核失敗 tells why.")

  package static let sendTheResultList = Wording(
    "列印上傳結果清單（可存成 PDF），送分區業務組。",
    "Print the result list (or save it as PDF) and send it to the regional office.")
}
