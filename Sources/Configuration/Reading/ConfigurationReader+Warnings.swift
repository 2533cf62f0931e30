import Findings
import NHICodes

/// What rules weigh, and the warnings that were looked at.
extension ConfigurationReader {
  /// - Parameter mayLower: not for a configuration that nobody vouches for.
  mutating func readSeverities(_ entry: YAMLNode.Entry, mayLower: Bool) {
    for item in entries(of: entry.value, entry.key) {
      guard let rule = rules[item.key.halfWidth.uppercased()] else {
        unknown(item, among: rules.keys.sorted())
        continue
      }
      guard let severity: Severity = choice(item) else { continue }
      if severity < rule.severity, !mayLower {
        distrust(item.line, "severity: \(rule.id)")
      } else if !configuration.severities.set(rule, to: severity) {
        report(.notLowered, item.line, ["rule": .text(rule.id), "title": .wording(rule.title)])
      }
    }
  }

  mutating func readAccepted(_ entry: YAMLNode.Entry) {
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
    let id = (texts[.rule] ?? "").halfWidth.uppercased()
    func refuse(_ problem: Wording) {
      report(.notAcceptable, line, ["rule": .text(id.isEmpty ? "accept" : shown(id)), "problem": .wording(problem)])
    }
    guard let rule = rules[id] else {
      let nearest = Self.nearest(to: id, among: rules.keys.sorted())
      return refuse(
        id.isEmpty || nearest.isEmpty
          ? Wording("沒有這條規則", "there is no such rule")
          : Wording("沒有這條規則，最接近的是 \(nearest)", "there is no such rule; the nearest is \(nearest)"))
    }
    guard configuration.severities.severity(of: rule) == .warning else {
      return refuse(Wording("這是錯誤，不是警告", "it is an error and not a warning"))
    }
    guard rule.severity == .warning || !rule.isOfPatientsOrBundles else {
      return refuse(
        Wording(
          "P、B 開頭的錯誤最多降為警告，不能略過", "an error of P or B becomes a warning at most and cannot be passed over"))
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
        acceptance: Acceptance(rule: id, scope: scope, reason: reason), feeMonth: feeMonth, line: line))
  }
}

extension Rule {
  /// Families P and B.
  fileprivate var isOfPatientsOrBundles: Bool { id.hasPrefix("P") || id.hasPrefix("B") }
}
