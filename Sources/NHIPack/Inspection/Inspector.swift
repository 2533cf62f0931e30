import BoundedConcurrency
import DICOMMedia
import FileAccess
import FileFormats
import Findings
import Markup
public import RunProgress
public import SystemPackage

/// Says what files are and whether they are whole, without a list: the code that `check` and `pack` judge with, on any
/// path.
public struct Inspector: Sendable {
  private let cdaSchema: FilePath?
  private let jobs: Int
  private let progress: ProgressMeter?

  /// - Parameters:
  ///   - cdaSchema: an XSD to hold electronic records against.
  ///   - jobs: how many files are looked at at once.
  ///   - progress: is told how far it is, for whoever wants to show it.
  public init(cdaSchema: FilePath? = nil, jobs: Int, progress: ProgressMeter? = nil) {
    self.cdaSchema = cdaSchema
    self.jobs = jobs
    self.progress = progress
  }

  /// - Parameter paths: files and folders. A folder is looked through; a DICOMDIR in it, or given itself, stands for its
  ///   whole file-set.
  /// - Throws: `.input` for a path that is not there or a folder that cannot be listed, `.cancelled`.
  public func inspect(_ paths: [FilePath]) async throws(PipelineError) -> InspectReport {
    progress?.begin(.listing)
    var search = InspectionSearch(progress)
    do throws(FileAccessError) {
      if let cdaSchema { _ = try FileBytes(cdaSchema, followingLinks: true) }
      for path in paths { try search.add(path) }
    } catch {
      throw PipelineError(listing: error)
    }
    progress?.begin(.inspecting, of: ProgressAmounts(files: search.fileCount))
    var report = InspectReport(leftovers: search.leftovers, others: search.findings)
    do {
      report.files = try await search.items.mapConcurrently(jobs: jobs) { item in
        try Task.checkCancellation()
        return try await Self.inspect(item, jobs: jobs, progress)
      }
    } catch {
      throw .cancelled
    }
    holdAgainstSchema(&report)
    return report
  }

  private static func inspect(
    _ item: InspectionSearch.Item, jobs: Int, _ progress: ProgressMeter?
  ) async throws -> InspectedFile {
    switch item {
    case .fileSet(let set, let folder):
      let judged = try await JudgedFileSet(set, jobs: jobs, progress: progress)
      return InspectedFile(
        path: folder, location: set.dicomdir.path, isNamed: false, size: set.members.reduce(0) { $0 + $1.size },
        content: .fileSet(set, judged.examination),
        contents: set.directory == nil ? nil : judged.contents.described(), findings: set.findings + judged.findings)
    case .file(let entry, let followingLinks):
      let subject = Subject(file: entry.relativePath)
      defer { progress?.add(files: 1) }
      func inspected(
        _ examination: FileExamination?, _ contents: FileSetContents?, _ findings: [Finding]
      ) -> InspectedFile {
        InspectedFile(
          path: entry.relativePath, location: entry.path, isNamed: followingLinks, size: entry.size,
          content: .file(examination), contents: contents, findings: findings)
      }
      do throws(FileAccessError) {
        let bytes = try FileBytes(entry.path, followingLinks: followingLinks)
        let examination = try FormatCheck.examine(
          bytes, fileExtension: entry.stemAndExtension.fileExtension, subject: subject)
        // A file on its own is refused whatever is in it, so damage is not told besides.
        let contents = examination.format == .dicom ? try? FileSetContents(bytes) : nil
        return inspected(examination, contents, examination.findings)
      } catch {
        return inspected(nil, nil, [FormatCheck.unreadable(error, subject: subject)])
      }
    }
  }

  private func holdAgainstSchema(_ report: inout InspectReport) {
    guard let cdaSchema else { return }
    do throws(MarkupError) {
      let schema = try CDASchema(path: cdaSchema.string)
      for index in report.files.indices {
        let file = report.files[index]
        guard case .file(let examination?) = file.content, examination.format == .cda else { continue }
        let subject = Subject(file: file.path)
        do throws(FileAccessError) {
          let bytes = try FileBytes(file.location, followingLinks: true)
          report.files[index].findings += try schema.findings(in: bytes, subject: subject)
        } catch {
          report.files[index].findings.append(FormatCheck.unreadable(error, subject: subject))
        }
      }
    } catch {
      report.others.append(CDASchema.unusable(error, path: cdaSchema.string))
    }
  }
}
