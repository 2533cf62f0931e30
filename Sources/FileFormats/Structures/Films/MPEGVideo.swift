import Findings

/// The beginning of a film's pictures: the sequence header, and whether a picture follows it (ISO/IEC 13818-2, 6.2.2;
/// ISO/IEC 11172-2, 2.4.2.3).
struct MPEGVideo {
  private(set) var width = 0
  private(set) var height = 0
  private(set) var codec: String?
  private(set) var hasSequence = false
  private(set) var isSane = false
  private(set) var hasPicture = false
  /// In frames a second, as people write it.
  private(set) var rate: String?
  /// Whether it is a film of another kind than MPEG-1 or MPEG-2, which nothing here can judge further.
  private(set) var isOther = false

  /// Rates by their code. The codes from 9 on are not the standard's, and films have them.
  private static let rates = ["23.976", "24", "25", "29.97", "30", "50", "59.94", "60"]
  private static let lastRateCode: UInt8 = 13

  /// - Parameter bytes: the film from its start, as much of it as has to hold a picture.
  init(_ bytes: [UInt8]) {
    var seenPicture = false
    var place = 0
    while !hasPicture, !isOther, place + 3 < bytes.count {
      // The third byte of a start code is the first that can rule one out.
      if bytes[place + 2] > 1 {
        place += 3
        continue
      }
      guard bytes[place] == 0, bytes[place + 1] == 0, bytes[place + 2] == 1 else {
        place += 1
        continue
      }
      let rest = bytes[(place + 4)...]
      switch bytes[place + 3] {
      case 0xB3: readSequence(rest)
      case 0xB5: readExtension(rest)
      case 0x00 where hasSequence: seenPicture = true
      case 0x01...0xAF where hasSequence: hasPicture = seenPicture
      case let code where !hasSequence: readOther(code, rest)
      default: break
      }
      place += 4
    }
  }

  private mutating func readSequence(_ rest: ArraySlice<UInt8>) {
    guard !hasSequence, rest.count >= 4 else { return }
    let field = Array(rest.prefix(4))
    hasSequence = true
    codec = "MPEG-1"
    width = Int(field[0]) << 4 | Int(field[1] >> 4)
    height = Int(field[1] & 15) << 8 | Int(field[2])
    let rateCode = field[3] & 15
    if Self.rates.indices.contains(Int(rateCode) - 1) { rate = Self.rates[Int(rateCode) - 1] }
    isSane = width > 0 && height > 0 && (1...Self.lastRateCode).contains(rateCode) && field[3] >> 4 != 0
  }

  /// The sequence extension, which MPEG-2 has and MPEG-1 has not, brings two further bits of each side.
  private mutating func readExtension(_ rest: ArraySlice<UInt8>) {
    guard hasSequence, codec == "MPEG-1", let first = rest.first, first >> 4 == 1, rest.count >= 3 else { return }
    let field = Array(rest.prefix(3))
    codec = "MPEG-2"
    width |= Int((field[1] & 1) << 1 | field[2] >> 7) << 12
    height |= Int(field[2] >> 5 & 3) << 12
  }

  /// What only films of other kinds begin with.
  private mutating func readOther(_ code: UInt8, _ rest: ArraySlice<UInt8>) {
    switch code {
    case 0x27, 0x47, 0x67: codec = "H.264"
    case 0x40 where rest.first == 1: codec = "H.265"
    case 0xB0, 0x20: codec = "MPEG-4"
    default: return
    }
    isOther = true
  }

  var details: [FileDetail] {
    var details: [FileDetail] = []
    if width > 0, height > 0 { details += [.width(width), .height(height)] }
    if let codec { details.append(.codec(codec)) }
    if let rate { details.append(.frameRate(rate)) }
    return details
  }

  /// - Parameter offset: where the film begins in the file.
  func flaws(at offset: Int) -> [FormatFlaw] {
    let place: Facts = ["offset": .number(offset)]
    if let codec, isOther {
      return [
        FormatFlaw(
          FilmRule.otherMPEGCodec,
          ["codec": .text(codec), "expected": .wording(Wording("MPEG-1、MPEG-2", "MPEG-1, MPEG-2"))])
      ]
    }
    guard hasSequence else { return [FormatFlaw(FilmRule.badSequence, place)] }
    guard isSane else { return [FormatFlaw(FilmRule.badSequence, place)] }
    return hasPicture ? [] : [FormatFlaw(FilmRule.noPicture, place)]
  }
}
