import FileAccess

/// A new cross-reference table for a PDF, of the objects that can be seen in its bytes. One pass, in pieces.
struct RebuiltTable {
  /// libqpdf takes a second for a hundred thousand entries.
  private static let maximumObjects = 200_000
  private static let maximumNumber = 8_388_607
  /// Longer than two numbers and the spaces between them; and than a reference to the catalog.
  private static let overlap = 64

  private struct Place {
    let offset: Int
    let generation: Int
  }

  private var objects: [Int: Place] = [:]
  /// `12 0 R`
  private var catalog: String?
  private var isEncrypted = false

  /// The document with a table of its own behind it, as an incremental update has it (ISO 32000-1 7.5.6).
  static func appended(to source: any ByteSource) throws(PDFError) -> any ByteSource {
    var table = RebuiltTable()
    try ByteScan.run(source, overlap: overlap) { bytes, start, _ throws(PDFError) in
      try table.find(in: bytes, at: start)
    }
    guard let catalog = table.catalog, !table.isEncrypted, !table.objects.isEmpty else {
      throw .damaged(PDFMessage(code: 0, offset: 0, text: "no trailer"))
    }
    return JoinedBytes(source, table.text(catalog, at: source.count))
  }

  private mutating func find(in bytes: [UInt8], at start: Int) throws(PDFError) {
    for index in bytes.indices {
      switch bytes[index] {
      case 0x6F where bytes[index...].starts(with: "obj".utf8): try addObject(before: index, in: bytes, at: start)
      case 0x2F where bytes[index...].starts(with: "/Root".utf8):
        if let reference = Self.reference(bytes[(index + 5)...]) { catalog = reference }
      case 0x2F where bytes[index...].starts(with: "/Encrypt".utf8): isEncrypted = true
      default: break
      }
    }
  }

  /// `12 0 obj`, read backwards from its last word.
  private mutating func addObject(before index: Int, in bytes: [UInt8], at start: Int) throws(PDFError) {
    var rest = bytes[..<index].suffix(Self.overlap - 8)
    guard Self.dropSpace(&rest), let generation = Self.takeNumber(&rest), Self.dropSpace(&rest),
      let number = Self.takeNumber(&rest), (1...Self.maximumNumber).contains(number), generation <= 65_535,
      // With nothing before it in view, it may be the end of a longer number.
      !rest.isEmpty || start == 0 && rest.endIndex == 0
    else { return }
    objects[number] = Place(offset: start + rest.endIndex, generation: generation)
    guard objects.count <= Self.maximumObjects else {
      throw .tooElaborate(PDFMessage(code: 0, offset: start + index, text: "too many objects"))
    }
  }

  private static func dropSpace(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let before = rest.endIndex
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest.endIndex < before
  }

  private static func takeNumber(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.reversed().prefix { (0x30...0x39).contains($0) }.prefix(11)
    guard !digits.isEmpty, digits.count <= 10 else { return nil }
    rest.removeLast(digits.count)
    return digits.reversed().reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// `12 0 R` at the beginning of `bytes`.
  private static func reference(_ bytes: ArraySlice<UInt8>) -> String? {
    let words = bytes.prefix(40).split(maxSplits: 3, whereSeparator: isSpace)
    guard words.count >= 3, words[2].first == 0x52,
      words[0...1].allSatisfy({ $0.count <= 10 && $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return "\(String(decoding: words[0], as: UTF8.self)) \(String(decoding: words[1], as: UTF8.self)) R"
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }

  private func text(_ catalog: String, at offset: Int) -> [UInt8] {
    var text = "\nxref\n0 1\n0000000000 65535 f \n"
    for (number, place) in objects.sorted(by: { $0.key < $1.key }) {
      text += "\(number) 1\n\(Self.digits(place.offset, 10)) \(Self.digits(place.generation, 5)) n \n"
    }
    text += "trailer\n<< /Size \((objects.keys.max() ?? 0) + 1) /Root \(catalog) >>\nstartxref\n\(offset + 1)\n%%EOF\n"
    return Array(text.utf8)
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
