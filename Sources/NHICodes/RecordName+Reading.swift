extension RecordName {
  /// Reads a name; nothing is guessed. Capitals only: whoever wants to take small letters says so by uppercasing first.
  ///
  /// - Throws: the first thing that is wrong, and at which character.
  public init(_ text: String) throws(RecordNameError) {
    do {
      try self.init(reading: text.utf8.span)
    } catch {
      throw RecordNameError(error, in: text)
    }
  }

  /// The name that these bytes are; nil when they are none. Takes no memory: names are read by the million.
  package init?(_ bytes: Span<UInt8>) {
    do { try self.init(reading: bytes) } catch { return nil }
  }

  /// The piece that could not be read, where it starts and how wide it should be, in bytes.
  struct Misfit: Error {
    let piece: RecordNameError.Piece
    let offset: Int
    let width: Int
  }

  private init(reading bytes: Span<UInt8>) throws(Misfit) {
    guard bytes.count >= 2, let tier = Tier(bytes[0], bytes[1]) else {
      throw Misfit(piece: .tier, offset: 0, width: 2)
    }
    guard bytes.count >= 3, let recordClass = RecordClass(bytes[2]) else {
      throw Misfit(piece: .recordClass, offset: 2, width: 1)
    }
    let width = Self.categoryWidth(in: bytes, tier)
    guard bytes.count >= 3 + width, let category = CategorySpelling(bytes[3], width == 2 ? bytes[4] : 0) else {
      throw Misfit(piece: .category, offset: 3, width: width)
    }
    guard let number = Self.serial(in: bytes, at: 3 + width), let serial = CaseSerial(number) else {
      throw Misfit(piece: .serial, offset: 3 + width, width: 6)
    }
    var part: Part?
    if bytes.count > 9 + width {
      part = Self.part(in: bytes, at: 9 + width, gluedAllowed: tier.categoryWidth == 2)
      if part == nil { throw Misfit(piece: .part, offset: 9 + width, width: bytes.count) }
    }
    self.init(tier: tier, recordClass: recordClass, category: category, serial: serial, part: part)
  }

  /// Six digits always end the base, so in tiers 21 and 22 its length tells how wide the category is.
  private static func categoryWidth(in bytes: Span<UInt8>, _ tier: Tier) -> Int {
    if tier.categoryWidth == 2 { return 2 }
    var characters = 0
    for index in 3..<bytes.count {
      if bytes[index] == 0x2D || bytes[index] == 0x5F { break }
      if bytes[index] & 0xC0 != 0x80 { characters += 1 }
    }
    return characters >= 8 ? 2 : 1
  }

  private static func serial(in bytes: Span<UInt8>, at start: Int) -> Int? {
    guard bytes.count >= start + 6 else { return nil }
    return number(in: bytes, start..<(start + 6))
  }

  /// `-1`, `_1`, or three glued digits, and nothing behind.
  private static func part(in bytes: Span<UInt8>, at start: Int, gluedAllowed: Bool) -> Part? {
    let form: Part.Form =
      switch bytes[start] {
      case 0x2D: .hyphen
      case 0x5F: .underscore
      default: .glued
      }
    let digits = (form == .glued ? start : start + 1)..<bytes.count
    let fits =
      form == .glued
      ? gluedAllowed && digits.count == 3 : (1...3).contains(digits.count) && bytes[digits.lowerBound] != 0x30
    guard fits, let number = number(in: bytes, digits) else { return nil }
    return Part(number, form: form)
  }

  private static func number(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      guard bytes[index].isASCIIDigit else { return nil }
      number = number * 10 + Int(bytes[index] &- 0x30)
    }
    return number
  }
}
