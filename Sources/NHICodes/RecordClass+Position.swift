extension RecordClass {
  /// Where the class stands in `allCases`.
  package var position: Int {
    switch self {
    case .chart: 0
    case .imaging: 1
    case .report: 2
    case .other: 3
    }
  }

  /// The class whose code this byte is.
  init?(_ byte: UInt8) {
    switch byte {
    case 0x41: self = .chart
    case 0x42: self = .imaging
    case 0x43: self = .report
    case 0x44: self = .other
    default: return nil
    }
  }
}
