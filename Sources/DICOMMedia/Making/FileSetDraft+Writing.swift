import FileAccess
import Findings
package import RunProgress
package import SystemPackage

extension FileSetDraft {
  /// The hidden folder beside the set's final place in which it is made.
  static let stagingName = ".nhi-pack-dicomdir.making"
  /// The set in that folder.
  private static let stagedName = "set"

  /// Writes the set: the files copied byte for byte under their File IDs, and the DICOMDIR, folders with mode 0700 and
  /// files with 0600. It is read back and judged before it gets its name; whatever fails, nothing half-made is left.
  ///
  /// - Parameter output: a folder that does not exist or is empty; those above it are made where they are missing.
  package func write(
    to output: FilePath, progress: ProgressMeter? = nil
  ) async throws(FileSetMakingError) -> MadeFileSet {
    guard recordCount <= BasicDirectory.maximumRecords else {
      throw .tooManyRecords(recordCount, limit: BasicDirectory.maximumRecords)
    }
    let parent = output.removingLastComponent()
    let beside = parent.isEmpty ? "." : parent
    guard try Self.isFree(output) else {
      // What a killed run left does not have to wait for one that succeeds.
      let abandoned = beside.appending(Self.stagingName)
      if abandoned.isTaken { try? StagingFolder.claim(abandoned)?.remove() }
      throw .exists(output)
    }
    let claimed: StagingFolder?
    do {
      try parent.createFolders()
      claimed = try StagingFolder.claim(beside.appending(Self.stagingName))
    } catch {
      throw .cannotCreate(error)
    }
    guard let staging = claimed else { throw .cannotCreate(FileAccessError(.create, output, .resourceBusy)) }
    do {
      return try await staging.removedAfter {
        progress?.begin(
          .copying, of: ProgressAmounts(files: files.count, bytes: files.reduce(0) { $0 + $1.entry.size }))
        let size = try write(in: staging, progress)
        let staged = staging.path.appending(Self.stagedName)
        try Self.readBack(staged, naming: files.count)
        try Task.checkCancellation()
        guard try Publishing.publishFolder(staged, as: output) else { throw FileSetMakingError.exists(output) }
        do { try Publishing.syncFolder(beside) } catch {
          // Whoever is told that it failed must not find it there.
          _ = try? Publishing.publishFolder(output, as: staged)
          throw error
        }
        return MadeFileSet(path: output, fileCount: files.count + 1, size: size, counts: counts)
      }
    } catch {
      throw FileSetMakingError(error)
    }
  }

  /// Whether nothing is there, or an empty folder.
  private static func isFree(_ output: FilePath) throws(FileSetMakingError) -> Bool {
    guard output.isTaken else { return true }
    guard let entry = try? FolderEntry(named: output), entry.kind == .folder else { return false }
    do { return try output.folderNames().isEmpty } catch { throw .cannotCreate(error) }
  }

  /// - Returns: bytes of all files.
  private func write(in staging: StagingFolder, _ progress: ProgressMeter?) throws -> Int {
    var folders: Set = [[Self.stagedName]]
    var size = directory.count
    for file in files {
      let components = [Self.stagedName] + file.fileID
      let folder = Array(components.dropLast())
      if folders.insert(folder).inserted {
        for depth in 1..<folder.count { folders.insert(Array(folder.prefix(depth))) }
        try staging.makeFolders(folder)
      }
      do {
        size += try staging.copy(
          file.entry.path, as: components.joined(separator: "/"), expecting: file.entry.stamp, progress: progress
        ).size
        progress?.add(files: 1)
      } catch StagingFolder.CopyFailure.sourceChanged {
        throw FileSetMakingError.sourceChanged(file.entry.relativePath)
      } catch StagingFolder.CopyFailure.readBack {
        throw FileSetMakingError.defect("\(file.fileID.joined(separator: "/")) reads back differently")
      }
    }
    try staging.write(directory, as: "\(Self.stagedName)/DICOMDIR")
    for folder in folders { try Publishing.syncFolder(folder.reduce(staging.path) { $0.appending($1) }) }
    return size
  }

  /// Judges what was written as anyone's set is judged. An error in it is a defect of ours.
  private static func readBack(_ folder: FilePath, naming count: Int) throws {
    let entries = try FolderTree(listing: folder).entries
    guard let dicomdir = entries.first(where: { $0.components == ["DICOMDIR"] }) else {
      throw FileSetMakingError.defect("no DICOMDIR was written")
    }
    let set = FileSet(dicomdir: dicomdir, within: entries)
    if let finding = set.findings.first(where: { $0.severity == .error }) {
      throw FileSetMakingError.defect("\(finding.rule.id): \(finding.message(in: .en))")
    }
    guard set.members.count == count + 1, set.unnamed.isEmpty, set.others.isEmpty else {
      throw FileSetMakingError.defect("\(set.members.count - 1) of \(count) files are named")
    }
  }
}
