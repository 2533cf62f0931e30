import FileAccess
import Findings
import NHICodes

/// The mapping's row of each file that is there, and the rows that no file has.
struct MappingRows {
  private var rows: [String: FileMapping.Row] = [:]
  private var consulted: Set<Int> = []
  private var reported: [Finding] = []
  private let name: String

  init(_ mapping: FileMapping?, files: [FolderEntry]) {
    name = mapping?.name ?? ""
    guard let mapping else { return }
    // Some file systems tell names apart that are one text, as composed and decomposed letters are.
    let counts = Dictionary(files.filter { $0.kind == .file }.map { ($0.spelledPath, 1) }, uniquingKeysWith: +)
    var used: Set<Int> = []
    for (path, count) in counts {
      guard let row = mapping.rows[path] else { continue }
      used.insert(row.number)
      if count == 1 {
        rows[path] = row
      } else {
        report(row, Wording("有 \(count) 個檔案都是這個名稱", "\(count) files have this name"))
      }
    }
    // A backslash is a folder's end to Windows, and a character like any other in a name that a file really has.
    for row in mapping.rows.values.sorted(by: { $0.number < $1.number }) where !used.contains(row.number) {
      let path = MappingPath.withSlashes(row.file)
      if path != row.file, counts[path] == 1, mapping.rows[path] == nil {
        if rows[path] == nil {
          rows[path] = row
        } else {
          report(row, Wording("另一列已經有這個檔案", "another row has this file already"))
        }
      } else {
        report(row, Wording("找不到這個檔案", "there is no such file"))
      }
    }
  }

  /// The row that says what becomes of the file.
  mutating func row(of entry: FolderEntry) -> FileMapping.Row? {
    guard !rows.isEmpty, let row = rows[entry.spelledPath] else { return nil }
    consulted.insert(row.number)
    return row
  }

  /// What is wrong with rows, when every file has been asked for: no file has them, or one of a DICOM set, which goes
  /// where its DICOMDIR goes.
  var findings: [Finding] {
    let unused = rows.values.filter { !consulted.contains($0.number) }.map { row in
      finding(row, Wording("這是 DICOM 影像組的檔案，跟著 DICOMDIR 走", "it is a DICOM set's file, which goes with its DICOMDIR"))
    }
    return (reported + unused).sorted { ($0.subject.row ?? 0) < ($1.subject.row ?? 0) }
  }

  private mutating func report(_ row: FileMapping.Row, _ problem: Wording) { reported.append(finding(row, problem)) }

  private func finding(_ row: FileMapping.Row, _ problem: Wording) -> Finding {
    Finding(
      PlanRule.mappingRow, Subject(file: name, row: row.number),
      ["value": .text(PatientIdentifier.masking(row.file)), "problem": .wording(problem)])
  }
}
