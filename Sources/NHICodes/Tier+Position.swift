extension Tier {
  /// Where the tier stands in `allCases`: for tables that have a column for each.
  package var position: Int {
    switch self {
    case .clinicOutpatient: 0
    case .hospitalOutpatient: 1
    case .dental: 2
    case .chineseMedicine: 3
    case .dialysis: 4
    case .otherOutpatient: 5
    case .clinicInpatient: 6
    case .hospitalInpatient: 7
    case .otherInpatient: 8
    case .pharmacy: 9
    case .physicalTherapy: 10
    case .laboratory: 11
    }
  }

  /// The tier whose code these two bytes are.
  init?(_ first: UInt8, _ second: UInt8) {
    guard first.isASCIIDigit, second.isASCIIDigit,
      let tier = Self.byNumber[Int(first &- 0x30) * 10 + Int(second &- 0x30)]
    else { return nil }
    self = tier
  }

  private static let byNumber = (0..<100).map { number in allCases.first { Int($0.code) == number } }
}
