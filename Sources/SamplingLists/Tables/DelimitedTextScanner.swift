/// Takes a delimited text byte by byte and makes rows of it. The delimiters are ASCII, so the cells stay well-formed
/// UTF-8.
struct DelimitedTextScanner {
  private enum State {
    case startOfCell, unquoted, quoted
    /// After a quote within quotes: the end of the cell, or half of a doubled quote.
    case quoteInQuotes
  }

  private let delimiter: UInt8
  private var state = State.startOfCell
  private var cell: [UInt8] = []
  private var cells: [String] = []
  private var rows: [TableRow] = []
  private var lastWasCR = false

  init(delimiter: Delimiter) { self.delimiter = delimiter.byte }

  mutating func take(_ byte: UInt8) {
    let followsCR = lastWasCR
    lastWasCR = false
    switch (state, byte) {
    case (.quoted, 0x22): state = .quoteInQuotes
    case (.quoted, _): cell.append(byte)
    case (.startOfCell, 0x22): state = .quoted
    case (.quoteInQuotes, 0x22):
      cell.append(byte)
      state = .quoted
    case (_, delimiter): endCell()
    case (_, 0x0A) where followsCR: break
    case (_, 0x0A): endRow()
    case (_, 0x0D):
      endRow()
      lastWasCR = true
    default:
      cell.append(byte)
      state = .unquoted
    }
  }

  /// The rows, and the row whose quote was never closed.
  consuming func finish() -> (rows: [TableRow], unclosedQuoteRow: Int?) {
    let isUnclosed = state == .quoted
    if state != .startOfCell || !cells.isEmpty { endRow() }
    return (rows, isUnclosed ? rows.last?.number : nil)
  }

  private mutating func endCell() {
    cells.append(String(decoding: cell, as: UTF8.self))
    cell.removeAll(keepingCapacity: true)
    state = .startOfCell
  }

  private mutating func endRow() {
    endCell()
    rows.append(TableRow(number: rows.count + 1, cells: cells))
    cells = []
  }
}
