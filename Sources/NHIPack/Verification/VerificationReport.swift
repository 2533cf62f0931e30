public import Findings
public import Verifying

/// What `verify` saw.
public struct VerificationReport: Sendable {
  /// In the order of the paths.
  public internal(set) var bundles: [VerifiedBundle] = []
  /// What is about none of the bundles, but about the list.
  public internal(set) var others: [Finding] = []

  /// What is about the list first, then bundle by bundle.
  public var findings: [Finding] { others + bundles.flatMap(\.findings) }
}

extension VerifiedBundle {
  /// Whether it can be sent.
  public var verdict: Verdict { Verdict(findings) }
}
