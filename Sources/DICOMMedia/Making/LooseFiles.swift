import BoundedConcurrency
package import FileAccess
import Findings
package import RunProgress

/// Files that were read because a file-set is to be made of them.
package struct LooseFiles: Sendable {
  private let files: [LooseFile]

  /// Reads the files one after another.
  ///
  /// - Parameter entries: of a listing; folders are passed over. DICOMDIRs among them, as of several sets that become
  ///   one, are not taken: what they say is said anew.
  package init(reading entries: [FolderEntry]) {
    files = entries.filter { $0.kind != .folder }.map { LooseFile($0) }
  }

  /// Reads several files at once.
  ///
  /// - Throws: only when cancelled.
  package init(
    reading entries: [FolderEntry], jobs: Int, progress: ProgressMeter? = nil
  ) async throws(CancellationError) {
    let entries = entries.filter { $0.kind != .folder }
    progress?.begin(.readingImages, of: ProgressAmounts(files: entries.count))
    do {
      files = try await entries.mapConcurrently(jobs: jobs) { entry in
        try Task.checkCancellation()
        defer { progress?.add(files: 1) }
        return LooseFile(entry)
      }
    } catch {
      throw CancellationError()
    }
  }

  /// The Series Instance UIDs of what can be taken.
  package var series: Set<String> {
    Set(files.compactMap { if case .instance(let instance) = $0 { instance.series } else { nil } })
  }

  /// Arranges the files. Writes nothing.
  ///
  /// - Parameter folder: what the user calls the place they come from.
  package func draft(in folder: String, options: FileSetMaker.Options) -> FileSetMaker.Drafting {
    var selection = InstanceSelection(files, of: options.series, in: folder)
    selection.judgeCopies()
    selection.judgePlaces()
    selection.judgeIdentifiers()
    let patients = selection.patients(allowingSeveral: options.allowsSeveralPatients)
    var findings = selection.findings
    guard !patients.isEmpty else {
      if !findings.hasErrors {
        findings.append(Finding(FileSetMakingRule.nothingToMake, Subject(file: folder), ["file": .text(folder)]))
      }
      return FileSetMaker.Drafting(draft: nil, findings: findings)
    }
    let arranged = FileSetArranging(patients)
    findings += arranged.findings
    guard !findings.hasErrors else { return FileSetMaker.Drafting(draft: nil, findings: findings) }
    let draft = FileSetDraft(
      files: arranged.files, counts: arranged.counts, recordCount: arranged.records.count,
      directory: DirectoryWriter.bytes(of: arranged.records, fileSetID: FileSetDraft.fileSetID))
    return FileSetMaker.Drafting(draft: draft, findings: findings)
  }
}
