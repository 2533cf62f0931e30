package import Findings

extension BatchRule {
  public var explanation: Wording {
    switch self {
    case .institutionNotTenDigits:
      Wording(
        "機構代碼在檔名和每個案件的資料裡，差一碼就送到別家名下或被退回。試算表常去掉開頭的 0。",
        "The code stands in names and in every case; one wrong digit and the batch is another "
          + "institution's or refused. Spreadsheets often drop a leading zero.")
    case .unusualCheckDigit:
      Wording(
        "已公布的代碼幾乎都符合這個算法，但沒有文件規定，少數正確的代碼也不符合，所以只是提醒。",
        "Nearly all published codes follow this sum, but no document asks for it "
          + "and a few good codes do not, so this is only a hint.")
    case .unknownTier:
      Wording("醫事類別決定檔名的開頭和案件分類的寬度。", "The tier begins every file name and decides how wide the category is.")
    case .unreadableFeeMonth: Wording("健保署用費用年月比對抽樣清單。", "The insurer compares the fee month with its sample.")
    case .unknownFilingType:
      Wording(
        "健保署用申報類別比對抽樣清單；公開文件裡沒有 3。",
        "The insurer compares the filing type with its sample; no public document has a 3.")
    case .unreadableFilingDate:
      Wording(
        "申報日期是當初送出申報的日期，不是今天；健保署用它比對抽樣清單。",
        "This is the day the claim was filed and not today; the insurer compares it with its sample.")
    case .unknownReviewKind:
      Wording(
        "送審類別寫在每個案件的資料裡；沒有指定時用 1。",
        "The review kind stands in the data of every case; it is 1 unless said otherwise.")
    case .saidNowhere:
      Wording(
        "健保署用機構、醫事類別、費用年月、申報類別和申報日期比對抽樣清單，缺一個就無法比對。",
        "The insurer compares institution, tier, fee month, filing type and filing "
          + "date with its sample; without one of them it cannot.")
    case .unreadableSystemDate:
      Wording(
        "系統日期寫在送出的檔名裡；沒有指定時用今天。",
        "The system date stands in the names that are sent; it is today unless said otherwise.")
    case .optionAndListDisagree:
      Wording(
        "可能拿錯清單，或沿用了上一批的選項。弄錯的話整批會被退回。",
        "It may be the wrong list, or an option left over from the last "
          + "batch. If one is wrong the whole batch is refused.")
    case .feeMonthAfterFiling:
      Wording("費用總是先發生才申報，其中一個可能填錯了。", "Care is given before it is claimed, so one of the two may be mistyped.")
    case .filingDateInFuture:
      Wording("申報日期應該已經過去，可能填錯了。", "The claim should have been filed already, so the date may be mistyped.")
    case .claimDisagrees:
      Wording(
        "健保署用這些欄位找到當初申報的資料；可能拿錯申報檔或清單。申復（4、5）對應的是原本的送核（1）、補報（2），不算不一致。",
        "The insurer finds the claim by these fields; it may be another month's claim file or the wrong list. An "
          + "appeal (4, 5) goes with the claim it appeals (1, 2).")
    case .claimNameTier:
      Wording(
        "申報檔裡沒有醫事類別；系統產生的檔名習慣在機構代碼後面接 2 碼醫事類別，但沒有文件規定，所以只是提醒。",
        "The claim does not hold the tier. Systems put its two digits behind the institution in the file's name, "
          + "but no document says so; this is only a hint.")
    case .trialSize:
      Wording(
        "方案要求先以 2 到 5 件已受理的申報案件試傳，兩小時後電話確認，成功才正式送件。",
        "The plan wants a trial of two to five claimed cases, and a call after two hours, before the real batch.")
    }
  }
}
