import Checking
import DICOMMedia
import FileAccess
import Planning
import SamplingLists
import SystemPackage

/// A file of a batch, as far as it may have been sent before.
struct SentFileUse: Sendable {
  let path: FilePath
  /// Bytes.
  let size: Int
  /// Relative to SOURCE.
  let shownPath: String
  let sampled: SampledCase
  /// The DICOMDIR of the file-set it is in, nil for a document.
  let set: String?

  /// Every document and every file of a set, but for the DICOMDIRs, which say nothing of their own.
  static func all(of checked: CheckedCase) -> [SentFileUse] {
    let sampled = checked.planned.sampled
    let documents = checked.documents.map { document in
      let entry = document.planned.entry
      return SentFileUse(
        path: entry.path, size: entry.size, shownPath: entry.relativePath, sampled: sampled, set: nil)
    }
    let images = checked.planned.fileSets.flatMap { planned in
      planned.fileSet.members.dropFirst().map { member in
        SentFileUse(
          path: member.path, size: member.size, shownPath: member.entry.relativePath, sampled: sampled,
          set: planned.fileSet.dicomdir.relativePath)
      }
    }
    return documents + images
  }
}
