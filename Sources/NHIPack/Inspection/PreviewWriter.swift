import BoundedConcurrency
import DICOMMedia
import FileAccess
import Findings
import Packaging
public import SystemPackage

/// Writes a small PNG of each DICOM image that was inspected, as far as it is stored uncompressed.
///
/// The folder is made for its owner alone, as are the files: pictures are patient data. No file is ever replaced.
public struct PreviewWriter: Sendable {
  private let folder: FilePath
  private let jobs: Int

  /// - Parameters:
  ///   - folder: where the pictures go; made when it is not there.
  ///   - jobs: how many pictures are made at once.
  public init(folder: FilePath, jobs: Int) {
    self.folder = folder
    self.jobs = jobs
  }

  private struct Job: Sendable {
    /// Index of the inspected file.
    let file: Int
    let source: FilePath
    let isLinkFollowed: Bool
    /// As the report names it.
    let path: String
    /// Of the PNG.
    let name: String
  }

  /// Adds to each file of the report what became of its pictures.
  ///
  /// - Throws: `.packaging(.cannotCreate)` for the first name that is taken, before anything is written, or when a file
  ///   cannot be written; `.cancelled`.
  public func write(_ report: inout InspectReport) async throws(PipelineError) {
    let jobs = Self.jobs(of: report)
    do throws(FileAccessError) {
      try folder.createPrivateFolder()
      for job in jobs where folder.appending(job.name).isTaken {
        throw FileAccessError(.create, folder.appending(job.name), .fileExists)
      }
    } catch {
      throw .packaging(.cannotCreate(error))
    }
    do {
      let written = try await jobs.mapConcurrently(jobs: self.jobs) { [folder] job in
        try Task.checkCancellation()
        return try Self.write(job, into: folder)
      }
      for job in jobs where report.files[job.file].previews == nil { report.files[job.file].previews = [] }
      for (job, preview) in zip(jobs, written) { report.files[job.file].previews?.append(preview) }
    } catch let error as FileAccessError {
      throw .packaging(.cannotCreate(error))
    } catch {
      throw .cancelled
    }
  }

  private static func write(_ job: Job, into folder: FilePath) throws(FileAccessError) -> WrittenPreview {
    let source: FileBytes
    do throws(FileAccessError) {
      source = try FileBytes(job.source, followingLinks: job.isLinkFollowed)
    } catch {
      return WrittenPreview(path: job.path, outcome: .none(error.reason))
    }
    switch Preview.of(source) {
    case .none(let reason): return WrittenPreview(path: job.path, outcome: .none(reason))
    case .image(let png, _, _):
      try Publishing.write(png, to: folder.appending(job.name))
      return WrittenPreview(path: job.path, outcome: .written(job.name))
    }
  }

  /// Where there are several sets, their pictures have the set's number before their names. Files on their own are
  /// counted.
  private static func jobs(of report: InspectReport) -> [Job] {
    let setCount = report.files.count { if case .fileSet = $0.content { true } else { false } }
    var sets = 0
    var loose = 0
    var jobs: [Job] = []
    for (index, file) in report.files.enumerated() {
      switch file.content {
      case .file(let examination) where examination?.format == .dicom:
        loose += 1
        let digits = String(loose)
        let number = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        jobs.append(
          Job(
            file: index, source: file.location, isLinkFollowed: file.isNamed, path: file.path,
            name: "FILE\(number).png"))
      case .file: break
      case .fileSet(let set, let examination):
        sets += 1
        let prefix = setCount > 1 ? "SET\(sets)-" : ""
        jobs += zip(examination.instances, examination.pictureNames(in: set)).map { instance, name in
          Job(
            file: index, source: instance.member.path, isLinkFollowed: false,
            path: file.path + "/" + instance.member.components.joined(separator: "/"), name: "\(prefix)\(name).png")
        }
      }
    }
    return jobs
  }
}
