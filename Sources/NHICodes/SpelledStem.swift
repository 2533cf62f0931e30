/// A file name without extension on the way to a likely record name: in ASCII, without what stands around the code.
///
/// Full-width forms stand as what they are in ASCII, dashes of every kind as `-`; small letters are still small.
struct SpelledStem {
  private let bytes: [UInt8]
  /// What it took to come here.
  let repairs: [RecordNameRepair]

  /// nil when there is no code in it, or more than one thing that could be one.
  init?(_ text: String) {
    // A name with all that can be wrong with it and a long patient's name is far shorter.
    guard text.utf8.count <= 256 else { return nil }
    var isFullWidth = false
    var spelled: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        isFullWidth = true
        spelled.append(UInt8(scalar.value - 0xFEE0))
      case 0x09, 0x20, 0xA0, 0x2000...0x200B, 0x3000, 0xFEFF: spelled.append(.space)
      case 0x2010...0x2015, 0x2212, 0xFE63:
        isFullWidth = true
        spelled.append(.hyphen)
      case 0x21..<0x7F: spelled.append(UInt8(scalar.value))
      default: spelled.append(.foreign)
      }
    }
    var runs = spelled.split(separator: .foreign, omittingEmptySubsequences: true)[...]
    if spelled.contains(.foreign) { runs = runs.filter { $0.contains(where: \.isASCIIAlphanumeric) }[...] }
    guard runs.count == 1, let run = runs.first else { return nil }

    let start = run.firstIndex { !$0.isSeparator } ?? run.endIndex
    let end = run.lastIndex { !$0.isSeparator }.map { $0 + 1 } ?? start
    bytes = Array(run[start..<end])
    guard !bytes.isEmpty else { return nil }
    var repairs: [RecordNameRepair] = isFullWidth ? [.fullWidth] : []
    if spelled.contains(.foreign) {
      repairs.append(.surroundingText)
    } else {
      let trimmed = run[..<start] + run[end...]
      if trimmed.contains(.space) { repairs.append(.spaces) }
      if trimmed.contains(where: { $0 != .space }) { repairs.append(.separators) }
    }
    self.repairs = repairs
  }
}

extension SpelledStem {
  /// One way to tell the part from the rest.
  struct Reading {
    let head: ArraySlice<UInt8>
    let part: RecordName.Part?
    var repairs: [RecordNameRepair] = []
    /// The part's three digits follow the serial without a mark.
    var isGlued = false
    /// A letter stands for a digit in the part.
    var isLookalike = false
  }

  /// Every way to tell the part from the rest: at most four.
  var readings: [Reading] {
    var readings = [Reading(head: bytes[...], part: nil)]
    if let reading = bracketed { readings.append(reading) }
    if let reading = separated { readings.append(reading) }
    if bytes.count > 9, bytes.suffix(3).allSatisfy(\.isASCIIDigit),
      let part = Self.part(bytes.suffix(3))
    {
      readings.append(Reading(head: bytes.dropLast(3), part: part, repairs: [.part(part)], isGlued: true))
    }
    return readings
  }

  /// `(2)` at the end.
  private var bracketed: Reading? {
    guard bytes.last == 0x29, let open = bytes.lastIndex(of: 0x28) else { return nil }
    let inside = bytes[(open + 1)..<(bytes.count - 1)].filter { $0 != .space }
    guard let part = Self.part(inside[...]) else { return nil }
    return Reading(head: Self.withoutSeparators(bytes[..<open]), part: part, repairs: [.part(part)])
  }

  /// Up to three digits behind marks of any kind.
  private var separated: Reading? {
    guard let mark = bytes.lastIndex(where: \.isSeparator) else { return nil }
    let written = bytes[(mark + 1)...]
    let digits = written.map { $0.lookalikeDigitInPart ?? $0 }
    guard let part = Self.part(digits[...]) else { return nil }
    let head = Self.withoutSeparators(bytes[...mark])
    var reading = Reading(head: head, part: part)
    for (letter, digit) in zip(written, digits) where letter != digit {
      reading.repairs = [.lookalike(letter, digit)]
      reading.isLookalike = true
    }
    let isInScheme = mark == head.endIndex && [.hyphen, .underscore].contains(bytes[mark]) && digits.first != 0x30
    if !isInScheme { reading.repairs.append(.part(part)) }
    return reading
  }

  private static func withoutSeparators(_ head: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    head[..<(head.lastIndex { !$0.isSeparator }.map { $0 + 1 } ?? head.startIndex)]
  }

  private static func part(_ digits: ArraySlice<UInt8>) -> RecordName.Part? {
    guard (1...3).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return RecordName.Part(digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) })
  }
}

extension RecordNameRepair {
  static func lookalike(_ written: UInt8, _ meant: UInt8) -> RecordNameRepair {
    .lookalike(written: String(Unicode.Scalar(written)), meant: String(Unicode.Scalar(meant)))
  }
}

extension UInt8 {
  static var space: UInt8 { 0x20 }
  static var hyphen: UInt8 { 0x2D }
  static var underscore: UInt8 { 0x5F }
  /// Stands for any character that ASCII does not have.
  fileprivate static var foreign: UInt8 { 0xFF }

  /// What people put between the pieces of a name: a hyphen, an underscore, a dot or a space.
  var isSeparator: Bool { self == .space || self == .hyphen || self == .underscore || self == 0x2E }

  /// The digit that this byte is, or that it looks like.
  var lookalikeDigit: UInt8? {
    switch self {
    case 0x30...0x39: self
    case 0x4F, 0x6F: 0x30  // O o
    case 0x49, 0x69, 0x6C, 0x7C: 0x31  // I i l |
    case 0x53, 0x73: 0x35  // S s
    case 0x42, 0x62: 0x38  // B b
    default: nil
    }
  }

  /// As `lookalikeDigit`, without S and B: behind a hyphen they may be meant.
  fileprivate var lookalikeDigitInPart: UInt8? {
    switch self {
    case 0x53, 0x73, 0x42, 0x62: nil
    default: lookalikeDigit
    }
  }
}
