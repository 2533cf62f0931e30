import Findings

/// SARIF 2.1.0: a result for each finding; then the rules that were used.
struct SARIFFormat: FindingsFormat, ~Copyable {
  private let result: ResultSARIF
  private let language: Language
  private var buffer = OutputBuffer()
  /// By when they were first used; that is their index.
  private var rules: [any Rule] = []
  private var positions: [String: Int] = [:]
  private var hasResults = false

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  init(command: String, list: String?, output: OutputArguments) {
    result = ResultSARIF(list: list, output: output)
    language = output.language
    buffer.append("{\"$schema\":\"\(Self.schema)\",\"version\":\"2.1.0\",\"runs\":[{\"automationDetails\":")
    buffer.append { $0.append(key: "id", "nhi-pack/\(command)/") }
    buffer.append(",\"language\":\"\(language == .zhHant ? "zh-TW" : "en-US")\",\"results\":[")
  }

  mutating func add(_ thing: JudgedThing, _ findings: [ToldFinding]) throws(ExitStatus) {
    for told in findings {
      buffer.append(hasResults ? ",\n" : "\n")
      hasResults = true
      result.append(told, rule: position(of: told.finding.rule), to: &buffer)
    }
    if buffer.isFull { try buffer.flush() }
  }

  private mutating func position(of rule: any Rule) -> Int {
    if let known = positions[rule.id] { return known }
    positions[rule.id] = rules.count
    rules.append(rule)
    return rules.count - 1
  }

  mutating func flush() throws(ExitStatus) { try buffer.flush() }

  mutating func end(known: Int?) throws(ExitStatus) {
    let (rules, language) = (rules, language)
    buffer.append(hasResults ? "\n]," : "],")
    if let known { buffer.append(key: "properties") { $0.append(key: "known", known) } }
    buffer.append(key: "tool")
    buffer.append { buffer in
      buffer.append(key: "driver") { buffer in
        buffer.append(key: "name", "nhi-pack")
        buffer.append(key: "semanticVersion", ProgramVersion.number)
        buffer.append(key: "rules", array: rules) { rule, buffer in
          buffer.append(rule, in: language)
        }
      }
    }
    buffer.append("}]}\n")
    try buffer.flush()
  }
}

extension OutputBuffer {
  /// A rule as SARIF describes it.
  fileprivate mutating func append(_ rule: any Rule, in language: Language) {
    append { buffer in
      buffer.append(key: "id", rule.id)
      buffer.append(key: "shortDescription") { $0.append(key: "text", rule.title[language]) }
      buffer.append(key: "fullDescription") { $0.append(key: "text", rule.explanation[language]) }
      buffer.append(key: "help") { $0.append(key: "text", GeneralText.remedy(of: rule, in: language)) }
      buffer.append(key: "defaultConfiguration") { $0.append(key: "level", rule.severity.rawValue) }
      buffer.append(key: "properties") { buffer in
        buffer.append(key: "source", rule.source.place[language])
        buffer.append(key: "standing", rule.source.standing.rawValue)
      }
    }
  }
}
