public import FileFormats
package import Findings
public import Planning

/// Step 3's result: a plan whose files were all looked at and in which no step found an error. Only `Checker` makes
/// one, and only this can be packaged.
package struct CheckedPlan: Sendable {
  package let plan: PackagePlan
  /// In the order of the plan's cases.
  package let cases: [CheckedCase]

  init(plan: PackagePlan, cases: [CheckedCase]) {
    self.plan = plan
    self.cases = cases
  }

  /// Some of the cases, one behind the other: what was found in order is in order still.
  package func part(_ range: Range<Int>) -> CheckedPlan {
    CheckedPlan(plan: plan.part(range), cases: Array(cases[range]))
  }
}

/// A case of the plan, and what its files are.
public struct CheckedCase: Sendable {
  /// What is sent for it.
  public let planned: PlannedCase
  /// In the order of `planned.documents`.
  public let documents: [CheckedDocument]
}

/// A file of the plan that was looked at.
public struct CheckedDocument: Sendable {
  /// Where it goes.
  public let planned: PlannedDocument
  /// What was seen in it; nil when it could not be read.
  public let examination: FileExamination?

  /// What it is by its content.
  package var format: FileFormat? { examination?.format }
}

/// What checking gives: what it saw and what it found, and the checked plan when there was no error.
package struct CheckReading: Sendable {
  /// In the order of the plan's cases.
  package let cases: [CheckedCase]
  package let findings: [Finding]
  package let checked: CheckedPlan?
}
