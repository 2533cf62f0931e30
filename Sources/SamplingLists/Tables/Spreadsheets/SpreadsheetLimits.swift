/// What a workbook may cost. A list of cases stays far below; what goes beyond is said to be too large instead of being
/// read.
enum SpreadsheetLimits {
  /// Bytes of the file itself.
  static let fileBytes = 256 << 20
  static let archiveEntries = 10_000
  /// Bytes of one part of the archive, inflated. They are read a stretch at a time and never held.
  static let partBytes = 512 << 20
  /// Bytes of all parts that are read of one workbook, inflated: what bounds the time.
  static let totalBytes = 1 << 30
  static let sheets = 1000
  /// Relationships, content types, number formats or cell styles of a part.
  static let items = 65_536

  static let sharedStrings = 2_000_000
  static let sharedTextBytes = 64 << 20

  /// The grid of today's spreadsheets: nothing lies outside.
  static let lastRow = 1_048_576
  static let columns = 16_384
  /// Rows with content in one sheet.
  static let rows = 100_000
  /// Cells of what is held at a time, each row counted up to its last cell with content.
  static let cells = 2_000_000
  /// UTF-8 bytes of what is held at a time.
  static let textBytes = 64 << 20
  /// How many formula cells without a value are told.
  static let uncalculated = 10
}
