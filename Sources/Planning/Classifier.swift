import FileAccess
import NHICodes

/// Decides what part of the record a file is: by its own name, the folders below its case's, words, and last of all
/// the kind of file.
enum Classifier {
  static func classify(_ entry: FolderEntry) -> Classification {
    if let own = entry.recordName { return Classification(recordClass: own.name.recordClass, evidence: .recordName) }
    for folder in entry.components.dropLast().reversed() {
      if let recordClass = recordClass(ofFolder: folder) {
        return Classification(recordClass: recordClass, evidence: .folder(folder))
      }
    }
    let (stem, fileExtension) = entry.stemAndExtension
    if let (recordClass, word) = ClassWords.find(in: stem) {
      return Classification(recordClass: recordClass, evidence: .word(word))
    }
    return Classification(
      recordClass: pictures.contains(fileExtension) ? .imaging : .chart,
      evidence: .kindOfFile(fileExtension.isEmpty ? "" : ".\(fileExtension)"))
  }

  static func recordClass(ofFolder name: String) -> RecordClass? {
    let text = name.halfWidth.uppercased()
    return RecordClass.allCases.first { ClassWords.folders[$0]?.contains(text) == true }
  }

  /// What is a picture or a film by its extension.
  private static let pictures: Set = [
    "gif", "jpg", "jpeg", "pict", "pct", "tif", "tiff", "bmp", "png", "heic", "webp", "dcm", "mpeg", "mpg", "mp4",
    "mov",
    "avi",
  ]
}
