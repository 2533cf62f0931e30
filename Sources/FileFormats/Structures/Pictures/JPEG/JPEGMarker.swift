/// The second byte of a marker (ISO/IEC 10918-1, table B.1).
struct JPEGMarker: Equatable {
  let code: UInt8

  static let startOfImage = JPEGMarker(code: 0xD8)
  static let endOfImage = JPEGMarker(code: 0xD9)
  static let startOfScan = JPEGMarker(code: 0xDA)
  static let quantisationTables = JPEGMarker(code: 0xDB)
  static let huffmanTables = JPEGMarker(code: 0xC4)
  static let numberOfLines = JPEGMarker(code: 0xDC)
  static let application0 = JPEGMarker(code: 0xE0)
  static let application1 = JPEGMarker(code: 0xE1)
  static let application2 = JPEGMarker(code: 0xE2)

  var isRestart: Bool { (0xD0...0xD7).contains(code) }

  /// Whether nothing belongs to it: TEM and the restarts.
  var standsAlone: Bool { code == 0x01 || isRestart }

  /// SOF0 to SOF15 without the three codes among them that mean other things.
  var isFrame: Bool { (0xC0...0xCF).contains(code) && ![0xC4, 0xC8, 0xCC].contains(code) }

  /// The codes that are left for later; none stands in a file that is in order.
  var isReserved: Bool { (0x02...0xBF).contains(code) || code == 0xC8 }
}
