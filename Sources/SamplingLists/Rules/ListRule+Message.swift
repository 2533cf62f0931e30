package import Findings

extension ListRule {
  public var message: Wording {
    switch self {
    case .undecodable:
      Wording(
        "這個檔案不是 UTF-8、UTF-16 或 Big5 的文字：{looks}（第 {offset} 位元組起讀不出來）。",
        "This file is not text in UTF-8, UTF-16 or Big5: {looks} (unreadable from byte offset {offset} on).")
    case .noHeader:
      Wording(
        "{where}前 10 列裡沒有同時寫著「案件分類」和「流水號」的標題列。{closest}。",
        "{where}None of the first ten rows is a header with both 案件分類 (case category) and 流水號 (serial). {closest}.")
    case .unclosedQuote:
      Wording(
        "這一列有一個開頭的雙引號（\"）沒有結尾，後面的內容因此分不出欄位。",
        "A quote (\") opens in this row and is never closed, so what follows cannot be told apart.")
    case .noUsableCase:
      Wording(
        "標題列下面有 {rows} 列資料，沒有一列可以當作案件。", "None of the rows below the header can be used as a case (rows: {rows}).")
    case .sameColumnTwice:
      Wording("{columns} 欄的標題都是指「{field}」。", "The headers of columns {columns} all stand for the {field}.")
    case .unknownColumn:
      Wording(
        "{column} 欄的標題「{found}」不認得，可能是「{likely}」；這一欄目前不會使用。",
        "The header “{found}” of column {column} is not known; it may be meant for {likely}. The column is not used now."
      )
    case .workbookUnusable: Wording("這個試算表讀不出來：{reason}。", "This workbook cannot be read: {reason}.")
    case .severalSheets:
      Wording(
        "工作表 {sheets} 都有「案件分類」和「流水號」的標題列，程式不猜哪一個才是清單。",
        "The sheets {sheets} all have a header with 案件分類 and 流水號; which one is the list is not guessed.")
    case .noSuchSheet: Wording("找不到工作表「{sheet}」；{there}。", "There is no sheet “{sheet}”; {there}.")
    case .uncalculatedFormula:
      Wording(
        "儲存格 {cells} 是公式，但檔案裡沒有存下計算結果，所以當作空白。",
        "The cells {cells} hold formulas whose results are not in the file; they count as empty.")
    case .unusableCategory:
      Wording("案件分類「{found}」無法使用：{reason}。", "The case category “{found}” cannot be used: {reason}.")
    case .unusableSerial: Wording("流水號「{found}」無法使用：{reason}。", "The serial “{found}” cannot be used: {reason}.")
    case .notAnIdentifier:
      Wording(
        "身分證號「{found}」含有英文字母、數字和 * 以外的字元；這個案件先當作沒有身分證號。",
        "The identity number “{found}” has characters other than letters, digits and *; the case counts without it.")
    case .unreadableBirthDate:
      Wording(
        "出生日期「{found}」無法辨識或沒有這一天；這個案件仍然計入，只是沒有出生日期。",
        "The birth date “{found}” cannot be read or is no such day; the case still counts, without a birth date.")
    case .sameCaseTwice: Wording("案件 {case} 在第 {first} 列已經出現過。", "Case {case} stands in row {first} already.")
    case .unexpectedCategory:
      Wording(
        "案件分類 {category} 用在醫事類別 {tier} 並不常見：{reason}（共 {count} 列）。",
        "Category {category} is not expected in tier {tier}: {reason} (rows: {count}).")
    case .retiredCategory:
      Wording(
        "案件分類 {category}（{name}）已不在健保署目前的代碼表上（共 {count} 列）。",
        "Category {category} ({name}) is no longer on the insurer's list (rows: {count}).")
    case .wideInpatientCategory:
      Wording(
        "醫事類別 {tier} 的檔名依方案只有 1 碼案件分類，{category} 有 2 碼，會照 2 碼寫出（共 {count} 列）。",
        "The plan gives tier {tier} one character for the category; {category} "
          + "has two and is written as it is (rows: {count}).")
    case .paddedCategory:
      Wording(
        "醫事類別 {tier} 的檔名要 2 碼案件分類，1 碼的會在前面補 0，例如 {category} 寫成 {spelling}（共 {count} 列）。",
        "Names of tier {tier} want a category of two characters; a zero is put "
          + "before one, {category} becomes {spelling} (rows: {count}).")
    case .rowsDisagree:
      Wording(
        "整批應該相同的「{field}」，這一列是 {found}，第 {first} 列是 {expected}。",
        "The {field} is one for the whole batch, but it is {found} here and {expected} in row {first}.")
    case .unreadableCharacter:
      Wording(
        "{columns} 欄有無法辨識的字（顯示為 \u{FFFD}）。",
        "Columns with characters that could not be read (shown as \u{FFFD}): {columns}.")
    }
  }
}
