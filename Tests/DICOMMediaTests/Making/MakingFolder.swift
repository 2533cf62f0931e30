@testable import DICOMMedia
import FileAccess
import Findings
import SystemPackage
import Testing

/// Loose files in a temporary folder, and the set that is made of them.
struct MakingFolder {
  let folder: SetFolder
  let files: FilePath
  let output: FilePath

  init(_ files: [String: LooseImage] = [:]) throws {
    folder = try SetFolder()
    try folder.write("in/.keep", [])
    try folder.remove("in/.keep")
    self.files = FilePath(folder.url.path).appending("in")
    output = FilePath(folder.url.path).appending("out")
    for (name, image) in files { try write(name, image) }
  }

  func write(_ name: String, _ image: LooseImage) throws { try folder.write("in/\(name)", image.bytes) }
  func write(_ name: String, _ bytes: [UInt8]) throws { try folder.write("in/\(name)", bytes) }

  /// Every finding must make whole sentences.
  func draft(_ options: FileSetMaker.Options = FileSetMaker.Options()) async throws -> FileSetMaker.Drafting {
    let drafting = try await FileSetMaker.draft(
      of: FolderTree(listing: files).entries, in: "in", options: options, jobs: 2)
    for finding in drafting.findings {
      for language in Language.allCases {
        let text = finding.message(in: language) + finding.remedy(in: language)
        #expect(!text.contains("{") && !text.contains("}"), "\(text)")
      }
      #expect(finding.subject.file != nil)
    }
    #expect((drafting.draft == nil) == drafting.findings.hasErrors)
    return drafting
  }

  /// The ids of what is found, sorted, and nothing made of it.
  func ids(_ options: FileSetMaker.Options = FileSetMaker.Options()) async throws -> [String] {
    try await draft(options).findings.ids.sorted()
  }

  func directory(_ options: FileSetMaker.Options = FileSetMaker.Options()) async throws -> BasicDirectory {
    try BasicDirectory(MemoryBytes(try #require(try await draft(options).draft).directory))
  }

  /// Makes the set and reads it.
  func make(_ options: FileSetMaker.Options = FileSetMaker.Options()) async throws -> FileSet {
    let draft = try #require(try await draft(options).draft)
    let made = try await draft.write(to: output)
    let entries = try FolderTree(listing: output).entries
    #expect(made.fileCount == entries.count { $0.kind == .file })
    #expect(made.size == entries.reduce(0) { $0 + $1.size })
    return FileSet(dicomdir: try #require(entries.first { $0.components == ["DICOMDIR"] }), within: entries)
  }
}
