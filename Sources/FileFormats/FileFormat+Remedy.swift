public import Findings

extension FileFormat {
  /// What to do with a file of this format so that the insurer takes it. For a format on the list: keep it as it is.
  public var remedy: Wording {
    switch self {
    case .png, .webp, .heic, .jpeg2000, .svg, .psd, .otherImage:
      Wording("用看圖軟體開啟，另存成 JPG，再放進資料夾。", "Open it in a picture viewer, save it as JPG, and put that in the folder.")
    case .docx:
      Wording(
        "在 Word 開啟，另存成 PDF 或「Word 97-2003 文件（.doc）」。只改副檔名沒有用。",
        "Open it in Word and save it as PDF or as Word 97–2003 (.doc). Changing the name alone does not help.")
    case .xlsx, .excel, .pptx, .powerPoint, .odt, .rtf, .postScript:
      Wording("用原來的軟體開啟，另存成 PDF。", "Open it in the program it was made with and save it as PDF.")
    case .encryptedOffice:
      Wording(
        "用密碼開啟，移除密碼後另存成 PDF 或 .doc。", "Open it with its password, remove the password, and save it as PDF or .doc.")
    case .outlookMessage, .email:
      Wording(
        "開啟郵件，列印成 PDF；附件另外存檔。", "Open the message and print it to PDF; save its attachments as files of their own.")
    case .ole:
      Wording(
        "用原來的軟體開啟，另存成 PDF；不是病歷就移出資料夾。",
        "Save it as PDF from the program it was made with, or take it out of the folder.")
    case .mht:
      Wording("用瀏覽器開啟，列印成 PDF。", "Open it in a browser and print it to PDF.")
    case .zip, .rar, .sevenZip, .cab, .gzip, .tar, .otherArchive:
      Wording("先解壓縮，把裡面的檔案放進資料夾。", "Unpack it first and put the files that are in it into the folder.")
    case .windowsProgram, .elf, .otherProgram, .script:
      Wording("程式不能送審，請移出資料夾。", "Programs are not sent; take it out of the folder.")
    case .shortcut:
      Wording("捷徑裡沒有病歷，請放入它指向的檔案。", "A shortcut holds no record; put in the file it points to.")
    case .mpegTransportStream, .quickTime, .avi, .wmv, .otherVideo:
      Wording("用影片轉檔軟體轉成 MP4 或 MPEG。", "Convert it to MP4 or MPEG.")
    case .mp3, .wav, .otherAudio:
      Wording("健保署不收錄音檔，請移出資料夾。", "The insurer takes no sound recordings; take it out of the folder.")
    case .sqlite:
      Wording("資料庫不能送審，請從系統匯出成 PDF 或文字檔。", "Databases are not sent; export the record as PDF or plain text.")
    case .utf16Text:
      Wording("用記事本開啟，另存新檔，編碼選「UTF-8」。", "Open it in Notepad and save it again with the encoding UTF-8.")
    case .otherXML:
      Wording(
        "請病歷系統匯出 HL7 CDA R2 電子病歷，或改存成 PDF。",
        "Have your system export an HL7 CDA R2 electronic record, or save it as PDF.")
    case .dicom:
      Wording(
        "請從影像系統匯出整組影像（含 DICOMDIR），整個資料夾放進來；匯不出來時，加上 --make-dicomdir，或用 nhi-pack dicomdir 把檔案做成一組。",
        "Export the whole set from the imaging system, with its DICOMDIR, and put in the whole folder. If it cannot, add --make-dicomdir, or make a set with nhi-pack dicomdir."
      )
    case .empty:
      Wording("從原來的系統重新匯出。", "Export it again from the system it came from.")
    case .unknown:
      Wording(
        "用原來的軟體開啟看看；開得起來就另存成 PDF，開不起來請重新匯出。",
        "Try it in the program it was made with: if it opens, save it as PDF; if not, export it again.")
    case .text, .gif, .jpeg, .pict, .tiff, .bmp, .pdf, .html, .word, .mpeg, .mp4, .cda:
      Wording("不用處理。", "Nothing needs to be done.")
    }
  }
}
