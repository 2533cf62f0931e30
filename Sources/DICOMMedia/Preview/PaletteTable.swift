import FileAccess

/// The three tables that give stored values their colour (PS3.3 C.7.6.3.1.5, C.7.6.3.1.6).
struct PaletteTable {
  private let first: Int
  private let red: [UInt8]
  private let green: [UInt8]
  private let blue: [UInt8]

  /// Reads the tables of a data set.
  ///
  /// - Throws: `.badHeader` where one is missing or is not as long as it says; tables in segments are not read.
  init(_ source: any ByteSource, at offset: Int, encoding: ElementEncoding, isSigned: Bool) throws(PreviewRefusal) {
    let values = try Self.values(source, at: offset, encoding: encoding)
    var tables: [[UInt8]] = []
    var first = 0
    for color in 0..<UInt32(3) {
      let descriptor = ElementTag(ElementTag.paletteDescriptor.number + color)
      let data = ElementTag(ElementTag.paletteData.number + color)
      guard let numbers = values[descriptor], numbers.count == 6 else { throw .badHeader(descriptor) }
      func number(_ index: Int) -> Int { Int(encoding.number(numbers[(2 * index)..<(2 * index + 2)])) }
      // Zero stands for 65,536, which 16 bits cannot hold.
      let count = number(0) == 0 ? 65_536 : number(0)
      if color == 0 { first = isSigned ? Int(Int16(truncatingIfNeeded: number(1))) : number(1) }
      guard let bytes = values[data] else { throw .badHeader(data) }
      guard let table = Self.table(bytes, count: count, bits: number(2), encoding) else { throw .badHeader(data) }
      tables.append(table)
    }
    self.first = first
    (red, green, blue) = (tables[0], tables[1], tables[2])
  }

  /// What lies outside of the table has the colour of its end.
  func append(_ value: Int, to row: inout [Int]) {
    for table in [red, green, blue] { row.append(Int(table[min(max(0, value - first), table.count - 1)])) }
  }

  /// The table's entries in 8 bits.
  private static func table(_ bytes: [UInt8], count: Int, bits: Int, _ encoding: ElementEncoding) -> [UInt8]? {
    switch bits {
    // Two entries a word, or one; devices write both.
    case 8 where bytes.count == count || bytes.count == count + 1: return Array(bytes.prefix(count))
    case 8 where bytes.count == 2 * count, 16 where bytes.count == 2 * count:
      let entries = (0..<count).map { Int(encoding.number(bytes[(2 * $0)..<(2 * $0 + 2)])) }
      // Some tables of 16 bits hold numbers of 8 (PS3.3 C.7.6.3.1.5).
      let isNarrow = entries.allSatisfy { $0 < 256 }
      return entries.map { UInt8(truncatingIfNeeded: isNarrow ? $0 : $0 >> 8) }
    default: return nil
    }
  }

  private static func values(
    _ source: any ByteSource, at offset: Int, encoding: ElementEncoding
  ) throws(PreviewRefusal) -> [ElementTag: [UInt8]] {
    var reader = ElementReader(source, at: offset, encoding: encoding)
    let wanted = (ElementTag.paletteDescriptor.number...ElementTag.paletteData.number + 2)
    var values: [ElementTag: [UInt8]] = [:]
    do throws(DICOMError) {
      while let event = try reader.next() {
        guard case .element(let element) = event, reader.depth == 0 else { continue }
        if element.tag.group > 0x0028 { break }
        guard wanted.contains(element.tag.number), values[element.tag] == nil else { continue }
        values[element.tag] = try reader.value(of: element, limit: 131_072)
      }
    } catch {
      throw .unreadable(error)
    }
    return values
  }
}
