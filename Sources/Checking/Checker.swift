import BoundedConcurrency
import FileAccess
import FileFormats
public import Findings
public import Planning

/// Step 3: the one loop over all checks of a plan's files.
public enum Checker {
  /// - Parameters:
  ///   - found: what the steps before found. With an error among it the files are looked at all the same, but there is no
  ///     checked plan.
  ///   - jobs: how many cases are looked at at once.
  /// - Throws: CancellationError only; what cannot be read is a finding.
  public static func check(
    _ plan: PackagePlan, after found: [Finding], jobs: Int
  ) async throws -> CheckReading {
    let results = try await plan.cases.mapConcurrently(jobs: jobs) { planned in
      try Task.checkCancellation()
      return check(planned)
    }
    let cases = results.map(\.0)
    let findings = results.flatMap(\.1)
    let isSound = !found.hasErrors && !findings.hasErrors
    return CheckReading(
      cases: cases, findings: findings, checked: isSound ? CheckedPlan(plan: plan, cases: cases) : nil)
  }

  private static func check(_ planned: PlannedCase) -> (CheckedCase, [Finding]) {
    var findings = IdentityCheck.judge(planned.sampled)
    let documents = planned.documents.map { document in
      let (format, found) = check(document, of: planned)
      findings += found
      return CheckedDocument(planned: document, format: format)
    }
    return (CheckedCase(planned: planned, documents: documents), findings)
  }

  private static func check(_ document: PlannedDocument, of planned: PlannedCase) -> (FileFormat?, [Finding]) {
    let subject = Subject(file: document.entry.relativePath, case: planned.sampled.key.description)
    do throws(FileAccessError) {
      let (identification, findings) = try FormatCheck.judge(
        FileBytes(document.entry.path), fileExtension: document.fileExtension, subject: subject)
      return (identification.format, findings)
    } catch {
      return (nil, [FormatCheck.unreadable(error, subject: subject)])
    }
  }
}
