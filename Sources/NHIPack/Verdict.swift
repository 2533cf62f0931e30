import Findings

/// Whether a file can be sent.
public enum Verdict: String, Sendable {
  /// Nothing is wrong with it.
  case accept
  /// Warnings only.
  case warn
  /// An error names it: it cannot be sent like this.
  case reject

  /// - Parameter findings: those about the file.
  init(_ findings: [Finding]) {
    self = findings.hasErrors ? .reject : findings.isEmpty ? .accept : .warn
  }
}
