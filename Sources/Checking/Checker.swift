import BoundedConcurrency
import DICOMMedia
import FileAccess
import FileFormats
package import Findings
package import Planning
package import RunProgress
package import SystemPackage

/// Step 3: the one loop over all checks of a plan's files.
package enum Checker {
  /// - Parameters:
  ///   - found: what the steps before found. With an error among it the files are looked at all the same, but there is
  ///     no checked plan.
  ///   - cdaSchema: an XSD to hold electronic records against.
  ///   - severities: what the findings weigh.
  ///   - jobs: how many cases are looked at at once.
  /// - Throws: CancellationError only; what cannot be read is a finding.
  package static func check(
    _ plan: PackagePlan, after found: [Finding], cdaSchema: FilePath? = nil,
    severities: SeverityChanges = SeverityChanges(), jobs: Int, progress: ProgressMeter? = nil
  ) async throws -> CheckReading {
    progress?.begin(.checking, of: plan.amounts)
    let results = try await plan.cases.mapConcurrently(jobs: jobs) { planned in
      try Task.checkCancellation()
      let result = try await check(planned, jobs: jobs, progress)
      progress?.add(cases: 1)
      return result
    }
    let cases = results.map(\.0)
    var findings = results.flatMap(\.1)
    findings += RecordSchemaCheck.findings(cases, schema: cdaSchema)
    findings += try await SameContentCheck.findings(cases, jobs: jobs, progress)
    findings = severities.applied(to: findings)
    let isSound = !found.hasErrors && !findings.hasErrors
    return CheckReading(
      cases: cases, findings: findings, checked: isSound ? CheckedPlan(plan: plan, cases: cases) : nil)
  }

  private static func check(
    _ planned: PlannedCase, jobs: Int, _ progress: ProgressMeter?
  ) async throws -> (CheckedCase, [Finding]) {
    var findings = IdentityCheck.judge(planned.sampled)
    let documents = planned.documents.map { document in
      let subject = Subject(file: document.entry.relativePath, case: planned.sampled.key.description)
      defer { progress?.add(files: 1) }
      do throws(FileAccessError) {
        let examination = try FormatCheck.examine(
          FileBytes(document.entry.path), fileExtension: document.fileExtension, subject: subject)
        findings += examination.findings
        if let patient = examination.patient {
          findings += PatientCheck(planned.sampled, patient).findings(subject)
        }
        return CheckedDocument(planned: document, examination: examination)
      } catch {
        findings.append(FormatCheck.unreadable(error, subject: subject))
        return CheckedDocument(planned: document, examination: nil)
      }
    }
    for set in planned.fileSets {
      let subject = Subject(file: set.fileSet.dicomdir.relativePath, case: planned.sampled.key.description)
      findings += PatientCheck.findings(of: set.fileSet, planned.sampled, subject)
      findings += try await JudgedFileSet(set.fileSet, jobs: jobs, progress: progress).findings.map {
        $0.about(case: planned.sampled.key.description)
      }
    }
    return (CheckedCase(planned: planned, documents: documents), findings)
  }
}

extension PackagePlan {
  /// What there is to look at. How much of a file is read depends on what it is, so that bytes would say little.
  fileprivate var amounts: ProgressAmounts {
    let files = cases.reduce(0) { count, planned in
      count + planned.documents.count + planned.fileSets.reduce(0) { $0 + $1.fileSet.members.count }
    }
    return ProgressAmounts(cases: cases.count, files: files)
  }
}
