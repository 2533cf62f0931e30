package import Findings

extension DICOMRule {
  public var explanation: Wording {
    switch self {
    case .directoryUnreadable:
      Wording(
        "審查醫師的看片軟體靠 DICOMDIR 找到每一張影像；讀不出來，整組影像都打不開。",
        "A reviewer's viewer finds every image through the DICOMDIR. If that cannot be read, none of them opens.")
    case .fileMissing:
      Wording("缺少的影像審查醫師看不到，可能被當作沒有附上。", "The reviewer cannot see a missing image and may take it as not supplied.")
    case .fileIDIllegal:
      Wording(
        "DICOMDIR 只能列出同一個資料夾裡的檔案；照著資料夾以外的位置打包，可能送出不相干的資料。",
        "A DICOMDIR may only name files in its own folder. Following it elsewhere could send something unrelated.")
    case .notDICOM:
      Wording(
        "看片軟體打不開這個檔案；檔案可能在複製時損壞，或被換成別的格式。",
        "Viewers cannot open it. It may have been damaged while copying, or replaced by another kind of file.")
    case .fileNotNamed:
      Wording(
        "只有 DICOMDIR 列出的影像會打包，因為看片軟體只顯示那些。",
        "Only images that the DICOMDIR names are packaged, because viewers show only those.")
    case .namesNoFile: Wording("沒有列出影像，就沒有可以審查的內容。", "Without an image there is nothing to review.")
    case .foundIgnoringCase:
      Wording(
        "有些系統把大小寫不同的名稱當作不同檔案，會找不到影像。",
        "Some systems take names that differ in case for different files and will not find the image.")
    case .otherFileNotSent:
      Wording(
        "光碟匯出的資料夾常附有看片程式等檔案，健保署不收這些檔案。",
        "A folder exported from a CD often holds viewer programs and the like, which the insurer does not take.")
    case .directoryEncoding:
      Wording("有些看片軟體只讀標準規定的編碼。", "Some viewers read only the encoding that the standard asks for.")
    case .fileIDIrregular:
      Wording(
        "標準規定每一層名稱最多 8 個字元，只用大寫英文字母、數字與底線，最多 8 層；有些看片軟體只認這種名稱。",
        "The standard allows 8 levels of 8 characters, A–Z, 0–9 and _ only. Some viewers accept nothing else.")
    case .fileIDNotASCII:
      Wording(
        "健保署規定檔名只能用英文字母與數字，中文檔名可能無法開啟。",
        "The insurer asks for English letters and digits in file names; Chinese names may not open.")
    case .namedTwice:
      Wording(
        "同一張影像會顯示兩次，也可能是另一張影像被覆蓋掉了。",
        "The image shows twice, or it has taken the place of another one.")
    case .brokenTree:
      Wording(
        "看片軟體順著這些連結逐一找影像；連結斷了，後面的影像就不會顯示。",
        "Viewers follow these links from image to image. Behind a broken one, images do not show.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .directoryUnreadable, .brokenTree:
      Wording(
        "請用影像設備或影像系統（PACS）重新匯出整個資料夾，不要只更換 DICOMDIR；若仍相同，請聯絡設備廠商。",
        "Export the whole folder again from the device or PACS, not the DICOMDIR alone; or ask the vendor."
      )
    case .fileMissing:
      Wording(
        "請確認複製時沒有漏掉檔案；若來源也沒有，請用影像設備重新匯出整個資料夾。",
        "Check that no file was left behind when copying; if the original lacks it too, export the whole folder again.")
    case .fileIDIllegal:
      Wording(
        "請用影像設備重新匯出整個資料夾，讓影像都放在 DICOMDIR 所在的資料夾裡，不要用捷徑代替。",
        "Export the whole folder again so that all images lie in the DICOMDIR's folder, with no links."
      )
    case .notDICOM:
      Wording(
        "請從原始光碟或影像系統重新複製這個檔案；若仍打不開，請重新匯出整個資料夾。",
        "Copy the file again from the original disc or PACS; if it still does not open, export the whole folder again.")
    case .fileNotNamed:
      Wording(
        "若這個影像需要送審，請用影像設備重新匯出整個資料夾，讓 DICOMDIR 列出它；若不需要，不用處理。",
        "If it is needed for the review, export the whole folder again so that the DICOMDIR names it; if not, leave it."
      )
    case .namesNoFile:
      Wording(
        "請用影像設備選取要送審的影像，重新匯出整個資料夾。",
        "Choose the images for the review on the imaging device and export the whole folder again.")
    case .foundIgnoringCase:
      Wording(
        "不用處理；若審查端反映找不到影像，請從原始光碟重新複製，保留原本的大寫檔名。",
        "Nothing needs to be done; if reviewers cannot find the image, copy it again from the disc and keep the capitals."
      )
    case .otherFileNotSent:
      Wording(
        "若是看片程式等附帶檔案，不用處理；若是要送審的文件，請放到該案件的資料夾裡。",
        "Nothing needs to be done if it came with the export; a document for the review belongs into the case's own folder."
      )
    case .directoryEncoding:
      Wording(
        "不用處理；若審查端打不開，請聯絡影像設備廠商，以標準編碼重新匯出。",
        "Nothing needs to be done; if reviewers cannot open it, ask the vendor for an export in the standard encoding.")
    case .fileIDIrregular:
      Wording(
        "請勿自行改檔名（DICOMDIR 會對不上）。不用處理；若審查端打不開，請在影像設備上選擇標準光碟（DICOM CD）格式重新匯出。",
        "Do not rename the file: the DICOMDIR would no longer match. Nothing needs to be done; if reviewers cannot open it, export again as a standard DICOM CD."
      )
    case .fileIDNotASCII:
      Wording(
        "請勿自行改檔名（DICOMDIR 會對不上）。請在影像設備上改用英數檔名，重新匯出整個資料夾。",
        "Do not rename the file: the DICOMDIR would no longer match. Export the whole folder again with English names.")
    case .namedTwice:
      Wording(
        "請用看片軟體確認影像都在；若有缺漏，請用影像設備重新匯出整個資料夾。",
        "Check in a viewer that all images are there; if one is not, export the whole folder again.")
    }
  }
}
