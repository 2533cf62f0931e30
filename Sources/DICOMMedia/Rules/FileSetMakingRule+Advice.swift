package import Findings

extension FileSetMakingRule {
  public var explanation: Wording {
    switch self {
    case .unreadable:
      Wording("檔案不完整或已損壞，審查醫師可能打不開這張影像。", "An incomplete or damaged image may not open for the reviewer.")
    case .keyMissing:
      Wording(
        "DICOMDIR 靠這些資料把影像歸到病人、檢查與序列；亂填會讓影像歸錯人，所以程式不代填。",
        "A DICOMDIR files images under patient, study and series by it. A made-up value could file them wrongly, so none is."
      )
    case .keySubstituted:
      Wording(
        "標準規定 DICOMDIR 的這個欄位不能空白；補上的值只影響看片軟體裡的排列與標示，不影響影像。",
        "The standard does not let this field of a DICOMDIR be empty. What was filled in shows in a viewer's list only."
      )
    case .severalPatients:
      Wording(
        "病歷號、姓名與出生日期三者都相同才視為同一位病人；把兩位病人的影像放在一起，可能把病人的資料送錯案件。",
        "Files with the same Patient ID, name and birth date are taken to be of one patient. Two patients in one set may send a record under another's case."
      )
    case .sameIdentifier:
      Wording(
        "識別碼依標準全世界只能有一個；看片軟體只會顯示其中一張，另一張就不見了。",
        "By the standard an identifier is used once in the world. Viewers show one of the two, and the other is lost.")
    case .sameFileTwice:
      Wording("放兩份只會讓審查醫師看到重複的影像。", "Taking both would only show the image twice.")
    case .notTaken:
      Wording(
        "影像組只收 DICOM 檔；光碟匯出的資料夾常附有看片程式等檔案，健保署不收這些檔案。",
        "A file-set holds DICOM files only. A folder exported from a CD often holds viewer programs, which the insurer does not take."
      )
    case .identifierInTwoPlaces:
      Wording(
        "一個檢查只屬於一位病人，一個序列只屬於一個檢查；資料互相矛盾時無法確定該歸到哪裡。",
        "A study belongs to one patient and a series to one study. Where files contradict that, nobody can tell which is right."
      )
    case .nothingToMake: Wording("沒有影像，就沒有可以審查的內容。", "Without an image there is nothing to review.")
    case .seriesNotThere:
      Wording("少了指定的序列，審查醫師會看不到它。", "A reviewer would not see the series that was asked for.")
    case .identifierMalformed:
      Wording(
        "識別碼只能是以小數點分隔的數字，最多 64 個字元；有些看片軟體會拒絕其他寫法。",
        "An identifier has numbers between full stops only, 64 characters at most. Some viewers refuse any other.")
    case .ofNoPatient:
      Wording(
        "這類檔案是看片軟體的設定，不是病人的影像，審查用不到。",
        "Such a file is a viewer's setting, not a patient's image, and no reviewer needs it.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .unreadable:
      Wording(
        "請從原始光碟或影像系統（PACS）重新複製這個檔案，再製作一次；不需要這張影像時，把它移到別的資料夾。",
        "Copy the file again from the disc or PACS and make the set again; if the image is not needed, move it elsewhere."
      )
    case .keyMissing:
      Wording(
        "請在影像設備上補齊資料，重新匯出；不需要這個檔案時，把它移到別的資料夾再製作一次。",
        "Fill it in on the imaging device and export again; if the file is not needed, move it elsewhere and run again."
      )
    case .keySubstituted: Wording("不用處理；製作後請用看片軟體看一次。", "Nothing needs to be done; look at the set once in a viewer.")
    case .severalPatients:
      Wording(
        "請確認是不是同一位病人。不同病人請分成不同的資料夾，各製作一組；確定要放在一起時，加上 --allow-several-patients。",
        "Find out whether it is one patient. Put each patient's files into a folder of their own and make a set of each; or say --allow-several-patients."
      )
    case .sameIdentifier:
      Wording(
        "請用看片軟體看這兩個檔案，留下正確的一個，把另一個移到別的資料夾。",
        "Look at both in a viewer, keep the right one and move the other elsewhere.")
    case .sameFileTwice: Wording("不用處理。", "Nothing needs to be done.")
    case .notTaken:
      Wording(
        "若是看片程式等附帶檔案，不用處理；若應該是影像，請用影像設備以 DICOM 格式重新匯出。",
        "Nothing needs to be done if it came with the export; if it should be an image, export it again from the device as DICOM."
      )
    case .identifierInTwoPlaces:
      Wording(
        "請在影像系統（PACS）裡確認這些影像屬於哪位病人、哪次檢查，改正後重新匯出。",
        "Find out in the PACS which patient and study the images belong to, correct it and export again.")
    case .nothingToMake:
      Wording(
        "請確認資料夾是否正確；影像設備匯出時請選 DICOM 格式。",
        "See whether it is the right folder; choose DICOM when exporting from the device.")
    case .seriesNotThere:
      Wording(
        "請用 nhi-pack inspect 看資料夾裡有哪些序列，再指定一次。", "See with nhi-pack inspect which series are there, and choose again.")
    case .identifierMalformed:
      Wording(
        "不用處理；若審查端打不開，請聯絡影像設備廠商，改正後重新匯出。",
        "Nothing needs to be done; if reviewers cannot open the set, ask the vendor to correct it and export again.")
    case .ofNoPatient: Wording("不用處理。", "Nothing needs to be done.")
    }
  }
}
