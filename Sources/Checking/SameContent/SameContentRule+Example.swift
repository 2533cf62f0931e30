package import Findings

extension SameContentRule {
  public var example: RuleExample {
    switch self {
    case .twiceInCase:
      RuleExample(
        wrong: Wording(
          "19000001/pano.jpg 與 19000001/pano-copy.jpg 一模一樣", "19000001/pano.jpg and 19000001/pano-copy.jpg are the same"
        ),
        right: Wording("19000001/pano.jpg 只有一份", "19000001/pano.jpg once"))
    case .anothersPicture:
      RuleExample(
        wrong: Wording(
          "19000001/pano.jpg 與 19000002/pano.jpg 一模一樣，兩個案件的身分證號不同",
          "19000001/pano.jpg and 19000002/pano.jpg are the same, and the identity numbers differ"),
        right: Wording("兩個案件各有自己的 pano.jpg", "each case has a pano.jpg of its own"))
    case .inTwoCases:
      RuleExample(
        wrong: Wording(
          "19000001/chart.pdf 與 19000002/chart.pdf 一模一樣", "19000001/chart.pdf and 19000002/chart.pdf are the same"),
        right: Wording("兩個案件的 chart.pdf 內容不同", "the chart.pdf of each case has its own content"))
    }
  }
}
