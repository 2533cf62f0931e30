import EditDistance
import Findings
import NHICodes
import Packaging
import Planning
import SamplingLists
import SystemPackage

/// Makes a configuration of a YAML document. What cannot be used is a finding; the rest is read all the same.
struct ConfigurationReader {
  private let path: FilePath
  /// The rules that are warnings, and all of them.
  private let isWarning: (String) -> Bool?
  private(set) var configuration = Configuration()
  private(set) var findings: [Finding] = []

  /// - Parameter isWarning: whether the rule with this id is a warning; nil when there is no such rule.
  init(_ path: FilePath, isWarning: @escaping (String) -> Bool?) {
    self.path = path
    self.isWarning = isWarning
  }

  mutating func read(_ root: YAMLNode) {
    for entry in entries(of: root, "") {
      guard let key: ConfigurationKey = known(entry) else { continue }
      if entry.value.isEmpty { continue }
      read(key, entry)
    }
  }

  private mutating func read(_ key: ConfigurationKey, _ entry: YAMLNode.Entry) {
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

  private mutating func readAccepted(_ entry: YAMLNode.Entry) {
    guard case .sequence(let items) = entry.value.content else {
      return unusable(entry, "", Wording("這裡要一項一項列出，每項以 - 開頭", "it should be a list, each entry behind a -"))
    }
    for item in items {
      var texts: [AcceptKey: String] = [:]
      for field in entries(of: item, entry.key) {
        if let key: AcceptKey = known(field), let text = text(field) { texts[key] = text }
      }
      accept(texts, line: item.line)
    }
  }

  private mutating func accept(_ texts: [AcceptKey: String], line: Int) {
    let rule = (texts[.rule] ?? "").uppercased()
    func refuse(_ problem: Wording) {
      report(.notAcceptable, line, ["rule": .text(rule.isEmpty ? "accept" : rule), "problem": .wording(problem)])
    }
    switch isWarning(rule) {
    case nil: return refuse(Wording("沒有這條規則", "there is no such rule"))
    case false?: return refuse(Wording("這是錯誤，不是警告", "it is an error and not a warning"))
    case true?: break
    }
    let feeMonth: FeeMonth?
    let scope: Acceptance.Scope
    if let device = texts[.device] {
      guard texts[.case] == nil, texts[.feeMonth] == nil else {
        return refuse(
          Wording("寫了設備（device）就不寫案件與費用年月", "with a device it has neither a case nor a fee month"))
      }
      (feeMonth, scope) = (nil, .device(device))
    } else {
      feeMonth = texts[.feeMonth].flatMap { FeeMonth($0) }
      guard feeMonth != nil else {
        return refuse(Wording("沒有寫費用年月（fee-month），或看不懂", "it has no fee month, or one that cannot be read"))
      }
      guard let key = texts[.case], key.split(separator: "-").count == 3 else {
        return refuse(Wording("沒有寫案件（case），或不是 13-19-012345 的寫法", "it has no case of the form 13-19-012345"))
      }
      scope = .sampledCase(key.uppercased())
    }
    guard let reason = texts[.reason], !reason.isEmpty else {
      return refuse(Wording("沒有寫理由（reason）", "it has no reason"))
    }
    configuration.accepted.append(
      AcceptedWarning(
        acceptance: Acceptance(rule: rule, scope: scope, reason: reason), feeMonth: feeMonth, line: line))
  }

  // MARK: - Values

  private mutating func text(_ entry: YAMLNode.Entry) -> String? {
    if case .scalar(let text) = entry.value.content { return text.isEmpty ? nil : text }
    unusable(entry, "…", Wording("這裡只能有一個值", "there can be one value only"))
    return nil
  }

  /// One text, or several.
  private mutating func texts(_ entry: YAMLNode.Entry) -> [(text: String, line: Int)] {
    let nodes = if case .sequence(let items) = entry.value.content { items } else { [entry.value] }
    return nodes.compactMap { node in
      guard case .scalar(let text) = node.content else {
        unusable(entry, "…", Wording("這裡只能有文字", "there can be texts only"))
        return nil
      }
      return text.isEmpty ? nil : (text, node.line)
    }
  }

  private mutating func number(_ entry: YAMLNode.Entry, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(entry) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    let allowed = "\(range.lowerBound)–\(range.upperBound)"
    unusable(entry, text, Wording("應為 \(allowed)", "it should be \(allowed)"))
    return nil
  }

  private mutating func size(_ entry: YAMLNode.Entry) -> BundleSizeLimit? {
    guard let text = text(entry) else { return nil }
    if let limit = BundleSizeLimit(text) { return limit }
    let examples = BundleSizeLimit.examples
    unusable(entry, text, Wording("要像 \(examples)，至少 1MB", "it should be like \(examples), at least 1MB"))
    return nil
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ entry: YAMLNode.Entry) -> Choice? {
    guard let text = text(entry) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let choices = Choice.allCases.map(\.rawValue)
    unusable(
      entry, text,
      Wording("可用的是 \(choices.joined(separator: "、"))", "it can be \(choices.joined(separator: ", "))"))
    return nil
  }

  private mutating func file(_ entry: YAMLNode.Entry) -> FilePath? {
    text(entry).map { path.removingLastComponent().pushing(FilePath($0)) }
  }

  private mutating func entries(of node: YAMLNode, _ key: String) -> [YAMLNode.Entry] {
    if case .mapping(let entries) = node.content { return entries }
    if node.isEmpty { return [] }
    let place = key.isEmpty ? Wording("設定檔", "the configuration") : Wording("「\(key)」", "“\(key)”")
    report(
      .unreadable, node.line,
      [
        "problem": .wording(
          Wording("\(place.zhHant)裡要寫成「名稱: 值」", "\(place.en) should hold lines of “name: value”"))
      ])
    return []
  }

  // MARK: - What is wrong

  private mutating func known<Key: RawRepresentable<String> & CaseIterable>(_ entry: YAMLNode.Entry) -> Key? {
    if let key = Key(rawValue: entry.key) { return key }
    let written = Array(entry.key.prefix(40))
    let nearest = Key.allCases.map(\.rawValue).min {
      EditDistance.between(written, Array($0)) < EditDistance.between(written, Array($1))
    }
    report(.unknownKey, entry.line, ["key": .text(shown(entry.key)), "nearest": .text(nearest ?? "")])
    return nil
  }

  private mutating func unusable(_ entry: YAMLNode.Entry, _ found: String, _ problem: Wording) {
    report(
      .unusableValue, entry.line,
      ["key": .text(shown(entry.key)), "found": .text(shown(found)), "problem": .wording(problem)])
  }

  private func shown(_ text: String) -> String { PatientIdentifier.masking(String(text.prefix(60))) }

  private mutating func report(_ rule: ConfigurationRule, _ line: Int, _ facts: Facts) {
    findings.append(Finding(rule, Subject(file: path.string, row: line), facts))
  }
}
