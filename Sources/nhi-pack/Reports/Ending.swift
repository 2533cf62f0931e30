import Findings
import NHIPack

/// How a run ended, in one sentence.
struct Ending {
  let isFailed: Bool
  /// It failed not, and would have but for what an earlier result had already.
  let hidesFailures: Bool
  /// What stands below all that was found.
  let wording: Wording
  /// What stands above it.
  let heading: Wording

  var color: Terminal.Style { isFailed ? .red : hidesFailures ? .yellow : .green }

  init(_ report: PackReport, command: Running.Command, isFailed: Bool, hidesFailures: Bool = false) {
    (self.isFailed, self.hidesFailures) = (isFailed, hidesFailures)
    wording =
      switch (command, isFailed) {
      case (_, false) where hidesFailures:
        Wording("沒有新的問題，但前次的還在，所以還不能打包。", "Nothing new is wrong, but what was known still is: it cannot be packed yet.")
      case _ where !report.bundles.isEmpty: Wording("送件檔完成", "The bundle is made")
      case (.plan, false):
        Wording("這是配對結果，還沒有檢查檔案內容。", "This is the plan; the files themselves were not looked at yet.")
      case (.check, false) where report.bundleCount ?? 1 > 1:
        Wording(
          "檢查通過，會打包成 \(report.bundleCount ?? 1) 個送件檔。",
          "Everything is in order; it will be packed into \(report.bundleCount ?? 1) bundles.")
      case (_, false): Wording("檢查通過，可以打包。", "Everything is in order; it can be packed.")
      case (.pack, true):
        Wording("沒有產生送件檔。請處理上面的問題，再執行一次。", "No bundle was made. Fix the problems above and run again.")
      case (.copy, true):
        Wording("沒有複製任何檔案。請處理上面的問題，再執行一次。", "Nothing was copied. Fix the problems above and run again.")
      case (_, true): Wording("還不能打包。請處理上面的問題。", "It cannot be packed yet. Fix the problems above first.")
      }
    heading =
      switch (command, isFailed) {
      case _ where report.bundle != nil:
        Wording("送件檔完成。上傳前請逐件核對。", "The bundle is made. Look through the cases before you upload it.")
      case (.pack, true):
        Wording("沒有產生送件檔。請處理下面的問題，再執行一次。", "No bundle was made. Fix the problems below and run again.")
      case (_, true): Wording("還不能打包。請處理下面的問題。", "It cannot be packed yet. Fix the problems below first.")
      case (_, false): wording
      }
  }

  /// Of `verify`.
  init(isFailed: Bool, hidesFailures: Bool = false) {
    (self.isFailed, self.hidesFailures) = (isFailed, hidesFailures)
    wording =
      hidesFailures && !isFailed
      ? Wording(
        "沒有新的問題，但前次的還在。不要上傳：上傳後無法刪除。",
        "Nothing new is wrong, but what was known still is. Do not upload it: nothing uploaded can be deleted.")
      : isFailed
        ? Wording(
          "不要上傳：上傳後無法刪除。請處理上面的問題，再重新產生送件檔。",
          "Do not upload it: nothing uploaded can be deleted. Fix what is above and make the bundle anew.")
        : Wording("送件檔沒有發現錯誤。", "No error was found in what is to be sent.")
    heading =
      isFailed
      ? Wording(
        "不要上傳：上傳後無法刪除。請處理下面的問題，再重新產生送件檔。",
        "Do not upload it: nothing uploaded can be deleted. Mend what is below and make the bundle anew.") : wording
  }
}
