public import Findings
package import SamplingLists

/// Something that the insurer's plan asks for and no program can look up: it is said, and nothing hangs on it.
public enum UploadReminder: String, Sendable, CaseIterable {
  /// 補報 (2, 5): the branch has to accept the paper summary first (Q14).
  case supplementarySummary = "supplementary-summary"
  /// 申復 (4, 5): new evidence only (貳.六(一)2).
  case appealNewEvidence = "appeal-new-evidence"
  /// 申復: the earlier files are the insurer's own; this program does not know whether the case was ever sent.
  case appealSentBefore = "appeal-sent-before"
  /// 試傳: call the help desk, and only then send the rest (貳.五).
  case trialCall = "trial-call"

  /// What to keep in mind, as a sentence.
  public var wording: Wording {
    switch self {
    case .supplementarySummary:
      Wording(
        "補報案件：分區業務組受理補報總表之後才能上傳，否則一定失敗。",
        "Supplementary claims: upload only after the regional office has accepted the paper summary, or it is sure to fail."
      )
    case .appealNewEvidence:
      Wording(
        "申復案件：只放新的事證，原送核資料系統會自動帶出。",
        "Appeals: new evidence only; the insurer brings the earlier files itself.")
    case .appealSentBefore:
      Wording(
        "申復案件：程式不知道原送核時有沒有送過這些案件；如果當時沒有電子送件，請先問分區業務組。",
        "Appeals: whether these cases were sent before is not known here; if they were not, ask the regional office first."
      )
    case .trialCall:
      Wording(
        "試傳：上傳兩小時後打電話確認收到，成功了再送其他案件。",
        "A trial: call after two hours to make sure it arrived, and send the other cases only then.")
    }
  }

  /// What to keep in mind of a batch like this.
  package static func all(for batch: BatchFields, isTrial: Bool = false) -> [UploadReminder] {
    let filing = batch.filingType
    var reminders: [UploadReminder] = []
    if filing.claimed == .supplementary { reminders.append(.supplementarySummary) }
    if filing.claimed != filing { reminders += [.appealNewEvidence, .appealSentBefore] }
    if isTrial { reminders.append(.trialCall) }
    return reminders
  }
}
