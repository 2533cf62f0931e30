import BoundedConcurrency
import Checking
import FileAccess
package import Findings
package import RunProgress
import SamplingLists
package import SystemPackage

/// Step 4 for a clinic without batch rights, which sends one case at a time on the VPN page (單筆上傳): a folder for each
/// case with its files under their new names, and the fields to type.
///
/// Made in a hidden folder beside the final places; only when every case is complete do the folders get their names.
/// Whatever fails, nothing half-made is left and no source is touched.
package enum CaseCopier {
  static let stagingName = ".nhi-pack-cases.making"

  /// - Parameters:
  ///   - output: the folder for the case folders; made when it is missing.
  ///   - language: of the sentences in the text files; what the page calls its fields is Chinese in both.
  ///   - jobs: how many cases are copied at once.
  /// - Throws: `folderExists` before anything is written when one of the case folders is there.
  package static func copy(
    _ batch: PreparedBatch, into output: FilePath, language: Language, jobs: Int,
    progress: ProgressMeter? = nil
  ) async throws(PackagingError) -> CaseFolders {
    let names = batch.checked.cases.map(\.folderName)
    let stagingPath = output.appending(stagingName)
    if let taken = names.map({ output.appending($0) }).first(where: \.isTaken) {
      // Copies of records that a killed run left do not have to wait for one that succeeds.
      if stagingPath.isTaken { try? StagingFolder.claim(stagingPath)?.remove() }
      throw .folderExists(taken)
    }
    let claimed: StagingFolder?
    do {
      try output.createFolders()
      claimed = try StagingFolder.claim(stagingPath)
    } catch {
      throw .cannotCreate(error)
    }
    guard let staging = claimed else { throw .cannotCreate(FileAccessError(.create, output, .resourceBusy)) }
    do {
      return try await staging.removedAfter {
        let made = batch.checked.cases.map { item in
          CaseFolder(
            name: item.folderName, content: CaseContent(item, batch.profile), batch: batch.checked.plan.list.batch)
        }
        let files = made.flatMap(\.content.files)
        progress?.begin(
          .copying,
          of: ProgressAmounts(
            cases: made.count, files: files.count, bytes: files.reduce(0) { $0 + $1.source.stamp.size }))
        let folders = try await made.mapConcurrently(jobs: jobs) { item in
          let folder = try item.make(in: staging, language: language, progress)
          progress?.add(cases: 1)
          return folder
        }
        try Task.checkCancellation()
        try Publishing.syncFolder(staging.path)
        try publish(names, from: staging.path, to: output)
        return CaseFolders(
          path: output, names: names, fileCount: folders.reduce(0) { $0 + $1.fileCount },
          size: folders.reduce(0) { $0 + $1.size }, isForOwnerAlone: staging.isForOwnerAlone)
      }
    } catch {
      throw PackagingError(error)
    }
  }

  /// Gives every folder its final name, or, when one of them cannot have it, none.
  static func publish(_ names: [String], from staging: FilePath, to output: FilePath) throws(PackagingError) {
    var published: [String] = []
    do {
      for name in names {
        guard try Publishing.publishFolder(staging.appending(name), as: output.appending(name)) else {
          throw PackagingError.folderExists(output.appending(name))
        }
        published.append(name)
      }
      try Publishing.syncFolder(output)
    } catch {
      var left: [FilePath] = []
      var reason: FileAccessError?
      for name in published.reversed() {
        do throws(FileAccessError) {
          guard try Publishing.publishFolder(output.appending(name), as: staging.appending(name)) else {
            throw FileAccessError(.rename, output.appending(name), .fileExists)
          }
        } catch {
          left.append(output.appending(name))
          reason = error
        }
      }
      if let reason { throw .notTakenBack(left.reversed(), reason) }
      throw PackagingError(error)
    }
  }
}

extension CheckedCase {
  /// `13-19-012345`: what every file system takes, whatever its opinion of capitals.
  fileprivate var folderName: String { planned.sampled.key.description }
}
