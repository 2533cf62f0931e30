import FileAccess

/// The packs and packets of an MPEG-1 or MPEG-2 program stream, one behind the other (ISO/IEC 13818-1, 2.5.3; ISO/IEC
/// 11172-1, 2.4.3). Only forward: the time is that of reading the file once.
struct ProgramStream {
  static let packCode: UInt8 = 0xBA
  private static let endCode: UInt8 = 0xB9
  /// How much of the film's own bytes is kept: enough for the sequence header and a picture.
  static let videoReach = 4 << 20

  /// A packet that says it ends beyond the file.
  struct Cut {
    let offset: Int
    let end: Int
  }

  private(set) var cut: Cut?
  /// Where the first bytes are that belong to no packet, and how many there are.
  private(set) var stray: Int?
  private(set) var strayCount = 0
  /// Where the last pack or packet ends.
  private(set) var end: Int
  /// Where the first packet of video is, and the beginning of what the packets of its stream hold.
  private(set) var firstVideo: Int?
  private(set) var video: [UInt8] = []

  private var window: ByteWindow
  private var offset: Int
  private var videoStream: UInt8?
  /// The clock (90 kHz) of the first pack and the last.
  private var clocks: (first: Int, last: Int)?

  init(_ file: any ByteSource, from start: Int) {
    window = ByteWindow(file)
    offset = start
    end = start
  }

  /// From the first pack to the last, rounded; nil when the clock makes no sense.
  var seconds: Int? {
    guard let clocks, clocks.last >= clocks.first else { return nil }
    return (clocks.last - clocks.first + 45_000) / 90_000
  }

  mutating func walk() throws(FileAccessError) {
    while cut == nil, offset < window.count {
      let here = offset
      guard let code = try startCode(at: here), let length = try length(of: code, at: here) else {
        try skipStray()
        continue
      }
      guard length <= window.count - here else {
        cut = Cut(offset: here, end: here + length)
        end = window.count
        break
      }
      if code == Self.packCode { try readClock() }
      if 0xE0...0xEF ~= code { try keepVideo(stream: code, length: length) }
      offset = here + length
      end = offset
    }
  }

  private mutating func startCode(at offset: Int) throws(FileAccessError) -> UInt8? {
    guard let prefix = try window.number(at: offset, width: 4, bigEndian: true), prefix >> 8 == 1 else { return nil }
    return UInt8(truncatingIfNeeded: prefix)
  }

  /// How long the unit is in all; nil when it is none of a program stream's. A header that is cut counts as beyond the
  /// file.
  private mutating func length(of code: UInt8, at offset: Int) throws(FileAccessError) -> Int? {
    switch code {
    case Self.endCode: return 4
    case Self.packCode:
      guard let marker = try window.byte(at: offset + 4) else { return 12 }
      if marker & 0xF0 == 0x20 { return 12 }
      guard marker & 0xC0 == 0x40 else { return nil }
      return try window.byte(at: offset + 13).map { 14 + Int($0 & 7) } ?? 14
    case 0xBB...0xFF:
      guard let length = try window.number(at: offset + 4, width: 2, bigEndian: true) else { return 6 }
      // Without a length nothing tells where it ends but the next pack.
      return length == 0 ? nil : 6 + Int(length)
    default: return nil
    }
  }

  /// Goes to the next pack. Zeros are padding and no harm.
  private mutating func skipStray() throws(FileAccessError) {
    let start = offset
    var state: UInt32 = 0xFFFF_FFFF
    var firstNonZero: Int?
    // Behind a start code that is here already.
    var place = start
    while place < window.count {
      let stretch = try window.bytes(at: place, count: min(4096, window.count - place)) ?? []
      guard !stretch.isEmpty else { break }
      for byte in stretch {
        state = state << 8 | UInt32(byte)
        place += 1
        if state == 0x0000_01BA, place - 4 > start {
          note(strayFrom: firstNonZero, to: place - 4)
          offset = place - 4
          return
        }
        if byte != 0, firstNonZero == nil { firstNonZero = place - 1 }
      }
    }
    note(strayFrom: firstNonZero, to: window.count)
    offset = window.count
  }

  private mutating func note(strayFrom first: Int?, to end: Int) {
    // The start code of the pack that follows is not stray.
    guard let first, first < end else { return }
    if stray == nil { stray = first }
    strayCount += end - first
  }

  /// The system clock reference without its 27 MHz extension.
  private mutating func readClock() throws(FileAccessError) {
    guard let bits = try window.number(at: offset + 4, width: 5, bigEndian: true) else { return }
    let clock: UInt64
    if bits >> 36 == 2 {
      // 0010 3 1 15 1 15 1
      clock = (bits >> 33 & 7) << 30 | (bits >> 17 & 0x7FFF) << 15 | bits >> 1 & 0x7FFF
    } else {
      // 01 3 1 15 1 15 1, then the extension
      clock = (bits >> 35 & 7) << 30 | (bits >> 19 & 0x7FFF) << 15 | bits >> 3 & 0x7FFF
    }
    clocks = (clocks?.first ?? Int(clock), Int(clock))
  }

  private mutating func keepVideo(stream: UInt8, length: Int) throws(FileAccessError) {
    if firstVideo == nil {
      firstVideo = offset
      videoStream = stream
    }
    guard videoStream == stream, video.count < Self.videoReach,
      let packet = try window.bytes(at: offset, count: length)
    else { return }
    video += packet.dropFirst(Self.headerLength(of: packet))
  }

  /// How long a packet's header is (ISO/IEC 13818-1, 2.4.3.6; ISO/IEC 11172-1, 2.4.3.3).
  private static func headerLength(of packet: ArraySlice<UInt8>) -> Int {
    var rest = packet.dropFirst(6)
    if let first = rest.first, first & 0xC0 == 0x80 {
      return 9 + Int(rest.dropFirst(2).first ?? 0)
    }
    rest = rest.drop { $0 == 0xFF }
    if let first = rest.first, first & 0xC0 == 0x40 { rest = rest.dropFirst(2) }
    switch rest.first.map({ $0 & 0xF0 }) {
    case 0x20: rest = rest.dropFirst(5)
    case 0x30: rest = rest.dropFirst(10)
    default: rest = rest.dropFirst(1)
    }
    return packet.count - rest.count
  }
}
