import Checking
import Findings
import NHICodes

/// Names judged one after another, each compared with those before it and reported at once.
struct NamesJudging<Report: NamesReport & ~Copyable>: ~Copyable {
  private let check: NameCheck
  private let arguments: [String]
  private var register: NameRegister
  private var report: Report
  private var totals = NamesTotals()
  private var saidOverflow = false

  init(_ check: NameCheck, remember: Int, arguments: [String], _ report: consuming Report) {
    self.check = check
    self.arguments = arguments
    self.report = report
    register = NameRegister(limit: remember)
  }

  mutating func judgeStandardInput() throws(ExitStatus) {
    var reader = LineReader(longestLine: NameCheck.longestName)
    repeat {
      while let line = reader.next() {
        if !line.isEmpty { try judge(reader.bytes.span.extracting(line), at: .line(reader.lineNumber)) }
      }
      // Whoever types names, or waits for them on a pipe, sees each result at once.
      try report.flush()
    } while try reader.read()
  }

  mutating func judge(_ name: Span<UInt8>, at place: NameRegister.Place) throws(ExitStatus) {
    let judged = check.judge(name)
    var findings = judged.findings
    if let name = judged.name, let first = register.remember(name, at: place) {
      var text: String?
      if case .argument(let index) = first { text = arguments[index] }
      findings.append(NameRegister.duplicate(judged, of: first, text: text))
    }
    totals.names += 1
    totals.count(findings)
    try report.add(judged, findings)
    if register.hasOverflown, !saidOverflow {
      saidOverflow = true
      let finding = register.overflow()
      totals.count(finding)
      try report.add(finding)
    }
  }

  consuming func end() throws(ExitStatus) -> NamesTotals {
    totals.cases = register.caseCount
    try report.end(totals)
    return totals
  }
}
