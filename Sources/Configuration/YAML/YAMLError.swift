import Findings

/// A text is not YAML, or has something of YAML that no configuration needs.
struct YAMLError: Error {
  /// 1-based; nil for the file as a whole.
  let line: Int?
  let problem: Wording
}
