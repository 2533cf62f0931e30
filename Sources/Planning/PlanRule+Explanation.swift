package import Findings

extension PlanRule {
  public var explanation: Wording {
    switch self {
    case .noCase, .notInMapping:
      Wording(
        "沒有打包的檔案，審查醫師看不到；一個案件的檔案要一次送齊，不能分次補送。",
        "A file that is not packed is not seen by the reviewer, and a case's files go up all at once.")
    case .caseWithoutFiles:
      Wording(
        "方案規定依抽樣清單逐案上傳；漏傳的會被通知補上傳，逾期未補依審查辦法第 11 條處理。",
        "The plan wants each case on the list; a missing one is asked for, and after the deadline the review rules apply (Art. 11)."
      )
    case .caseWithoutChart:
      Wording("審查以病歷為主，只有影像或附件通常不夠。", "The review rests on the chart; pictures or attachments alone are seldom enough.")
    case .sameName:
      Wording(
        "方案要求以編號區別檔名，預防重複上傳；同一個檔名在一個案件裡只能用一次。",
        "The plan tells files apart by number, against repeated uploads; a name may be used once in a case.")
    case .renumbered:
      Wording(
        "同一類有好幾個檔案時，編號要從 -1 起連續，主檔名不能相同。",
        "Several files of a class are numbered from -1, and no two may share a base name.")
    case .ambiguous:
      Wording(
        "流水號只在同一案件分類內不重複，同一位病人也可能被抽到好幾件。",
        "A serial counts within its category, and one patient may be sampled several times.")
    case .contradiction:
      Wording("把別的病人的資料送出去，上傳後無法刪除。", "Another patient's record, once uploaded, cannot be deleted.")
    case .notSampled:
      Wording(
        "欄位與抽樣清單不符，是方案特別提醒的上傳問題。",
        "Fields that disagree with the sampling list are what the plan warns of.")
    case .folderNotFound:
      Wording("「檔案資料夾」欄可以寫相對於來源資料夾或清單所在資料夾的路徑。", "The column 檔案資料夾 is relative to SOURCE or to the list's own folder.")
    case .notAFile:
      Wording("連結指向的可能是別的病人的檔案，所以不跟隨。", "A link may lead to another patient's file, so it is not followed.")
    case .folderUnreadable:
      Wording("裡面的檔案可能是某個案件要送的。", "A file inside may be one that a case needs.")
    case .chineseNames:
      Wording(
        "健保署要求檔名只用英文字母與數字，中文檔名可能打不開。", "The insurer asks for letters and digits only; a Chinese name may not open.")
    case .tooManyParts:
      Wording("編號為 1 到 999。", "Part numbers are 1 to 999.")
    case .mappingRow, .mappingUnusable:
      Wording("給了對照表，就只照對照表打包。", "When a mapping is given, it alone says what is packed.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .noCase:
      Wording(
        "要送的話，把它放進以「案件分類＋流水號」命名的資料夾（例如 19012345），或讓檔名以它開頭（19012345_全景.jpg）；不送就不用處理。",
        """
        To send it, put it in a folder named category+serial (such as 19012345), or begin its name with that \
        (19012345_pano.jpg); if it is not to be sent, leave it.
        """
      )
    case .caseWithoutFiles:
      Wording("把這個案件的檔案放進資料夾「{folder}」，再執行一次。", "Put the case's files in a folder “{folder}” and run again.")
    case .caseWithoutChart:
      Wording(
        "請確認病歷是否漏放；若檔案被分到別類，放進「病歷」子資料夾。",
        "See whether the chart is missing; if it was taken for another class, put it in a subfolder 病歷 or A.")
    case .sameName:
      Wording("留下要送的那一個，另一個移走或改編號。", "Keep the one to send; move the other away or give it another number.")
    case .renumbered:
      Wording(
        "不用處理；想保留原名，請讓編號從 -1 起連續。", "Nothing needs to be done; to keep the names, number them from -1 without gaps.")
    case .ambiguous:
      Wording("把資料夾改名為「案件分類＋流水號」（例如 19012345）。", "Rename the folder to category+serial (such as 19012345).")
    case .contradiction: Wording("確認這是誰的檔案，再放到正確的資料夾。", "Find out whose file it is and put it in the right folder.")
    case .notSampled:
      Wording(
        "核對檔名的案件分類與流水號；不送就不用處理。",
        "Compare the category and serial in the name with the list; if it is not to be sent, leave it.")
    case .folderNotFound: Wording("更正清單的「檔案資料夾」，或建立這個資料夾。", "Correct the column 檔案資料夾, or make the folder.")
    case .notAFile: Wording("要送的話，放檔案本身而不是連結。", "To send it, put the file itself there instead of a link.")
    case .folderUnreadable: Wording("請系統管理者開放讀取權限，或把資料夾移走。", "Ask for the right to read it, or move the folder away.")
    case .chineseNames: Wording("不用處理。", "Nothing needs to be done.")
    case .tooManyParts: Wording("把影像合併成 PDF，減少檔案數。", "Join the pictures into a PDF.")
    case .mappingRow:
      Wording(
        "更正對照表的這一列；不送的檔案，案件分類與流水號留空。",
        "Correct the row; for a file that is not to be sent, leave category and serial empty.")
    case .mappingUnusable:
      Wording(
        "用 nhi-pack plan 清單 資料夾 --write 對照表.csv 重新產生。", "Make it anew: nhi-pack plan LIST SOURCE --write mapping.csv.")
    case .notInMapping: Wording("要送的話，在對照表加一列。", "To send it, add a row to the mapping.")
    }
  }
}
