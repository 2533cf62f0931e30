package import Findings

extension ListRule {
  public var remedy: Wording {
    switch self {
    case .undecodable:
      Wording(
        "在試算表裡開啟清單，另存新檔，選「CSV UTF-8（逗號分隔）」，再用那個檔案。",
        "Open the list in a spreadsheet, save it as “CSV UTF-8 (comma delimited)”, and use that file.")
    case .noHeader:
      Wording(
        "在資料上面加一列標題，至少要有「案件分類」和「流水號」；表頭文字多於 9 列時，請刪去一些。"
          + "標題不能改的話，在設定檔的 columns 下面寫明它是哪一欄。",
        "Put a header row above the data with at least 案件分類 and 流水號; when there are more than nine title rows, "
          + "delete some. If the headers cannot be changed, say under columns in the configuration what they mean.")
    case .unclosedQuote:
      Wording(
        "在文字編輯器裡補上結尾的雙引號，或從試算表重新存成 CSV。",
        "Add the closing quote in a text editor, or save the list as CSV again from a spreadsheet.")
    case .noUsableCase:
      Wording(
        "先處理這份清單的其他問題；如果標題下面本來就沒有資料，請重新匯出清單。",
        "Deal with what else is reported about this list; if there are no rows below the header, export it again.")
    case .sameColumnTwice:
      Wording("刪掉多餘的一欄，或把它的標題改成別的名字。", "Delete the column that is not needed, or give it another header.")
    case .unknownColumn:
      Wording(
        "把標題改成「{likely}」，或在設定檔的 columns 下面寫 \"{found}\": {likely}；不需要這一欄就不用處理。",
        "Rename the header to {likely}, or write \"{found}\": {likely} under columns in the configuration; "
          + "if the column is not needed, leave it.")
    case .workbookUnusable:
      Wording(
        "在試算表裡開啟它，另存成「Excel 活頁簿（.xlsx）」（不設密碼）或「CSV UTF-8」，再用那個檔案。",
        "Open it in a spreadsheet, save it as an Excel workbook (.xlsx) without a password or as CSV UTF-8, and use that file."
      )
    case .severalSheets: Wording("用 --sheet 指定工作表的名稱。", "Say which with --sheet NAME.")
    case .noSuchSheet:
      Wording("更正 --sheet，或不寫，讓程式找有標題列的那一個。", "Correct --sheet, or leave it out: the sheet with the header is taken.")
    case .uncalculatedFormula:
      Wording(
        "在試算表裡開啟清單，重新存檔一次；或把公式改成值。",
        "Open the list in a spreadsheet and save it again, or replace the formulas by their values.")
    case .unusableCategory:
      Wording(
        "照申報資料把案件分類填完整（例如 03）；在試算表裡先把這一欄設成「文字」格式再輸入。",
        "Fill in the category as it was claimed (such as 03); in a "
          + "spreadsheet set the column's format to text first.")
    case .unusableSerial: Wording("照申報資料填 1 到 6 位數字的流水號。", "Fill in the serial as it was claimed, one to six digits.")
    case .notAnIdentifier:
      Wording(
        "照申報資料更正身分證號；沒有號碼就讓這一格空著。",
        "Correct the number as it was claimed; leave the cell empty if there is none.")
    case .unreadableBirthDate:
      Wording(
        "改成民國（0790315）或西元（1990-03-15）日期，或讓這一格空著。",
        "Write a ROC (0790315) or Gregorian (1990-03-15) date, or leave the cell empty.")
    case .sameCaseTwice:
      Wording(
        "刪掉其中一列；如果是不同的案件，請更正流水號或案件分類。",
        "Delete one of the rows; if they are different cases, correct the serial or the category.")
    case .unexpectedCategory:
      Wording(
        "核對案件分類和醫事類別；如果申報時就是這樣就不用處理。",
        "Compare category and tier with the claim; if that is how it was filed, nothing needs to be done.")
    case .retiredCategory:
      Wording(
        "核對申報資料；如果申報時就是這個分類就不用處理。",
        "Compare with the claim; if that is how it was filed, nothing needs to be done.")
    case .wideInpatientCategory:
      Wording(
        "第一次送這種案件前，請向分區業務組確認檔名的寫法。",
        "Ask the insurer's regional office how such names are written before sending the first of them.")
    case .paddedCategory:
      Wording(
        "第一次送件前，請向分區業務組確認檔名的寫法。",
        "Ask the insurer's regional office how such names are written before sending the first of them.")
    case .rowsDisagree:
      Wording(
        "如果是填錯，更正「{field}」；如果真的是不同批，請分成兩份清單，各打包一次。",
        "Correct the {field} if it is a slip; if these are two batches, split the list and package each.")
    case .unreadableCharacter:
      Wording(
        "從原來的系統把清單存成 UTF-8 再試；仍然不行時，把那個字改成看得懂的寫法。",
        "Save the list as UTF-8 from where it came from; if that does not help, write the character in another way.")
    }
  }
}
