public import Findings

/// Where a record hangs, as people count: `病人 1／檢查 1／序列 2／影像 3`. Positions and not names, so that nothing in it is the
/// patient's.
public struct RecordPath: Sendable, Hashable {
  private let steps: [Wording]

  public init(of index: Int, in directory: BasicDirectory) {
    var steps: [Wording] = []
    var next: Int? = directory.isReachable(index) ? index : nil
    while let here = next, steps.count < 8 {
      let record = directory.records[here]
      let position =
        1
        + directory.records.indices.prefix { $0 < here }.count {
          directory.tree.parents[$0] == directory.tree.parents[here]
        }
      let name =
        switch record.type {
        case "PATIENT": Wording("病人", "patient")
        case "STUDY": Wording("檢查", "study")
        case "SERIES": Wording("序列", "series")
        case "IMAGE": Wording("影像", "image")
        default: Wording(record.type, record.type)
        }
      steps.append(Wording("\(name.zhHant) \(position)", "\(name.en) \(position)"))
      next = directory.tree.parents[here]
    }
    self.steps = steps.reversed()
  }

  public var wording: Wording {
    Wording(steps.map(\.zhHant).joined(separator: "／"), steps.map(\.en).joined(separator: " / "))
  }
}
