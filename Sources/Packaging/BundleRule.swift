package import Findings

/// What can be wrong with a bundle as a whole.
package enum BundleRule: String, CaseIterable, Rule {
  case nameTaken = "B101"
  case noSequenceLeft = "B102"
  case badSequence = "B103"
  case large = "B104"
  case veryLarge = "B105"
  case badNumberStart = "B106"
  case caseTooLarge = "B107"

  public var severity: Severity {
    switch self {
    case .nameTaken, .noSequenceLeft, .badSequence, .badNumberStart, .caseTooLarge: .error
    case .large, .veryLarge: .warning
    }
  }

  public var title: Wording {
    switch self {
    case .nameTaken: Wording("這個檔名已經用過", "The bundle's name is taken")
    case .noSequenceLeft: Wording("今天的序號已用完", "No sequence number is left today")
    case .badSequence: Wording("序號不能用", "The sequence cannot be used")
    case .badNumberStart: Wording("編號不能用", "The numbers cannot be used")
    case .caseTooLarge: Wording("一個案件就超過大小上限", "One case is over the size limit")
    case .large: Wording("送件檔超過 500 MB", "The bundle is over 500 MB")
    case .veryLarge: Wording("送件檔超過 1000 MB", "The bundle is over 1000 MB")
    }
  }

  public var message: Wording {
    switch self {
    case .nameTaken: Wording("{name} 已經存在，或另一個程式正在製作。", "{name} exists already, or another program is making it.")
    case .noSequenceLeft: Wording("{name} 已是當天最後一個序號。", "{name} has the day's last sequence number.")
    case .badSequence: Wording("序號「{found}」不是 1 到 999。", "The sequence “{found}” is not 1 to 999.")
    case .badNumberStart:
      Wording(
        "從「{found}」起的 {count} 個編號不都在 1 到 99999999 之內。",
        "The numbers from “{found}”, {count} of them, are not all within 1 to 99999999.")
    case .caseTooLarge:
      Wording(
        "案件 {case} 的檔案共 {size} MB（壓縮前），放不進 {limit} MB 的送件檔。",
        "The files of case {case} are {size} MB before compression and do not fit into a bundle of {limit} MB.")
    case .large, .veryLarge: Wording("要送的檔案共 {size} MB（壓縮前）。", "The files to send are {size} MB before compression.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .nameTaken, .noSequenceLeft:
      Wording(
        "用過的檔名不能再用：裡面 XML 的編號由序號而來，而健保署會把已經收過的 XML 檔名當成處理過的，不再處理（103 年版方案 Q15）。",
        """
        A sequence must never be used twice: the numbers of the XML files inside follow from it, and an XML name that was \
        received before counts as processed and is ignored (the plan's 2014 edition, Q15).
        """)
    case .badSequence:
      Wording("外層檔名的序號是 3 位數，從 001 起。", "The sequence in the bundle's name has three digits, from 001.")
    case .badNumberStart:
      Wording(
        "XML 與附件檔名的編號是 8 位數，一份 XML 一個，從 --number-start 起連續編。",
        "The number in the names of an XML and its attachment has eight digits; each XML has one, in a row from --number-start."
      )
    case .caseTooLarge:
      Wording(
        "--max-bundle-size 把清單分成幾個送件檔，但同一個案件的檔案要放在同一個送件檔裡。",
        "--max-bundle-size spreads the list over several bundles, but the files of one case belong in one.")
    case .large:
      Wording(
        "早期的上傳元件最大 500 MB；目前的上限沒有公布。", "The first upload component took 500 MB; the present limit is not published.")
    case .veryLarge:
      Wording("公布過的最大上限是 1000 MB；目前的上限沒有公布。", "The largest limit ever published is 1000 MB; the present one is not.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .nameTaken: Wording("不要指定 --sequence，讓程式取下一個序號。", "Leave out --sequence and the next free number is taken.")
    case .noSequenceLeft:
      Wording("明天再打包，或確認輸出資料夾是否正確。", "Pack tomorrow, or see whether this is the right output folder.")
    case .badSequence: Wording("改用 1 到 999 的數字。", "Give a number from 1 to 999.")
    case .badNumberStart: Wording("把 --number-start 改小，或不要指定。", "Give a smaller --number-start, or none.")
    case .caseTooLarge:
      Wording(
        "把 --max-bundle-size 改大，或減少這個案件的檔案（例如影像組用 --select-series 只送需要的序列）。",
        "Give a larger --max-bundle-size, or send fewer files of this case (such as only some series of its file-set, with --select-series)."
      )
    case .large, .veryLarge:
      Wording(
        "在離峰時間上傳，或用 --max-bundle-size（例如 500MB）分成幾個送件檔。",
        "Upload at a quiet hour, or spread it over several bundles with --max-bundle-size, such as 500MB.")
    }
  }

  public var source: RuleSource {
    switch self {
    case .nameTaken, .noSequenceLeft, .badSequence: .plan("Q7")
    case .badNumberStart: .deployedPractice
    case .caseTooLarge: .ownCare
    case .large, .veryLarge:
      RuleSource(.official, Wording("同方案 103.9.1 版 Q16（現行版已刪除）", "The plan's 2014 edition, Q16 (dropped since)"))
    }
  }
}
