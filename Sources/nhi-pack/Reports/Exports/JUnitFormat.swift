import Findings

/// JUnit's XML, as Jenkins and GitLab read it: one suite, a test case for each thing.
///
/// How many there are stands before them, so they wait in a spool.
struct JUnitFormat: FindingsFormat, ~Copyable {
  private let command: String
  private let strict: Bool
  private let language: Language
  private let testCase: TestCaseXML
  private var spool = Spool()
  private var tests = 0
  private var failures = 0

  init(command: String, output: OutputArguments) {
    self.command = command
    strict = output.strict
    language = output.language
    testCase = TestCaseXML(command: command, output: output)
  }

  mutating func add(_ thing: JudgedThing, _ findings: [ToldFinding]) throws(ExitStatus) {
    tests += 1
    if findings.contains(where: { $0.isFailure(strict: strict) }) { failures += 1 }
    let testCase = testCase
    try spool.append { testCase.append(thing, findings, to: &$0) }
  }

  mutating func flush() {}

  mutating func end(known: Int?) throws(ExitStatus) {
    var buffer = OutputBuffer()
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites")
    appendCounts(to: &buffer)
    buffer.append(">\n  <testsuite")
    buffer.append(attribute: "name", "nhi-pack \(command)")
    appendCounts(to: &buffer)
    buffer.append(attribute: "skipped", "0")
    buffer.append(">\n")
    try spool.copy(to: &buffer)
    if let known {
      buffer.append("    <system-out>")
      buffer.append(xml: SeverityCounts.known(known, language))
      buffer.append("</system-out>\n")
    }
    buffer.append("  </testsuite>\n</testsuites>\n")
    try buffer.flush()
  }

  private func appendCounts(to buffer: inout OutputBuffer) {
    buffer.append(attribute: "tests", String(tests))
    buffer.append(attribute: "failures", String(failures))
    buffer.append(attribute: "errors", "0")
  }
}
