import FileAccess
import Findings
import RunProgress
import SamplingLists

/// One case's folder on its way: the copies, a DICOM set with its own tree, and the text file.
struct CaseFolder: Sendable {
  let name: String
  let content: CaseContent
  let batch: BatchFields

  struct Made: Sendable {
    /// Copies, without the text file.
    let fileCount: Int
    /// Bytes of the copies.
    let size: Int
  }

  func make(in staging: StagingFolder, language: Language, _ progress: ProgressMeter?) throws -> Made {
    let files = content.files
    var folders: Set = [[name]]
    var size = 0
    for file in files {
      let components = [name] + file.archivePath.split(separator: "/").map(String.init)
      let folder = Array(components.dropLast())
      for depth in 1...folder.count { folders.insert(Array(folder.prefix(depth))) }
      try staging.makeFolders(folder)
      size += try StagedCopy.make(of: file.source, as: components.joined(separator: "/"), in: staging, progress)
      progress?.add(files: 1)
    }
    try write(UploadFieldsText(content: content, batch: batch, language: language).bytes, in: staging)
    for folder in folders { try Publishing.syncFolder(folder.reduce(staging.path) { $0.appending($1) }) }
    return Made(fileCount: files.count, size: size)
  }

  private func write(_ bytes: [UInt8], in staging: StagingFolder) throws {
    try staging.makeFolders([name])
    try staging.write(bytes, as: "\(name)/\(CaseFolders.fieldsName)")
  }
}
