package import Findings

extension InstanceRule {
  public var explanation: Wording {
    switch self {
    case .fileEmpty, .damaged:
      Wording(
        "檔案多半在複製或匯出時中斷；看片軟體打不開，或只顯示一部分。",
        "Copying or exporting was probably interrupted. Viewers will not open the file, or show a part of it.")
    case .encodingMismatch:
      Wording(
        "看片軟體依宣告的編碼讀檔；宣告錯誤時，有些軟體打不開。",
        "Viewers read a file as it says it is encoded; if that is wrong, some do not open it.")
    case .elementOrder, .metaLength:
      Wording("有些看片軟體嚴格依標準讀檔，可能打不開。", "Some viewers hold strictly to the standard and may not open it.")
    case .trailingData:
      Wording(
        "多餘的內容不是影像的一部分，可能是複製時混入的；有些看片軟體會拒絕。",
        "What follows is no part of the image and may have come in while copying. Some viewers refuse it.")
    case .identityMissing, .metaDiffers:
      Wording("看片軟體與影像系統靠這些識別碼辨認影像。", "Viewers and image archives tell images by these identifiers.")
    case .pixelsMissing, .pixelsUndescribed:
      Wording("審查醫師開啟檔案會看不到影像。", "The reviewer will open the file and see no image.")
    case .pixelsTooFew, .framesMissing:
      Wording("影像會缺一部分，或打不開。", "A part of the image will be missing, or it will not open.")
    case .pixelsTooMany:
      Wording("多數看片軟體仍能顯示，但影像的大小可能寫錯了。", "Most viewers will show it, but its size may have been written wrongly.")
    case .pixelStorage:
      Wording("看片軟體會用錯的方式解讀影像，可能顯示雜訊或打不開。", "Viewers will decode the image in the wrong way, show noise or fail.")
    case .anotherPatient:
      Wording(
        "看片軟體會把這張影像顯示在另一位病人的名下，也可能把別人的影像送出去。",
        "Viewers will show the image under another patient's name, and someone else's image may be sent.")
    case .patientWrittenDifferently:
      Wording("審查醫師可能以為是兩位病人。", "The reviewer may take it for two patients.")
    case .anotherStudy, .anotherSeries:
      Wording(
        "影像會顯示在另一次檢查或另一個序列裡，日期或部位可能因此不對。",
        "The image shows in another study or series, so that its date or body part may be wrong.")
    case .anotherInstance:
      Wording(
        "檔案可能被換過，審查醫師看到的不是原來那張影像。",
        "The file may have been replaced: the reviewer will not see the image that was meant.")
    case .anotherClass, .anotherTransferSyntax:
      Wording("看片軟體可能依 DICOMDIR 判斷能不能開啟這張影像。", "Viewers may decide by the DICOMDIR whether they can open the image.")
    case .anotherModality, .anotherNumber:
      Wording("看片軟體裡的順序或說明可能與影像不符。", "Order and labels in the viewer may not fit the image.")
    case .sameInstance:
      Wording(
        "看片軟體可能只顯示其中一個；若內容不同，另一張影像就看不到。",
        "Viewers may show only one of them; if they differ, the other image is not seen.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .fileEmpty, .damaged, .pixelsTooFew, .framesMissing, .pixelsMissing:
      Wording(
        "請從原始光碟或影像系統（PACS）重新複製這個檔案；若仍相同，請重新匯出整個資料夾。",
        "Copy the file again from the original disc or PACS; if it stays so, export the whole folder again.")
    case .encodingMismatch, .pixelsUndescribed, .pixelStorage:
      Wording(
        "請用影像設備或影像系統（PACS）重新匯出整個資料夾；若仍相同，請聯絡設備廠商。",
        "Export the whole folder again from the device or PACS; if it stays so, ask the vendor.")
    case .elementOrder, .metaLength, .identityMissing, .metaDiffers, .pixelsTooMany, .anotherClass,
      .anotherTransferSyntax, .anotherModality, .anotherNumber:
      Wording(
        "不用處理；若審查端打不開，請聯絡影像設備廠商，重新匯出整個資料夾。",
        "Nothing needs to be done; if reviewers cannot open it, ask the vendor and export the whole folder again.")
    case .trailingData:
      Wording(
        "請用看片軟體確認影像正常；若不正常，請從原始光碟或影像系統重新複製。",
        "Check in a viewer that the image is all right; if not, copy it again from the disc or PACS.")
    case .anotherPatient:
      Wording(
        "請先確認這是哪一位病人的影像，再用影像設備選取這位病人，重新匯出整個資料夾；不要只換掉檔案。",
        "Find out whose image it is, then export that patient's images again as a whole; do not just replace the file.")
    case .patientWrittenDifferently:
      Wording(
        "請確認是同一位病人；若是，不用處理。若不是，請重新匯出整個資料夾。",
        "Make sure that it is the same patient. If it is, leave it; if not, export the whole folder again.")
    case .anotherStudy, .anotherSeries, .anotherInstance:
      Wording(
        "請用影像設備重新匯出整個資料夾，不要只更換 DICOMDIR 或個別檔案。",
        "Export the whole folder again from the device; do not replace the DICOMDIR or single files.")
    case .sameInstance:
      Wording(
        "請用看片軟體比對這兩個檔案；重新匯出時只保留一份。",
        "Compare the two files in a viewer, and export the folder again with one of them.")
    }
  }
}
