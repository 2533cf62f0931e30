package import Findings

extension BundleRule {
  /// What is found of a bundle whose files have so many bytes before compression.
  public static func findings(ofBytes size: Int, _ subject: Subject) -> [Finding] {
    let facts: Facts = ["size": .number(size / 1_000_000)]
    if size > 1_000_000_000 { return [Finding(BundleRule.veryLarge, subject, facts)] }
    if size > 500_000_000 { return [Finding(BundleRule.large, subject, facts)] }
    return []
  }
}
