import Testing

/// A system call in the log of strace.
struct TracedCall: Sendable, CustomTestStringConvertible {
  /// `openat`.
  let name: String
  /// With descriptors' paths behind them; bytes that are not ASCII as `\345`.
  let text: String

  /// Whether strace made it fail.
  var isInjected: Bool { text.contains("(INJECTED)") }
  var testDescription: String { text }

  /// Every call of a log of `strace -f`, in the order in which they began. One that another thread's call came between
  /// stands in two lines.
  static func all(in log: String) -> [TracedCall] {
    var calls: [TracedCall] = []
    var unfinished: [Substring: Int] = [:]
    for line in log.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      let thread = line[..<space]
      let text = line[space...].drop { $0 == " " }
      if text.hasPrefix("<... "), let index = unfinished.removeValue(forKey: thread) {
        let rest = text.split(separator: "resumed>", maxSplits: 1).last ?? ""
        calls[index] = TracedCall(name: calls[index].name, text: calls[index].text + rest)
      } else if let bracket = text.firstIndex(of: "("),
        text[..<bracket].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
      {
        if text.hasSuffix("<unfinished ...>") { unfinished[thread] = calls.count }
        calls.append(TracedCall(name: String(text[..<bracket]), text: String(text)))
      }
    }
    return calls
  }
}
