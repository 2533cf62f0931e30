package import NHICodes

/// A mapping CSV: which file goes into which case as what. When one is given it alone says what is packed.
///
/// Columns: 檔案 (a path relative to SOURCE), 案件分類, 流水號, 類別 (A, B, C, D, or DICOM for a DICOMDIR with its set); others
/// are for the reader and not read back. A row whose case is empty leaves its file out on purpose.
package struct FileMapping: Sendable {
  package struct Row: Sendable, Hashable {
    package let number: Int
    /// As it is written in the row.
    package let file: String
    /// nil: left out on purpose.
    package let target: Target?
  }

  package struct Target: Sendable, Hashable {
    package let key: CaseKey
    /// nil for a DICOM set, and where the row leaves the class to the program.
    package let recordClass: RecordClass?
  }

  package let name: String
  /// By the file as it is written, without the `./` that keeps a spreadsheet from taking a name for a formula.
  package let rows: [String: Row]

  static let columns = ["檔案", "案件分類", "流水號", "類別", "新檔名", "為什麼"]
}
