public import FileFormats
public import Findings
public import Planning

/// Step 3's result: a plan whose files were all looked at and in which no step found an error. Only `Checker` makes one,
/// and only this can be packaged.
public struct CheckedPlan: Sendable {
  public let plan: PackagePlan
  /// In the order of the plan's cases.
  public let cases: [CheckedCase]

  init(plan: PackagePlan, cases: [CheckedCase]) {
    self.plan = plan
    self.cases = cases
  }

  /// Some of the cases, one behind the other: what was found in order is in order still.
  public func part(_ range: Range<Int>) -> CheckedPlan {
    CheckedPlan(plan: plan.part(range), cases: Array(cases[range]))
  }
}

public struct CheckedCase: Sendable {
  public let planned: PlannedCase
  /// In the order of `planned.documents`.
  public let documents: [CheckedDocument]
}

public struct CheckedDocument: Sendable {
  public let planned: PlannedDocument
  /// What was seen in it; nil when it could not be read.
  public let examination: FileExamination?

  /// What it is by its content.
  public var format: FileFormat? { examination?.format }
}

/// What checking gives: what it saw and what it found, and the checked plan when there was no error.
public struct CheckReading: Sendable {
  /// In the order of the plan's cases.
  public let cases: [CheckedCase]
  public let findings: [Finding]
  public let checked: CheckedPlan?
}
