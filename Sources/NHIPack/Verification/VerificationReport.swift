public import Configuration
public import Findings
public import Verifying

/// What `verify` saw.
public struct VerificationReport: Sendable {
  /// The configuration that was read.
  public let configuration: ConfigurationPlace?
  /// In the order of the paths.
  public internal(set) var bundles: [VerifiedBundle] = []
  /// What is about none of the bundles, but about the list.
  public internal(set) var others: [Finding] = []

  mutating func weigh(by severities: SeverityChanges) {
    others = severities.applied(to: others)
    for index in bundles.indices { bundles[index].weigh(by: severities) }
  }

  /// What is about the list first, then bundle by bundle.
  public var findings: [Finding] { others + bundles.flatMap(\.findings) }
}

extension VerifiedBundle {
  /// Whether it can be sent.
  public var verdict: Verdict { Verdict(findings) }
}
