/// A DICOMDIR for the file that a fuzzer makes: a patient, a study, a series and an image, in Explicit VR Little
/// Endian.
enum DirectoryBytes {
  static func naming(_ file: String) -> [UInt8] {
    let meta = text(0x0002_0002, "UI", "1.2.840.10008.1.3.10") + text(0x0002_0010, "UI", "1.2.840.10008.1.2.1")
    let head = [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + long(0x0002_0000, meta.count) + meta
    let records: [(type: String, values: [UInt8])] = [
      (
        "PATIENT",
        text(0x0008_0005, "CS", "ISO_IR 192") + text(0x0010_0010, "PN", "王^小明")
          + text(0x0010_0020, "LO", "CH1") + text(0x0010_0030, "DA", "19790315")
      ),
      ("STUDY", text(0x0020_000D, "UI", "2.25.1151121100")),
      ("SERIES", text(0x0008_0060, "CS", "OT") + text(0x0020_000E, "UI", "2.25.1151121200")),
      (
        "IMAGE",
        text(0x0004_1500, "CS", file) + text(0x0004_1510, "UI", "1.2.840.10008.5.1.4.1.1.7")
          + text(0x0004_1511, "UI", "2.25.1151121001") + text(0x0004_1512, "UI", "1.2.840.10008.1.2.1")
          + text(0x0020_0013, "IS", "1")
      ),
    ]
    // Two offsets stand before the sequence, twelve bytes each, and its own header.
    var start = head.count + 36
    var items: [UInt8] = []
    let first = start
    for (index, record) in records.enumerated() {
      let type = text(0x0004_1430, "CS", record.type)
      let length = 34 + type.count + record.values.count
      let lower = index + 1 < records.count ? start + 8 + length : 0
      items += little(0xFFFE, 2) + little(0xE000, 2) + little(length, 4)
      items += long(0x0004_1400, 0) + header(0x0004_1410, "US", 2) + [0xFF, 0xFF] + long(0x0004_1420, lower)
      items += type + record.values
      start += 8 + length
    }
    let sequence = little(0x0004, 2) + little(0x1220, 2) + Array("SQ".utf8) + [0, 0] + little(items.count, 4)
    return head + long(0x0004_1200, first) + long(0x0004_1202, first) + sequence + items
  }

  private static func header(_ tag: Int, _ vr: String, _ length: Int) -> [UInt8] {
    little(tag >> 16, 2) + little(tag & 0xFFFF, 2) + Array(vr.utf8) + little(length, 2)
  }

  private static func long(_ tag: Int, _ number: Int) -> [UInt8] { header(tag, "UL", 4) + little(number, 4) }

  private static func text(_ tag: Int, _ vr: String, _ text: String) -> [UInt8] {
    let value = Array(text.utf8) + (text.utf8.count % 2 == 1 ? [vr == "UI" ? 0 : 0x20] : [])
    return header(tag, vr, value.count) + value
  }

  private static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
