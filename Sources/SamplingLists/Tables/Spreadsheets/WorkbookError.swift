import FileAccess
import Findings

/// Why a workbook, or one sheet of it, cannot be read.
enum WorkbookError: Error, Sendable, Hashable {
  /// It is none of the kinds that are read here.
  case notAWorkbook
  /// A password has to be given to open it.
  case passwordProtected
  /// Excel 97–2003, or older (.xls).
  case oldExcel
  /// Excel's binary kind (.xlsb).
  case binaryExcel
  /// It is not whole, or not as its format wants it: which part of its archive (nil for the archive as a whole), and
  /// what is wrong there.
  case damaged(part: String?, Wording)
  /// It is beyond one of `SpreadsheetLimits`.
  case tooLarge(Wording)
  /// It has no sheet with cells.
  case noSheet
  case file(FileAccessError)
  /// The task was cancelled.
  case cancelled
}
