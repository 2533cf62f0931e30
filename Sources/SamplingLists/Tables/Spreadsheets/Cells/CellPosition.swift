/// A cell's place in a sheet.
struct CellPosition: Sendable, Hashable, CustomStringConvertible {
  /// 1-based.
  let row: Int
  /// From 0.
  let column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B12`. Nil for what is no place in today's grid.
  init?(_ text: String) {
    var column = 0
    var row = 0
    var letters = 0
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where digits == 0, 0x61...0x7A where digits == 0:
        letters += 1
        column = column * 26 + Int(byte & 0x1F)
      case 0x30...0x39 where letters > 0:
        digits += 1
        row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard letters <= 3, digits <= 7 else { return nil }
    }
    guard (1...SpreadsheetLimits.columns).contains(column), (1...SpreadsheetLimits.lastRow).contains(row) else {
      return nil
    }
    self.init(row: row, column: column - 1)
  }

  var description: String { TableRow.columnLetters(column) + "\(row)" }
}
