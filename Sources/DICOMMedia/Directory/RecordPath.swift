package import Findings

/// Where a record hangs, as people count: `病人 1／檢查 1／序列 2／影像 3`. Positions and not names, so that nothing in it is the
/// patient's. Records out of use are counted too.
package struct RecordPath: Sendable, Hashable {
  package struct Step: Sendable, Hashable {
    package let name: Wording
    /// Among the records of its entity, from 1.
    package let position: Int
  }

  /// More steps than any set has; of a longer path the end is shown.
  static let maximumSteps = 8

  /// From the root down; empty for a record that nothing leads to.
  package let steps: [Step]
  /// Whether steps are left out at the root's end.
  package let isCut: Bool

  /// - Parameter index: of one of the directory's records.
  package init(of index: Int, in directory: BasicDirectory) {
    var steps: [Step] = []
    var next: Int? = directory.isReachable(index) ? index : nil
    while let here = next, steps.count < Self.maximumSteps {
      let record = directory.records[here]
      let type = ValueText.shown(record.type, limit: 16)
      let name = record.recordType?.name ?? (type.isEmpty ? Wording("紀錄", "record") : Wording(type, type))
      steps.append(Step(name: name, position: directory.tree.positions[here]))
      next = directory.tree.parents[here]
    }
    self.steps = steps.reversed()
    isCut = next != nil
  }

  /// For a sentence.
  package var wording: Wording {
    guard !steps.isEmpty else { return Wording("沒有連進目錄的紀錄", "a record that is not linked in") }
    func joined(_ separator: String, _ language: Language) -> String {
      ((isCut ? ["…"] : []) + steps.map { "\($0.name[language]) \($0.position)" }).joined(separator: separator)
    }
    return Wording(joined("／", .zhHant), joined(" / ", .en))
  }
}
