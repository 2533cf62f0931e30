package import Findings

extension ListRule {
  public var explanation: Wording {
    switch self {
    case .undecodable:
      Wording(
        "清單要先讀成文字，才能知道有哪些案件。PDF、圖片或簡體中文（GB）編碼的檔案讀不出來。",
        "The list has to be read as text before its cases are known. PDF "
          + "files, pictures and other encodings such as GB cannot be.")
    case .noHeader:
      Wording(
        "程式靠標題認欄位，不靠順序。標題列可以在前 10 列的任何一列，上面可以有表頭文字。",
        "Columns are known by their headers and not by their order. The header "
          + "may stand in any of the first ten rows, below titles.")
    case .unclosedQuote:
      Wording(
        "雙引號之間的逗號和換行都算同一格，少了結尾的引號，後面的案件就全部併進這一格。",
        "Commas and line breaks between quotes belong to one cell. Without the "
          + "closing quote all further cases end up in that cell.")
    case .noUsableCase: Wording("沒有案件就沒有東西可以打包。", "Without a case there is nothing to package.")
    case .sameColumnTwice: Wording("兩欄的內容可能不同，程式不猜哪一欄才對。", "The two may differ, and which one is right is not guessed.")
    case .unknownColumn:
      Wording(
        "程式只用認得的欄位。身分證號這類欄位如果沒認出來，後面就會說案件缺了它。",
        "Only columns that are known are used. When one such as 身分證號 is not, its cases count as lacking it.")
    case .workbookUnusable:
      Wording(
        "可以讀的是沒有密碼的 Excel 活頁簿（.xlsx、.xlsm）和 ODS；大小有上限，才不會被異常的檔案拖垮。",
        "Excel workbooks (.xlsx, .xlsm) and ODS without a password can be read, up to a size that keeps a hostile "
          + "file from using up the machine.")
    case .severalSheets, .noSuchSheet:
      Wording("拿錯工作表，整批就是別的案件。", "With the wrong sheet the whole batch is of other cases.")
    case .uncalculatedFormula:
      Wording(
        "試算表存檔時會把公式的結果一起存下；有些程式產生的檔案沒有。",
        "Spreadsheets store a formula's result when they save; files that other programs make may lack it.")
    case .unusableCategory:
      Wording(
        "案件分類是檔名和案件識別的一部分，寫錯整個案件會被退回。Excel 常把 03 變成 3，但 3 也可能是別的意思，所以不自動補零。",
        "The category is part of the file name and of what identifies a case; a wrong one is "
          + "refused. Excel often turns 03 into 3, but that is not guessed back.")
    case .unusableSerial:
      Wording(
        "流水號和案件分類一起識別案件，範圍是 1 到 999999。前面少掉的 0 沒有關係。",
        "The serial identifies the case together with its category and runs "
          + "from 1 to 999999. Lost leading zeros do not matter.")
    case .notAnIdentifier:
      Wording(
        "身分證號用來和申報檔、檔名核對。護照號碼等其他號碼也可以，只要是英文字母和數字；遮蔽的部分用 *。",
        "The number is compared with the claim and with file names. Other numbers such as a passport's "
          + "will do, as long as they are letters and digits; * stands for what is masked.")
    case .unreadableBirthDate:
      Wording(
        "出生日期只用來核對病人，不寫進送出的檔案。民國前的日期沒有公開的寫法，所以也讀不了。",
        "The birth date only helps to compare patients; it is not sent. How days before "
          + "1912 are written is not public, so they cannot be read either.")
    case .sameCaseTwice:
      Wording(
        "同一案件的檔案要一次送齊，不能分兩次；清單裡出現兩次時，程式只用第一次，並且不打包。",
        "All files of a case are sent at once and never in two goes. Only "
          + "the first row is used, and nothing is packaged.")
    case .unexpectedCategory:
      Wording(
        "哪些分類用在哪個醫事類別，是依代碼名稱推定的，所以只是提醒。如果是醫事類別弄錯，整批都會被退回。",
        "Which tier uses which category is inferred from the names, so this is only a "
          + "hint. If the tier is wrong, the whole batch is refused.")
    case .retiredCategory: Wording("舊案件可能還用這個分類，所以只是提醒。", "Older cases may still carry it, so this is only a hint.")
    case .wideInpatientCategory:
      Wording(
        "方案的表一寫 1 碼，但健保署的住診案件分類有 11 種是 2 碼，方案沒有說怎麼縮短。",
        "The plan's table has one character, yet eleven of the insurer's inpatient "
          + "categories have two, and the plan does not say how to shorten them.")
    case .paddedCategory:
      Wording(
        "特約藥局的案件分類只有 1 碼，方案的表一要 2 碼，沒有文件說明怎麼補。",
        "Pharmacies' categories have one character where the plan's table "
          + "wants two, and no document says how to fill up.")
    case .rowsDisagree:
      Wording(
        "機構、類別、年月、申報類別和申報日期整批只能有一組，健保署用它們比對抽樣清單。",
        "Institution, tier, month, filing type and date are one set for a "
          + "batch; the insurer compares them with its sample.")
    case .unreadableCharacter:
      Wording(
        "通常是罕用字、自造字，或檔案轉碼時受損。姓名或資料夾名稱裡有這種字時，可能比對不到檔案。",
        "Usually a rare character, one drawn by the clinic, or damage done by a "
          + "conversion. In a name or folder it may keep files from being found.")
    }
  }
}
