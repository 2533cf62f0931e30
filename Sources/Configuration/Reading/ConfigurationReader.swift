import Findings
import NHICodes
import Packaging
import Planning
import SamplingLists
import SystemPackage

/// Makes a configuration of a YAML document. What cannot be used is a finding; the rest is read all the same.
struct ConfigurationReader {
  let path: FilePath
  private let trust: ConfigurationTrust
  /// All of them, by id.
  let rules: [String: any Rule]
  var configuration = Configuration()
  var findings: [Finding] = []

  /// - Parameter rules: every rule there is.
  init(_ place: ConfigurationPlace, rules: [any Rule]) {
    path = place.path
    trust = place.trust
    self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
  }

  /// What may be accepted depends on what a rule weighs, wherever that stands: `accept` comes last.
  mutating func read(_ root: YAMLNode) {
    var accepted: YAMLNode.Entry?
    for entry in entries(of: root, "") {
      guard let key: ConfigurationKey = known(entry) else { continue }
      if entry.value.isEmpty { continue }
      guard key.isHarmless || trust == .full else {
        distrust(entry.line, entry.key)
        continue
      }
      if key == .accept { accepted = entry } else { read(key, entry) }
    }
    if let accepted { read(.accept, accepted) }
  }

  private mutating func read(_ key: ConfigurationKey, _ entry: YAMLNode.Entry) {
    let before = findings.count
    readValue(key, entry)
    if findings.count == before {
      configuration.said[key] = SaidValue(text: entry.value.summary, line: entry.line)
    }
  }

  private mutating func readValue(_ key: ConfigurationKey, _ entry: YAMLNode.Entry) {
    switch key {
    case .institution: configuration.batch.institution = text(entry)
    case .tier: configuration.batch.tier = text(entry)
    case .feeMonth: configuration.batch.feeMonth = text(entry)
    case .filing: configuration.batch.filingType = text(entry)
    case .filingDate: configuration.batch.filingDate = text(entry)
    case .review: configuration.batch.reviewKind = text(entry)
    case .date: configuration.batch.systemDate = text(entry)
    case .sequence: configuration.sequence = number(entry, in: 1...999)
    case .jobs: configuration.jobs = number(entry, in: 1...64)
    case .container: configuration.container = choice(entry)
    case .compression: configuration.compression = choice(entry)
    case .layout: configuration.layout = choice(entry)
    case .maxBundleSize: configuration.maxBundleSize = size(entry)
    case .sheet: configuration.sheet = text(entry)
    case .claims: configuration.claims = file(entry)
    case .mapping: configuration.mapping = file(entry)
    case .schema: configuration.schema = file(entry)
    case .cdaSchema: configuration.cdaSchema = file(entry)
    case .ledger: configuration.ledger = file(entry)
    case .columns: readColumns(entry)
    case .words: readWords(entry)
    case .patterns: readPatterns(entry)
    case .severity: readSeverities(entry, mayLower: trust == .full)
    case .accept: readAccepted(entry)
    }
  }

  // MARK: - What is more than an option

  private mutating func readColumns(_ entry: YAMLNode.Entry) {
    for column in entries(of: entry.value, entry.key) {
      guard let name = text(column) else { continue }
      guard let meant = ListColumn(name) else {
        let names = ListColumn.allCases.map(\.name.zhHant).joined(separator: "、")
        unusable(column, name, Wording("欄位有：\(names)", "the fields are: \(names)"))
        continue
      }
      configuration.columns.add(column.key, for: meant)
    }
  }

  private mutating func readWords(_ entry: YAMLNode.Entry) {
    for item in entries(of: entry.value, entry.key) {
      guard let recordClass = RecordClass(rawValue: item.key.halfWidth.uppercased()) else {
        unusable(item, item.key, Wording("類別只有 A、B、C、D", "the classes are A, B, C and D"))
        continue
      }
      for word in texts(item) { configuration.matching.words.add(word.text, to: recordClass) }
    }
  }

  private mutating func readPatterns(_ entry: YAMLNode.Entry) {
    for (text, line) in texts(entry) {
      do throws(FilePatternError) {
        configuration.matching.patterns.append(try FilePattern(text))
      } catch {
        report(
          .unusableValue, line, ["key": .text(entry.key), "found": .text(text), "problem": .wording(error.problem)])
      }
    }
  }
}
