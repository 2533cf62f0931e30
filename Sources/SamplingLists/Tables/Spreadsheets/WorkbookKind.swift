import FileAccess

/// What kind of workbook a file is, by its content.
enum WorkbookKind: Sendable, Hashable, CaseIterable {
  case xlsx
  /// With macros, which are not looked at.
  case xlsm
  case ods
  /// Kinds that are known and not read.
  case oldExcel, binaryExcel, passwordProtected
}

extension Workbook {
  /// The kind of workbook, nil for anything else. Reads the list of an archive's entries and its smallest parts.
  ///
  /// - Throws: when `source` cannot be read, and for a ZIP archive that is damaged or too large to tell.
  static func kind(of source: any ByteSource) throws(WorkbookError) -> WorkbookKind? {
    switch try WorkbookContainer(source) {
    case .officeOpen(_, let start): start.kind
    case .openDocument: .ods
    case .closed(let kind): kind
    case nil: nil
    }
  }
}
