package import Checking
import DICOMMedia
import FileAccess
package import FileFormats
import Findings
package import NHICodes

/// A file of a bundle as it came out of its attachment, or a DICOM set.
package struct VerifiedFile: Sendable, Hashable {
  /// As findings call it: `ATT3501200000_2026112100000001.7z/13A19012345.pdf`; of a set, its DICOMDIR.
  package let entry: String
  /// The names of a set's files, as findings call them; empty for a file.
  package let members: [String]
  /// Its name in the attachment.
  package let name: String
  /// `13-19-012345`; nil when no XML names it, or the case's fields cannot be read.
  package let caseKey: String?
  /// Bytes; of all files, for a set.
  package let size: Int
  /// Nil for a set, and for a file that could not be read.
  package let format: FileFormat?
  package let isFileSet: Bool
  /// By its name; nil when that is not in the scheme.
  package let recordClass: RecordClass?
  /// What the file says of itself.
  package let details: [FileDetail]
  /// Nil when none was asked for.
  package let thumbnail: Thumbnail?

  init(
    _ file: FolderEntry, at place: BundlePlace, of owner: BatchDocument.Case?, _ examination: FileExamination?,
    thumbnail: Thumbnail?
  ) {
    name = file.relativePath
    entry = place.subject(name).entry ?? name
    members = []
    caseKey = owner?.key?.description
    size = file.size
    format = examination?.format
    isFileSet = false
    recordClass = (try? RecordName(file.stemAndExtension.stem.uppercased()))?.recordClass
    details = examination?.details ?? []
    self.thumbnail = thumbnail
  }

  init(_ set: FileSet, at place: BundlePlace, of owner: BatchDocument.Case?, thumbnail: Thumbnail?) {
    let folder = set.dicomdir.components.dropLast()
    name = set.dicomdir.relativePath
    entry = place.subject(name).entry ?? name
    members = set.members.compactMap { place.subject((folder + $0.components).joined(separator: "/")).entry }
    caseKey = owner?.key?.description
    size = set.members.reduce(0) { $0 + $1.size }
    format = nil
    isFileSet = true
    recordClass = .imaging
    details = []
    self.thumbnail = thumbnail
  }
}
