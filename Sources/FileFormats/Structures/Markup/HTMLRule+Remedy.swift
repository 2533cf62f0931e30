package import Findings

extension HTMLRule {
  public var explanation: Wording {
    switch self {
    case .noCharset, .wrongCharset:
      Wording("瀏覽器照網頁註明的編碼顯示文字；沒有註明就用猜的。", "Browsers go by what the page declares, and guess when it says nothing.")
    case .localFiles:
      Wording(
        "送出的只有這個檔案；它用到的圖片、樣式留在院所的電腦上，審查醫師看不到。",
        "Only this file is sent; the pictures and styles it uses stay on the clinic's computer.")
    case .remoteFiles:
      Wording(
        "審查端多半沒有網路，看不到這些內容；有網路時，網站會知道有人開啟了這份病歷。",
        "Without a network the reviewer does not see them; with one, the site learns that this record was opened.")
    case .scripts:
      Wording(
        "審查端可能不執行程式，內容就少了一部分；病歷也不該在開啟時執行程式。",
        "Where scripts are not run, part of the page is missing; and a record should not run anything when it is opened."
      )
    case .emptyPage, .nothingWithoutScripts:
      Wording("審查醫師開啟後看不到任何資料。", "The reviewer would see nothing.")
    case .notReadThrough:
      Wording("沒有檢查到的部分可能有問題。", "Something may be wrong in what was not checked.")
    case .damagedCharacters:
      Wording(
        "審查醫師看到的這些字會是亂碼，檔案也可能損壞。", "The reviewer sees garbled text in place of these; the file may be damaged.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .emptyPage:
      Wording("從原來的系統重新匯出這個檔案。", "Export the file again from the system it came from.")
    default:
      Wording(
        "用瀏覽器開啟，看起來沒有問題就列印成 PDF，改送 PDF。",
        "Open it in a browser and, if it looks right, print it to PDF and send that instead.")
    }
  }
}
