import Testing

/// A system call in the log of strace.
struct TracedCall: Sendable, CustomTestStringConvertible {
  /// `openat`.
  let name: String
  /// With descriptors' paths behind them; bytes that are not ASCII as `\345`.
  let text: String
  /// Which one of its name it is in its thread, from 1, as strace counts when it injects.
  var number = 1

  /// Whether strace made it fail.
  var isInjected: Bool { text.contains("(INJECTED)") }
  var testDescription: String { text }

  /// Every call of a log of `strace -f`, in the order in which they began. One that another thread's call came between
  /// stands in two lines.
  static func all(in log: String) -> [TracedCall] {
    var calls: [TracedCall] = []
    var unfinished: [Substring: Int] = [:]
    var numbers: [String: Int] = [:]
    for line in log.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      let thread = line[..<space]
      let text = line[space...].drop { $0 == " " }
      if text.hasPrefix("<... "), let index = unfinished.removeValue(forKey: thread) {
        let rest = text.split(separator: "resumed>", maxSplits: 1).last ?? ""
        calls[index] = TracedCall(
          name: calls[index].name, text: calls[index].text + rest, number: calls[index].number)
      } else if let bracket = text.firstIndex(of: "("),
        text[..<bracket].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
      {
        if text.hasSuffix("<unfinished ...>") { unfinished[thread] = calls.count }
        let name = String(text[..<bracket])
        numbers["\(thread) \(name)", default: 0] += 1
        calls.append(TracedCall(name: name, text: String(text), number: numbers["\(thread) \(name)"] ?? 1))
      }
    }
    return calls
  }
}
