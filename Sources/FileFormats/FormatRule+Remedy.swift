package import Findings

extension FormatRule {
  public var explanation: Wording {
    switch self {
    case .empty:
      Wording(
        "審查醫師開啟後看不到任何資料，多半是匯出或複製時中斷。", "The reviewer would see nothing. Usually an export or a copy was interrupted.")
    case .program:
      Wording(
        "健保署明文不收 EXE 等程式，是常見的上傳失敗原因。",
        "The insurer refuses programs such as EXE by name; they are a common cause of failed uploads."
      )
    case .looseDICOM:
      Wording(
        "DICOM 影像要照光碟片的標準整組交付，審查端靠 DICOMDIR 找到每一張影像；明文不收單獨的 DCM 檔。",
        "DICOM images are sent as on a disc: the viewer finds each by the DICOMDIR. Loose DCM files are refused."
      )
    case .notListed:
      Wording(
        "方案列出了可以上傳的類型；不在其中的，常見的結果是上傳失敗（檔案格式不符）。",
        "The plan lists the types it takes; with any other the upload commonly fails.")
    case .unrecognised:
      Wording("審查端打不開的檔案，等於沒有送。", "A file that nobody can open counts as not sent.")
    case .wrongExtension:
      Wording(
        "軟體多半照副檔名開檔；副檔名不對，審查醫師可能打不開。",
        "Most software goes by the extension; with a wrong one the reviewer may not be able to open it.")
    case .unlistedExtension:
      Wording(
        "方案以副檔名列出可以上傳的類型；不在其中的可能被退件。",
        "The plan lists the types it takes by their extensions; any other may be refused.")
    case .mp4Extension:
      Wording(
        "方案的檔案類型寫「Mpeg,MP4 影片檔」，副檔名欄卻沒有 MP4；改名反而可能打不開，所以照原樣保留。",
        "The plan names MP4 as a type and leaves it out of the extensions. A new name might keep it from opening."
      )
    case .transportStream:
      Wording(
        "它是 MPEG 的一種，但多半來自錄影設備，一般播放軟體支援不一。",
        "It is a kind of MPEG that recorders write; common players differ in how well they read it.")
    case .otherXML:
      Wording(
        "健保署收的 XML 是衛福部公告格式的電子病歷單張。",
        "The XML the insurer takes is the electronic record in the ministry's published format.")
    case .utf16Text:
      Wording(
        "方案只說純文字；UTF-16 在不少軟體裡會變成亂碼。", "The plan says plain text; in much software UTF-16 shows as garbled text.")
    case .unreadable:
      Wording("讀不出來的檔案無法檢查，也無法打包。", "What cannot be read can be neither checked nor packaged.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .empty: FileFormat.empty.remedy
    case .program: FileFormat.windowsProgram.remedy
    case .looseDICOM: FileFormat.dicom.remedy
    case .otherXML: FileFormat.otherXML.remedy
    case .utf16Text: FileFormat.utf16Text.remedy
    case .unrecognised: FileFormat.unknown.remedy
    case .notListed: Wording("{remedy}", "{remedy}")
    case .wrongExtension:
      Wording(
        "先確認內容是要送的病歷，再把副檔名改成 .{suggested}；或重新另存成 .{extension} 的格式。",
        """
        See that it is the record you mean, then change the extension to .{suggested}, or save it \
        again in the format that .{extension} stands for.
        """
      )
    case .unlistedExtension:
      Wording("把副檔名改成 .{suggested}。", "Change the extension to .{suggested}.")
    case .mp4Extension:
      Wording(
        "不用處理；若審查端反映打不開，再轉成 MPEG。",
        "Nothing needs to be done. Should the reviewer not be able to open it, convert it to MPEG.")
    case .transportStream:
      Wording("建議轉成 MP4 或一般 MPEG 再送。", "Better convert it to MP4 or plain MPEG before sending.")
    case .unreadable:
      Wording(
        "關閉正在使用它的程式，確認看得到這個檔案、有讀取權限，再試一次。", "Close the program that uses it, see that you may read it, and try again.")
    }
  }
}
