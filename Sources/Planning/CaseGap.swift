public import Findings
import NHICodes
import SamplingLists

/// What a case lacks, or what someone should look at before it is sent.
public enum CaseGap: Sendable, Hashable {
  /// No file at all; the folder that would be found.
  case noFiles(folder: String)
  /// No chart (class A).
  case noChart
  /// So many files have their class by a guess.
  case guesses(Int)

  /// How much it weighs.
  public var severity: Severity {
    switch self {
    case .noFiles: .error
    case .noChart, .guesses: .warning
    }
  }

  /// What is lacking.
  public var wording: Wording {
    switch self {
    case .noFiles(let folder):
      Wording("沒有任何檔案：放進資料夾「\(folder)」", "no files at all: put them in a folder “\(folder)”")
    case .noChart: Wording("缺病歷本文（A 類）", "no chart (class A)")
    case .guesses(let count):
      Wording("有 \(count) 個檔案的類別是猜的，請看一下", "files whose class is a guess: \(count); please look at them")
    }
  }

  /// A guess is told in the plan, and is no finding.
  func finding(of sampled: SampledCase) -> Finding? {
    let key = sampled.key.description
    let subject = Subject(case: key, row: sampled.row)
    switch self {
    case .noFiles(let folder):
      return Finding(PlanRule.caseWithoutFiles, subject, ["case": .text(key), "folder": .text(folder)])
    case .noChart: return Finding(PlanRule.caseWithoutChart, subject, ["case": .text(key)])
    case .guesses: return nil
    }
  }
}

extension PlannedCase {
  /// What it lacks, the worst first; empty when all is well.
  public var gaps: [CaseGap] {
    let key = sampled.key
    if documents.isEmpty, fileSets.isEmpty {
      return [.noFiles(folder: key.category.spelling(in: key.tier) + key.serial.padded)]
    }
    var gaps: [CaseGap] = []
    if !documents.contains(where: { $0.name.recordClass == .chart }) { gaps.append(.noChart) }
    let guesses = documents.count(where: \.classification.isGuess)
    if guesses > 0 { gaps.append(.guesses(guesses)) }
    return gaps
  }
}
