package import Findings

extension ContainerRule {
  public var explanation: Wording {
    switch self {
    case .notAnArchive:
      Wording("收件端照副檔名解壓縮，內容要相符。", "The receiver unpacks it by its extension, so the content has to agree.")
    case .damaged:
      Wording("收件端解不開，整件就收不到。", "What the receiver cannot unpack never arrives.")
    case .strayBytes, .contradiction:
      Wording(
        "軟體找檔案的方式不同，遇到這種壓縮檔，兩個軟體可能看到不同的檔案。",
        "Programs look for files in different ways; of such an archive two of them may see different files.")
    case .severalDisks: Wording("少了其他部分就解不開。", "Without the other parts it cannot be opened.")
    case .zip64:
      Wording(
        "健保署用什麼軟體解壓縮沒有公布；一般只有超過 4 GB 才需要 Zip64。",
        "What the insurer unpacks with is not known; only beyond 4 GB is Zip64 needed.")
    case .encrypted: Wording("審查醫師沒有密碼。", "Reviewers have no password.")
    case .unusualMethod:
      Wording("Windows 內建的解壓縮只認得儲存與 Deflate。", "What Windows brings along knows stored and deflated files only.")
    case .badName:
      Wording("解開時可能寫到別的資料夾，或根本解不開。", "Unpacking may write into other folders, or fail.")
    case .nameNotASCII: Wording("方案規定檔名不可用中文，會打不開。", "The plan forbids Chinese names: such files will not open.")
    case .notAFile:
      Wording(
        "連結與裝置沒有內容，解開後指向收件端的檔案。", "Links and devices have no content; unpacked they lead to the receiver's own files.")
    case .duplicateName:
      Wording(
        "Windows 不分大小寫；解開時後面的會蓋掉前面的。", "Windows does not tell case; when unpacked, the later one replaces the first.")
    case .tooLarge:
      Wording("很小的壓縮檔可以解出塞滿磁碟的內容，所以有上限。", "A small archive can unpack to what fills a disk, hence a limit.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .zip64: Wording("不到 4 GB 時，改用一般的 ZIP 重新壓縮。", "Below 4 GB, pack it anew as an ordinary ZIP.")
    case .encrypted: Wording("不設密碼，重新壓縮。", "Pack it anew without a password.")
    case .unusualMethod: Wording("用 Deflate 重新壓縮。", "Pack it anew with Deflate.")
    case .badName, .nameNotASCII:
      Wording("改成英數字的檔名，不含資料夾，再重新壓縮。", "Give it a name of letters and digits, without folders, and pack it anew.")
    case .notAFile: Wording("換成檔案本身，再重新壓縮。", "Put the file itself in its place and pack it anew.")
    case .duplicateName: Wording("留下一個，或改成 -1、-2，再重新壓縮。", "Keep one, or number them -1 and -2, and pack it anew.")
    case .tooLarge: Wording("確認裡面是什麼；太多就分成幾個送件檔。", "See what is in it; if it is real, split it into several bundles.")
    case .notAnArchive, .damaged, .strayBytes, .contradiction, .severalDisks:
      Wording("重新產生這個檔案，不要上傳。", "Make the file anew, and do not upload this one.")
    }
  }
}
