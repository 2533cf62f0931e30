import FileAccess
import FileFormats
import SystemPackage

/// One file of a plan, as far as its bytes go.
struct ContentUse: Sendable {
  let path: FilePath
  /// Bytes.
  let size: Int
  /// Relative to SOURCE.
  let shownPath: String
  /// Its case's place in the plan.
  let position: Int
  /// Whether it shows a person, as pictures, films and DICOM images do. A form or leaflet may be nobody's.
  let isPicture: Bool

  /// Every document that could be read and every file of a set, but for the DICOMDIRs, which say nothing of their own.
  static func all(in cases: [CheckedCase]) -> [ContentUse] {
    cases.enumerated().flatMap { position, checked in
      let documents = checked.documents.filter { $0.examination != nil }.map { document in
        let entry = document.planned.entry
        return ContentUse(
          path: entry.path, size: entry.size, shownPath: entry.relativePath, position: position,
          isPicture: document.format?.isPicture == true)
      }
      let sets = checked.planned.fileSets.flatMap { planned in
        planned.fileSet.members.dropFirst().map { member in
          ContentUse(
            path: member.path, size: member.size, shownPath: member.entry.relativePath, position: position,
            isPicture: true)
        }
      }
      return documents + sets
    }
  }
}

extension FileFormat {
  fileprivate var isPicture: Bool {
    switch self {
    case .gif, .jpeg, .pict, .tiff, .bmp, .mpeg, .mp4, .dicom: true
    default: false
    }
  }
}
