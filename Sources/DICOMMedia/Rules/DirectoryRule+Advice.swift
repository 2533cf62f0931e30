package import Findings

extension DirectoryRule {
  public var explanation: Wording {
    switch self {
    case .anotherDirectory:
      Wording(
        "標準規定一組影像只有一個 DICOMDIR，放在最上層；下層的另一組，審查醫師可能不會開啟。",
        "A set has one DICOMDIR, at the top. A reviewer may never open the set below.")
    case .preambleOccupied:
      Wording(
        "這裡可以放其他格式的檔頭（例如 TIFF），讓檔案能用兩種方式開啟；DICOMDIR 用不到，應為空白。",
        "Another format's header may stand here so that a file opens both ways. A DICOMDIR has no use for that.")
    case .preambleIsProgram:
      Wording(
        "正常的影像設備不會產生這種檔案，惡意程式會；送出去可能危害審查端的電腦。",
        "No imaging device makes such a file; malware does. It could harm the reviewer's computer.")
    case .metaLength, .metaInformation:
      Wording("有些看片軟體會檢查檔頭，不符就不開啟。", "Some viewers check the header and refuse a file in which it is wrong.")
    case .encodingMismatch:
      Wording(
        "依宣告讀取的看片軟體會打不開，或讀到錯的內容。", "Viewers that go by what is said cannot open it, or read something wrong.")
    case .elementOrder:
      Wording("有些看片軟體依順序找欄位，順序不對就找不到。", "Some viewers look for fields in their order and miss those that are not.")
    case .elementTwice:
      Wording(
        "每個軟體可能採用不同的那一個，審查醫師看到的影像就可能不同。",
        "Each viewer may take the other one, so a reviewer may see another image.")
    case .trailingData:
      Wording("可能是複製時附加的空白，也可能是夾帶的資料。", "It may be blank space added while copying, or something hidden.")
    case .fileSetID, .descriptorFile:
      Wording("不影響影像，但不合 DICOM 規定，嚴格的軟體會提出警告。", "The images are not affected, but strict programs will complain.")
    case .consistencyFlag:
      Wording(
        "這表示匯出可能中途停止，目錄與影像未必相符。", "It means that the export may have stopped halfway, so list and images may differ.")
    case .rootOffset:
      Wording("看片軟體從這裡開始讀目錄，或靠它加入新的影像。", "Viewers start from here, or add new images by it.")
    case .recordField:
      Wording("缺少連結，後面的影像可能不會顯示。", "Where a link is missing, the images behind it may not show.")
    case .recordOutOfUse:
      Wording("這通常是在設備上刪除的影像，看片軟體不會顯示。", "It usually is an image deleted on the device; viewers do not show it.")
    case .recordTypeUnknown, .recordTypeRetired:
      Wording("看片軟體只顯示認得的種類。", "Viewers show only the types that they know.")
    case .recordPlace:
      Wording(
        "看片軟體依病人、檢查、序列、影像的順序尋找；放錯層級就可能找不到。",
        "Viewers look for patient, study, series and image in that order and may miss what is elsewhere.")
    case .privateRecord:
      Wording("標準要求自訂的紀錄以識別碼說明用途；不影響其他影像。", "A private record must say whose it is. Other images are not affected.")
    case .keyMissing, .uidMalformed, .referenceMissing:
      Wording("看片軟體靠這些內容分類、排序與比對影像。", "Viewers sort, order and compare images by this.")
    case .uidMissing:
      Wording(
        "沒有識別碼，就分不清是哪一次檢查，影像可能混在一起。", "Without a UID one study cannot be told from another, and images may be mixed.")
    case .patientTwice, .uidTwice:
      Wording("同一對象分成兩筆，審查醫師可能只看到一部分影像。", "A reviewer may see only the images of one of the two.")
    case .leafWithoutFile: Wording("這張影像審查醫師看不到。", "The reviewer cannot see this image.")
    case .furtherFindings:
      Wording("同樣的問題太多，全部列出反而看不清楚。", "So many of one kind would hide everything else.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .anotherDirectory:
      Wording(
        "若兩組都要送審，請分開放在不同的資料夾；若其中一組是舊的或不需要，請移走。",
        "Put each set into a folder of its own if both are needed; move away the one that is not.")
    case .preambleIsProgram:
      Wording(
        "請勿執行或送出這個檔案；請用防毒軟體掃描，並從影像設備重新匯出整個資料夾。",
        "Do not run or send this file. Scan it for malware, and export the whole folder again from the device.")
    case .encodingMismatch, .elementTwice, .recordField, .recordPlace, .uidMissing:
      Wording(
        "請用影像設備或影像系統（PACS）重新匯出整個資料夾；若仍相同，請聯絡設備廠商。",
        "Export the whole folder again from the device or PACS; if that changes nothing, ask the vendor.")
    case .recordOutOfUse:
      Wording(
        "若這個影像需要送審，請用影像設備重新匯出；若是刻意刪除的，不用處理。",
        "Export again if the image is needed; if it was deleted on purpose, leave it.")
    case .consistencyFlag, .leafWithoutFile, .patientTwice, .uidTwice:
      Wording(
        "請用看片軟體確認影像都在；若有缺漏，請重新匯出整個資料夾。",
        "Check in a viewer that all images are there; if one is not, export the whole folder again.")
    case .trailingData:
      Wording(
        "不用處理；若檔案是從光碟複製的，重新複製一次可能就正常。", "Nothing needs to be done, or copy the file again if it came from a disc.")
    case .furtherFindings:
      Wording("請先處理已列出的項目，再檢查一次。", "Fix those that are listed and check again.")
    default:
      Wording(
        "不用處理；若審查端打不開，請聯絡影像設備廠商，以標準格式重新匯出。",
        "Nothing needs to be done; if reviewers cannot open the set, ask the vendor for a standard export.")
    }
  }
}
