import FileAccess
public import Findings
import NHICodes

extension LedgerError {
  /// What is wrong and what to do now. Nothing was handed out or noted.
  public var wording: Wording {
    let name = PatientIdentifier.masking(path.string)
    switch kind {
    case .locked:
      return Wording(
        "送件紀錄「\(name)」一直被另一個程式使用。請等那個程式結束，再執行一次。",
        "the ledger “\(name)” is in use by another program. Wait until that has ended and run again.")
    case .inaccessible(let reason):
      let reason = reason.reason
      return Wording(
        "無法使用送件紀錄「\(name)」：\(reason.zhHant)。請排除這個問題，或用 --ledger 指定可以寫入的檔案。",
        "the ledger “\(name)” cannot be used: \(reason.en). Fix that, or name a file that can be written to with --ledger."
      )
    case .notALedger:
      return Wording(
        "「\(name)」不是送件紀錄，沒有動它。請確認 --ledger 的路徑。",
        "“\(name)” is not a ledger, and was not touched. Check the path of --ledger.")
    case .corrupt:
      return Wording(
        "送件紀錄「\(name)」已損壞，沒有再寫入。請還原備份；沒有備份就把它和旁邊的 -wal、-shm 檔一起移走，再用 --sequence 指定今天還沒用過的序號。",
        """
        the ledger “\(name)” is damaged, and was not written to. Restore a backup; without one move it and its -wal and \
        -shm files away, and say with --sequence which number was not used today.
        """)
    case .newer(let version):
      return Wording(
        "送件紀錄「\(name)」是較新版的 nhi-pack 建立的（版本 \(version)），沒有動它。請更新 nhi-pack。",
        "the ledger “\(name)” was made by a newer nhi-pack (version \(version)), and was not touched. Update nhi-pack.")
    case .keyUnusable:
      return Wording(
        "送件紀錄的金鑰「\(name)」不見了或不完整，無法比對病人。請從備份還原它；沒有備份就把送件紀錄也移走。",
        """
        the ledger's key “\(name)” is missing or not whole, so patients cannot be compared. Restore it from a backup; \
        without one move the ledger away too.
        """)
    case .noPlace:
      return Wording(
        "不知道送件紀錄該放哪裡：沒有 HOME 也沒有 XDG_STATE_HOME。請用 --ledger 指定檔案。",
        "there is no place for the ledger: neither HOME nor XDG_STATE_HOME is set. Name a file with --ledger.")
    case .failed:
      return Wording(
        "送件紀錄「\(name)」無法處理，請把這段文字回報給開發者：\(detail)",
        "the ledger “\(name)” could not be worked with. Please report this text: \(detail)")
    }
  }
}
