/// Findings as the encoder of the other results would write them.
extension OutputBuffer {
  mutating func append(_ finding: JSONReport.FindingEntry) {
    append { buffer in
      buffer.append(key: "facts", finding.facts)
      buffer.append(key: "message", finding.message)
      buffer.append(key: "remedy", finding.remedy)
      buffer.append(key: "rule", finding.rule)
      buffer.append(key: "severity", finding.severity)
      buffer.append(key: "subject") { buffer in
        buffer.append(key: "case", finding.subject.case)
        buffer.append(key: "entry", finding.subject.entry)
        buffer.append(key: "file", finding.subject.file)
        buffer.append(key: "row", finding.subject.row)
      }
    }
  }

  mutating func append(key: String, _ facts: [String: JSONReport.Fact]) {
    append(key: key) { buffer in
      for (name, fact) in facts.sorted(by: { $0.key < $1.key }) {
        buffer.append(key: name)
        buffer.append(fact)
        buffer.append(byte: 0x2C)
      }
    }
  }

  private mutating func append(_ fact: JSONReport.Fact) {
    switch fact {
    case .text(let text): append(json: text)
    case .number(let number): append(number: number)
    case .list(let facts):
      append(byte: 0x5B)
      for fact in facts {
        append(fact)
        append(byte: 0x2C)
      }
      removeLastComma()
      append(byte: 0x5D)
    }
  }
}
