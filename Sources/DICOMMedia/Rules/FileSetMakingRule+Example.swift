package import Findings

extension FileSetMakingRule {
  public var example: RuleExample {
    switch self {
    case .unreadable:
      RuleExample(
        wrong: Wording("2.dcm 只複製了一半", "2.dcm, of which half was copied"),
        right: Wording("2.dcm 完整，看片軟體打得開", "2.dcm, all of it, which a viewer opens"))
    case .keyMissing:
      RuleExample(
        wrong: Wording("2.dcm 沒有 (0010,0020) Patient ID", "2.dcm without (0010,0020) Patient ID"),
        right: Wording("(0010,0020) CH1"))
    case .keySubstituted:
      RuleExample(
        wrong: Wording(
          "2.dcm 沒有 (0020,0013)，DICOMDIR 補上先後順序的號碼 2", "2.dcm without (0020,0013), so that the DICOMDIR counts it as 2"),
        right: Wording("(0020,0013) 2"))
    case .severalPatients:
      RuleExample(
        wrong: Wording("1.dcm 是 (0010,0020) CH1，2.dcm 是 CH2", "(0010,0020) CH1 in 1.dcm, CH2 in 2.dcm"),
        right: Wording("兩個檔案都是 (0010,0020) CH1", "(0010,0020) CH1 in both"))
    case .sameIdentifier:
      RuleExample(
        wrong: Wording(
          "1.dcm 和 2.dcm 都是 (0008,0018) 2.25.1151121001，內容不同",
          "(0008,0018) 2.25.1151121001 in 1.dcm and in 2.dcm, with different content"),
        right: Wording(
          "一個是 2.25.1151121001，一個是 2.25.1151121002", "2.25.1151121001 in one, 2.25.1151121002 in the other"))
    case .sameFileTwice:
      RuleExample(
        wrong: Wording("1.dcm 和 2.dcm 一模一樣", "1.dcm and 2.dcm are the same"),
        right: Wording("1.dcm 和 2.dcm 是兩張影像", "1.dcm and 2.dcm are two images"))
    case .notTaken:
      RuleExample(
        wrong: Wording("資料夾裡有 readme.txt", "readme.txt in the folder"),
        right: Wording("資料夾裡只有 1.dcm、2.dcm", "only 1.dcm and 2.dcm in the folder"))
    case .identifierInTwoPlaces:
      RuleExample(
        wrong: Wording("序列 2.25.1151121200 出現在兩個檢查裡", "the series 2.25.1151121200 in two studies"),
        right: Wording(
          "兩個檢查各有自己的序列：2.25.1151121200、2.25.1151121201", "a series for each study: 2.25.1151121200, 2.25.1151121201"))
    case .nothingToMake:
      RuleExample(
        wrong: Wording("資料夾裡只有 DICOMDIR", "a folder with a DICOMDIR alone"),
        right: Wording("資料夾裡有 1.dcm", "a folder with 1.dcm"))
    case .seriesNotThere:
      RuleExample(
        wrong: Wording(
          "--select-series 2.25.1151121201，資料夾裡只有 …200",
          "--select-series 2.25.1151121201, where the only series is …200"),
        right: Wording("--select-series 2.25.1151121200"))
    case .ofNoPatient:
      RuleExample(
        wrong: Wording("2.dcm 是看片軟體的顯示設定（Hanging Protocol）", "2.dcm is a viewer's setting (Hanging Protocol)"),
        right: Wording("2.dcm 是 CT 影像", "2.dcm is a CT image"))
    case .identifierMalformed:
      RuleExample(
        wrong: Wording(
          "(0008,0018) 2.25.0151121002（以 0 開頭的一段）", "(0008,0018) 2.25.0151121002 (a part that begins with 0)"),
        right: Wording("(0008,0018) 2.25.1151121002"))
    }
  }
}
