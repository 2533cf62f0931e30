package import Findings

extension LedgerRule {
  public var example: RuleExample {
    switch self {
    case .packedBefore:
      RuleExample(
        wrong: Wording(
          "費用年月 11507 的 13-19-000001 打包過，這次又在清單上",
          "13-19-000001 of fee month 11507 was packed, and is on the list again"),
        right: Wording(
          "上次打包的是 11506 的 13-19-000001，這次是 11507 的",
          "last time it was 13-19-000001 of fee month 11506, this time of 11507"))
    case .sentForAnotherCase:
      RuleExample(
        wrong: Wording(
          "13-19-000001 的 chart.pdf，與上次打包給另一位病人的檔案一模一樣",
          "chart.pdf of 13-19-000001 is, byte for byte, what was packed for another patient"),
        right: Wording("chart.pdf 是這個案件自己的，以前沒有打包過", "chart.pdf is this case's own and was not packed before"))
    case .evidenceSent:
      RuleExample(
        wrong: Wording(
          "申復（申報類別 4）又放了送核時的 13A19000001.pdf", "an appeal (filing type 4) with the 13A19000001.pdf of the first review"),
        right: Wording("申復只放新的檢查報告", "an appeal with the new report only"))
    case .sequenceUsed:
      RuleExample(
        wrong: Wording("005 已經給過，又指定 --sequence 5", "005 was handed out, and --sequence 5 asks for it again"),
        right: Wording("005 已經給過，指定 --sequence 6", "005 was handed out, and --sequence 6 asks for the next"))
    case .sentForCaseOfPatient:
      RuleExample(
        wrong: Wording(
          "13-19-000001 的 chart.pdf，與同一位病人 13-19-000002 打包過的檔案一模一樣",
          "chart.pdf of 13-19-000001 is, byte for byte, what was packed for 13-19-000002 of the same patient"),
        right: Wording("兩個案件各有自己的病歷檔", "each of the two cases has its own chart"))
    case .numbersUsed:
      RuleExample(
        wrong: Wording(
          "編號 5 已經給過，又指定 --number-start 5", "number 5 was handed out, and --number-start 5 asks for it again"),
        right: Wording(
          "編號 5 已經給過，指定 --number-start 6", "number 5 was handed out, and --number-start 6 asks for the next"))
    }
  }
}
