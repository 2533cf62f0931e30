package import Findings
package import RunProgress

/// A file-set whose files were read: what it holds, and what is wrong with them.
package struct JudgedFileSet: Sendable {
  package let examination: FileSetExamination
  package let contents: FileSetContents
  /// About the files, and what the insurer would rather not have; not `FileSet.findings`, which are there already.
  package let findings: [Finding]

  /// - Parameter jobs: how many files are looked at at once.
  /// - Throws: CancellationError only; what cannot be read is a finding.
  package init(_ set: FileSet, jobs: Int, progress: ProgressMeter? = nil) async throws {
    examination = try await FileSetExamination.examine(set, jobs: jobs, progress: progress)
    contents = FileSetContents(set, examination)
    findings = examination.findings + FileSetAdvice.findings(contents, file: set.dicomdir.relativePath)
  }
}
