import Findings

/// The rows of a list, whatever kind of file it is.
struct ListTable {
  let origin: ListOrigin
  /// In order; a workbook's empty rows may be missing.
  let rows: [TableRow]
  /// See `DelimitedText`.
  let unclosedQuoteRow: Int?
  /// Formula cells whose result is not stored, such as `C5`: the first few.
  let uncalculated: [String]
}
