package import Findings

extension BundleRule {
  public var example: RuleExample {
    switch self {
    case .nameTaken:
      RuleExample(
        wrong: Wording(
          "資料夾裡已有 3501200000_1151121_001.zip，又指定 --sequence 1",
          "the folder has 3501200000_1151121_001.zip, and --sequence 1 asks for it again"),
        right: Wording(
          "不指定 --sequence，做出 3501200000_1151121_002.zip", "without --sequence the bundle is 3501200000_1151121_002.zip")
      )
    case .noSequenceLeft:
      RuleExample(
        wrong: Wording(
          "資料夾裡已有 3501200000_1151121_999.zip，同一天再打包",
          "the folder has 3501200000_1151121_999.zip, and one more is packed that day"),
        right: Wording("隔天打包：3501200000_1151122_001.zip", "packed the day after: 3501200000_1151122_001.zip"))
    case .badSequence:
      RuleExample(
        wrong: Wording("--sequence 1000"),
        right: Wording("--sequence 999"))
    case .large:
      RuleExample(
        wrong: Wording("一個送件檔，檔案共 620 MB", "one bundle with 620 MB of files"),
        right: Wording(
          "--max-bundle-size 400MB：分成 390 MB 和 230 MB 兩個送件檔",
          "--max-bundle-size 400MB: two bundles, of 390 MB and 230 MB"))
    case .veryLarge:
      RuleExample(
        wrong: Wording("一個送件檔，檔案共 1300 MB", "one bundle with 1300 MB of files"),
        right: Wording(
          "--max-bundle-size 500MB：分成三個送件檔，每個不到 500 MB", "--max-bundle-size 500MB: three bundles, each under 500 MB"))
    case .badNumberStart:
      RuleExample(
        wrong: Wording("--number-start 100000000"),
        right: Wording("--number-start 99999999"))
    case .caseTooLarge:
      RuleExample(
        wrong: Wording(
          "--max-bundle-size 100MB，案件 13-19-000001 的檔案有 150 MB",
          "--max-bundle-size 100MB, and case 13-19-000001 has 150 MB of files"),
        right: Wording(
          "--max-bundle-size 200MB，案件 13-19-000001 的檔案有 150 MB",
          "--max-bundle-size 200MB, and case 13-19-000001 has 150 MB of files"))
    }
  }
}
