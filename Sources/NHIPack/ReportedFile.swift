public import FileFormats
public import Findings
import Planning

/// What became of one file, or of one DICOM file-set.
public struct ReportedFile: Sendable, Hashable {
  /// How scripts and people call a file-set.
  static let fileSetFormat = "dicomdir"
  package static let fileSetName = Wording("DICOM 影像組", "DICOM file-set")

  /// Relative to SOURCE; the folder, for a file-set.
  public let path: String
  /// `13-19-012345`.
  public let caseKey: String
  /// What it is by its content, such as `jpeg`, or `dicomdir` for a file-set; nil when that was not looked at or could
  /// not be told.
  public let format: String?
  /// For people.
  public let formatName: Wording?
  /// Whether it can be sent.
  public let verdict: Verdict
  /// Its name in the attachment archive.
  public let name: String
  /// Bytes; of all files, for a set.
  public let size: Int
  /// What the file says of itself, such as its pages; empty when that was not looked at.
  public let details: [FileDetail]
}

extension PackReport {
  /// Every file of the plan, case by case, documents before file-sets. Empty when there was no plan.
  public var files: [ReportedFile] {
    guard let plan else { return [] }
    let byCase = Dictionary(grouping: open) { $0.subject.case }
    let bySubject = Dictionary(grouping: open.filter { $0.subject.file != nil }) { $0.subject.file ?? "" }
    return plan.cases.enumerated().flatMap { position, planned in
      let key = planned.sampled.key.description
      let examinations = checkedCases?[position].documents.map(\.examination)
      let documents = planned.documents.enumerated().map { index, document in
        let examination = examinations?[index]
        return ReportedFile(
          path: document.entry.relativePath, caseKey: key, format: examination?.format.rawValue,
          formatName: examination?.format.name, verdict: Verdict(bySubject[document.entry.relativePath] ?? []),
          name: document.archiveName, size: document.entry.size, details: examination?.details ?? [])
      }
      let own = Set(planned.documents.map(\.entry.relativePath))
      let ofSets = (byCase[key] ?? []).filter { finding in finding.subject.file.map { !own.contains($0) } ?? false }
      let sets = planned.fileSets.map { set in
        let folder = set.fileSet.dicomdir.components.dropLast().joined(separator: "/")
        let prefix = folder.isEmpty ? "" : folder + "/"
        return ReportedFile(
          path: folder, caseKey: key, format: ReportedFile.fileSetFormat, formatName: ReportedFile.fileSetName,
          verdict: Verdict(ofSets.filter { $0.subject.file?.hasPrefix(prefix) == true }),
          name: profile.archiveName(of: set, in: planned.sampled.key),
          size: set.fileSet.members.reduce(0) { $0 + $1.size }, details: [])
      }
      return documents + sets
    }
  }
}
