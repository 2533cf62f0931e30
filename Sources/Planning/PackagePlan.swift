package import Findings
public import SamplingLists

/// Step 2's result: which file belongs to which case, what it is, and what it will be called. Nothing is written.
public struct PackagePlan: Sendable {
  /// What was planned for.
  public let list: SamplingList
  /// In the order of the list.
  public let cases: [PlannedCase]
  /// Files that go into no case, and why.
  public let strays: [StrayFile]

  init(list: SamplingList, cases: [PlannedCase], strays: [StrayFile]) {
    self.list = list
    self.cases = cases
    self.strays = strays
  }

  /// The plan for some of the cases, one behind the other. Its list is the whole list.
  package func part(_ range: Range<Int>) -> PackagePlan {
    PackagePlan(list: list, cases: Array(cases[range]), strays: [])
  }
}

/// What planning gives: the plan, and what it found.
package struct PlanReading: Sendable {
  package let plan: PackagePlan
  package let findings: [Finding]
}
