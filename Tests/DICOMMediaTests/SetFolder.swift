import DICOMMedia
import FileAccess
import Findings
import Foundation
import SystemPackage
import Testing

/// A temporary folder with a file-set in it; it goes with the value.
final class SetFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "dicom-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// A folder with a DICOMDIR that names `files` and with images of those names.
  convenience init(naming files: [String]) throws {
    try self.init()
    try write("DICOMDIR", DirectoryBuilder.study(files).build())
    for file in files { try write(file.replacing("\\", with: "/"), DICOMBytes.image()) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ path: String, _ bytes: [UInt8]) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func write(_ path: String, _ builder: DirectoryBuilder) throws { try write(path, builder.build()) }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appending(path: path).path, withDestinationPath: target)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appending(path: path)) }

  func entries() throws -> [FolderEntry] { try FolderTree(listing: FilePath(url.path)).entries }

  /// The set led by the DICOMDIR at `path`. Every finding must make whole sentences.
  func fileSet(_ path: String = "DICOMDIR") throws -> FileSet {
    let entries = try entries()
    let dicomdir = try #require(entries.first { $0.relativePath == path })
    let set = FileSet(dicomdir: dicomdir, within: entries)
    expectWhole(set.findings + set.findings(forOthers: set.others))
    return set
  }

  /// What is in the files of the set in the folder itself.
  func examination(jobs: Int = 2) async throws -> FileSetExamination {
    let examination = try await FileSetExamination.examine(fileSet(), jobs: jobs)
    expectWhole(examination.findings)
    return examination
  }

  private func expectWhole(_ findings: [Finding]) {
    for finding in findings {
      for language in Language.allCases {
        let text = finding.message(in: language) + finding.remedy(in: language)
        #expect(!text.contains("{") && !text.contains("}"), "\(text)")
      }
      #expect(finding.subject.file != nil)
    }
  }
}

extension Sequence where Element == Finding {
  var ids: [String] { map(\.rule.id) }
  func first(_ id: String) -> Finding? { first { $0.rule.id == id } }
}
