package import Checking
import FileAccess
import Findings
import Markup
import Packaging
package import RunProgress
package import SystemPackage

/// Step 5: opens a finished bundle, ours or anyone's, and judges it.
///
/// One attachment at a time is unpacked, into a folder that nobody else can read and that is removed on every way out;
/// the memory is that of one XML and of the list of entries.
package struct BundleVerifier: Sendable {
  private let schema: FilePath?
  private let staging: FilePath
  private let jobs: Int
  private let progress: ProgressMeter?

  /// - Parameters:
  ///   - schema: an XSD to hold each XML against besides our own.
  ///   - staging: a folder that does not exist, to unpack into. It is made and removed.
  ///   - jobs: how many files are looked at at once.
  package init(schema: FilePath? = nil, staging: FilePath, jobs: Int, progress: ProgressMeter? = nil) {
    self.schema = schema
    self.staging = staging
    self.jobs = jobs
    self.progress = progress
  }

  /// - Parameters:
  ///   - path: a file that the user named; a link is followed.
  ///   - thumbnails: what there is for pictures of the files; nil for none.
  package func verify(
    _ path: FilePath, thumbnails: ThumbnailBudget? = nil
  ) async throws(VerificationError) -> VerifiedBundle {
    let bytes: FileBytes
    do throws(FileAccessError) { bytes = try FileBytes(path, followingLinks: true) } catch { throw .input(error) }
    progress?.begin(.verifying, of: ProgressAmounts(bytes: bytes.count))
    let folder: StagingFolder
    do throws(FileAccessError) {
      guard let claimed = try StagingFolder.claim(staging) else {
        throw FileAccessError(.create, staging, .resourceBusy)
      }
      folder = claimed
    } catch {
      throw .cannotCreate(error)
    }
    do {
      return try await folder.removedAfter {
        var verification = try BundleVerification(
          bytes, path: path, checking: try documentCheck(path), in: folder, jobs: jobs, thumbnails: thumbnails,
          progress: progress)
        return try await verification.run()
      }
    } catch {
      throw VerificationError(error)
    }
  }

  /// The check of its XMLs, and what is found when the user's schema is none.
  private func documentCheck(_ path: FilePath) throws -> BundleVerification.Documents {
    guard let schema else { return BundleVerification.Documents(check: try BatchDocumentCheck(schema: nil)) }
    do throws(MarkupError) {
      return BundleVerification.Documents(check: try BatchDocumentCheck(schema: schema))
    } catch {
      let reason = error.messages.first?.description ?? error.operation
      return BundleVerification.Documents(
        check: try BatchDocumentCheck(schema: nil),
        findings: [Finding(XMLRule.schemaUnusable, Subject(file: schema.string), ["reason": .text(reason)])])
    }
  }
}
