/// The user-defined areas of code page 950 (造字區): characters that clinics drew themselves for rare names. Microsoft
/// maps them onto the private use area, row after row of 157 (bestfit950.txt, "Big5 EUDC").
enum UserDefinedArea {
  /// How many characters a row has: the trail bytes 40–7E and A1–FE.
  private static let rowLength: UInt32 = 157

  private struct Rows {
    let leads: ClosedRange<UInt8>
    let firstScalar: UInt32
  }

  private static let areas = [
    Rows(leads: 0xFA...0xFE, firstScalar: 0xE000),
    Rows(leads: 0x8E...0xA0, firstScalar: 0xE311),
    Rows(leads: 0x81...0x8D, firstScalar: 0xEEB8),
  ]

  /// The third area begins in the middle of row C6: C6A1 is U+F6B1.
  private static let middleRows = Rows(leads: 0xC6...0xC8, firstScalar: 0xF6B1 - 63)

  /// The private use character of a pair of bytes, or nil when the pair is in none of the areas.
  static func scalar(lead: UInt8, trail: UInt8) -> Unicode.Scalar? {
    guard let column = BytePairs.column(ofTrail: trail) else { return nil }
    if middleRows.leads.contains(lead) {
      guard lead > 0xC6 || column >= 63 else { return nil }
      return scalar(in: middleRows, lead, column)
    }
    guard let area = areas.first(where: { $0.leads.contains(lead) }) else { return nil }
    return scalar(in: area, lead, column)
  }

  private static func scalar(in rows: Rows, _ lead: UInt8, _ column: UInt32) -> Unicode.Scalar? {
    Unicode.Scalar(rows.firstScalar + UInt32(lead - rows.leads.lowerBound) * rowLength + column)
  }
}
