public import Findings

/// Whether a file can be sent.
public enum Verdict: String, Sendable, CaseIterable, Comparable {
  /// Nothing is wrong with it.
  case accept
  /// Warnings only.
  case warn
  /// An error names it: it cannot be sent like this.
  case reject

  /// - Parameter findings: those about the file.
  public init(_ findings: [Finding]) {
    self = findings.hasErrors ? .reject : findings.isEmpty ? .accept : .warn
  }

  /// The worse is the greater.
  public static func < (left: Verdict, right: Verdict) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
