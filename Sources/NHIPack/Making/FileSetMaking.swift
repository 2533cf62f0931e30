public import DICOMMedia
import FileAccess
import FileFormats
import Findings
public import Logging
import NHICodes
import Planning
public import RunProgress
public import SystemPackage

/// From folders with DICOM files to a file-set: read and arranged, judged, written and read back.
public struct FileSetMaking: Sendable {
  private let folders: [FilePath]
  private let options: FileSetMaker.Options
  private let isStrict: Bool
  private let jobs: Int
  private let log: Logger
  private let progress: ProgressMeter?

  /// - Parameters:
  ///   - folders: where the files are; nothing in them is ever changed.
  ///   - options: which files are taken.
  ///   - isStrict: warnings keep the set from being written too.
  ///   - jobs: how many files are looked at at once.
  ///   - log: told when a set was written.
  ///   - progress: is told how far it is, for whoever wants to show it.
  public init(
    of folders: [FilePath], options: FileSetMaker.Options = FileSetMaker.Options(), isStrict: Bool = false, jobs: Int,
    log: Logger, progress: ProgressMeter? = nil
  ) {
    self.folders = folders
    self.options = options
    self.isStrict = isStrict
    self.jobs = jobs
    self.log = log
    self.progress = progress
  }

  /// Makes the set. Nothing is written while there is any error.
  ///
  /// - Parameter output: a folder that does not exist or is empty.
  /// - Throws: `.input` for a folder that cannot be listed, `.fileSet`, `.cancelled`.
  public func make(into output: FilePath) async throws(PipelineError) -> FileSetReport {
    var entries: [FolderEntry] = []
    var report = FileSetReport()
    progress?.begin(.listing)
    for folder in folders {
      let tree: FolderTree
      do throws(FileAccessError) {
        let entry = try FolderEntry(named: folder)
        guard entry.kind == .folder else { throw FileAccessError(.list, folder, .notDirectory) }
        tree = try FolderTree(
          listing: folder, prefix: entry.components, isCancellable: true, progress: progress)
      } catch {
        throw PipelineError(listing: error)
      }
      report.findings += tree.unreadable.map { error in
        Finding(PlanRule.folderUnreadable, Subject(file: error.path.string), ["reason": .wording(error.reason)])
      }
      for entry in tree.entries where entry.kind != .folder {
        if FormatCheck.isSystemLeftover(name: entry.name) {
          report.leftovers.append(entry.relativePath)
        } else {
          entries.append(entry)
        }
      }
    }
    do {
      let drafting = try await FileSetMaker.draft(
        of: entries, in: folders.map(\.string).joined(separator: ", "), options: options, jobs: jobs, progress: progress
      )
      report.findings += drafting.findings
      report.draft = drafting.draft
      if let draft = drafting.draft {
        // As it will be, with the files where they are: what is wrong in them is told under the names they have now.
        let set = FileSet(making: draft, in: output, folder: [])
        progress?.begin(.checking, of: ProgressAmounts(files: set.members.count))
        report.findings += try await FileSetExamination.examine(set, jobs: jobs, progress: progress).findings
      }
    } catch {
      throw .cancelled
    }
    guard let draft = report.draft, !report.findings.hasErrors, !isStrict || report.findings.isEmpty else {
      return report
    }
    do {
      report.made = try await draft.write(to: output, progress: progress)
    } catch {
      if case .cancelled = error { throw .cancelled }
      throw .fileSet(error)
    }
    log.info(
      "file-set written",
      metadata: ["path": "\(PatientIdentifier.masking(output.string))", "files": "\(draft.files.count)"])
    return report
  }
}
