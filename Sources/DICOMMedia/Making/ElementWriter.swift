/// Writes data elements in Explicit VR Little Endian (PS3.5 7.1.2, A.2), sequences and items with known lengths.
struct ElementWriter {
  /// The value representations that are written, and what is particular to each (PS3.5 6.2).
  enum Representation: String, Sendable {
    case CS, DA, DT, IS, LO, OB, PN, SH, SQ, ST, TM, UC, UI, UL, UR, US, UT

    /// Whether a reserved field and 32 bits of length follow the two letters.
    var hasLongLength: Bool {
      switch self {
      case .OB, .SQ, .UC, .UR, .UT: true
      default: false
      }
    }

    /// Whether its values are written in the data set's Specific Character Set.
    var isText: Bool {
      switch self {
      case .LO, .PN, .SH, .ST, .UC, .UT: true
      default: false
      }
    }

    /// What makes an odd length even.
    var padding: UInt8 {
      switch self {
      case .OB, .UI: 0
      default: 0x20
      }
    }

    /// Bytes of a number; nil for what is not one.
    var width: Int? {
      switch self {
      case .UL: 4
      case .US: 2
      default: nil
      }
    }
  }

  /// The longest value that 16 bits of length can tell, made even.
  static let maximumShortLength = 0xFFFE

  private(set) var bytes: [UInt8] = []

  /// A value, padded to an even length. One too long for its length field is cut; keys are bounded far below.
  mutating func add(_ tag: ElementTag, _ representation: Representation, _ value: [UInt8]) {
    var value = value[...]
    if !representation.hasLongLength { value = value.prefix(Self.maximumShortLength) }
    let isOdd = value.count % 2 == 1
    addHeader(tag, representation, length: value.count + (isOdd ? 1 : 0))
    bytes += value
    if isOdd { bytes.append(representation.padding) }
  }

  mutating func add(_ tag: ElementTag, _ representation: Representation, _ text: String) {
    add(tag, representation, Array(text.utf8))
  }

  mutating func add(_ tag: ElementTag, unsignedLong number: Int) {
    addHeader(tag, .UL, length: 4)
    addNumber(number, width: 4)
  }

  mutating func add(_ tag: ElementTag, unsignedShort number: Int) {
    addHeader(tag, .US, length: 2)
    addNumber(number, width: 2)
  }

  /// The header of an item; its elements, `length` bytes of them, are to follow.
  mutating func addItemHeader(length: Int) {
    addTag(.item)
    addNumber(length, width: 4)
  }

  /// The header of a sequence; its items, `length` bytes of them, are to follow.
  mutating func addSequenceHeader(_ tag: ElementTag, length: Int) { addHeader(tag, .SQ, length: length) }

  /// What is written already.
  mutating func add(written more: [UInt8]) { bytes += more }

  private mutating func addHeader(_ tag: ElementTag, _ representation: Representation, length: Int) {
    addTag(tag)
    bytes += Array(representation.rawValue.utf8)
    if representation.hasLongLength { addNumber(0, width: 2) }
    addNumber(length, width: representation.hasLongLength ? 4 : 2)
  }

  private mutating func addTag(_ tag: ElementTag) {
    addNumber(Int(tag.group), width: 2)
    addNumber(Int(tag.element), width: 2)
  }

  private mutating func addNumber(_ number: Int, width: Int) {
    for place in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}
