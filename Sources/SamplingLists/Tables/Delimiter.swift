/// What stands between the cells of a row.
package enum Delimiter: String, Sendable, CaseIterable {
  case comma = ","
  case tab = "\t"
  case semicolon = ";"

  var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .tab: 0x09
    case .semicolon: 0x3B
    }
  }

  init?(_ byte: UInt8) {
    guard let delimiter = Self.allCases.first(where: { $0.byte == byte }) else { return nil }
    self = delimiter
  }

  /// The delimiter of a text, told by its first twenty rows (64 KiB at the most): the one that stands the same number
  /// of times in most of them, outside quotes. Title rows above a table and commas within names do not outweigh that.
  /// A comma when there is nothing to go by.
  static func found(in bytes: [UInt8]) -> Delimiter {
    var rowsByCount: [Delimiter: [Int: Int]] = [:]
    var counts: [Delimiter: Int] = [:]
    var rows = 0
    var isQuoted = false
    var isStartOfCell = true
    var previous: UInt8 = 0

    func endRow() {
      for (delimiter, count) in counts { rowsByCount[delimiter, default: [:]][count, default: 0] += 1 }
      counts = [:]
      rows += 1
    }

    for byte in bytes.prefix(65_536) {
      defer { previous = byte }
      if byte == 0x22, isQuoted || isStartOfCell {
        // A doubled quote closes and opens again.
        isQuoted.toggle()
        isStartOfCell = true
        continue
      }
      isStartOfCell = false
      guard !isQuoted else { continue }
      if let delimiter = Delimiter(byte) {
        counts[delimiter, default: 0] += 1
        isStartOfCell = true
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D || previous != 0x0D { endRow() }
        isStartOfCell = true
        if rows == 20 { break }
      }
    }
    endRow()

    // How many rows agree says more than how often a character stands in one of them.
    let weights = Self.allCases.map { delimiter in
      rowsByCount[delimiter, default: [:]].map { count, rows in count * rows * rows }.max() ?? 0
    }
    let heaviest = weights.max() ?? 0
    return zip(Self.allCases, weights).first { $0.1 == heaviest }?.0 ?? .comma
  }
}
