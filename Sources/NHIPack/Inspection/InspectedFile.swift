public import DICOMMedia
public import FileFormats
public import Findings
import SystemPackage

/// One file, or one DICOM file-set.
public struct InspectedFile: Sendable {
  package enum Content: Sendable {
    /// Nil when the file could not be read.
    case file(FileExamination?)
    case fileSet(FileSet, FileSetExamination)
  }

  /// As the user gave it, or below a folder that the user gave; of a set, its folder.
  public let path: String
  let location: FilePath
  /// Whether the user named it, so that a link is followed.
  let isNamed: Bool
  /// Bytes; of all files, for a set.
  public let size: Int
  package let content: Content
  /// What a DICOM file or file-set holds; nil for everything else, and for a DICOM file that is damaged.
  public let contents: FileSetContents?
  /// What is wrong with it.
  public internal(set) var findings: [Finding]
  /// What became of the pictures of its images; nil when none were asked for.
  public internal(set) var previews: [WrittenPreview]?

  /// Whether it can be sent.
  public var verdict: Verdict { Verdict(findings) }

  /// For scripts, such as `jpeg`, or `dicomdir` for a file-set; nil when the file could not be read.
  public var format: String? {
    switch content {
    case .file(let examination): examination?.format.rawValue
    case .fileSet: ReportedFile.fileSetFormat
    }
  }

  /// For people; nil when the file could not be read.
  public var formatName: Wording? {
    switch content {
    case .file(let examination): examination?.format.name
    case .fileSet: ReportedFile.fileSetName
    }
  }

  /// What it says of itself.
  public var details: [FileDetail] {
    switch content {
    case .file(let examination): examination?.details ?? []
    case .fileSet(let set, _):
      [FileDetail("files", Wording("檔案數", "Files"), .number(set.members.count))]
    }
  }
}
