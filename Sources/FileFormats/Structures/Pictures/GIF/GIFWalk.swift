import FileAccess
import Findings

/// The blocks of a GIF, one after the other.
struct GIFWalk {
  private(set) var flaws: [FormatFlaw] = []
  /// The screen, or the frames that go beyond it.
  private(set) var width = 0
  private(set) var height = 0
  private(set) var bits = 8
  private(set) var frames = 0
  /// Whether all the colours of each palette that a frame uses are the same.
  private(set) var hasOneColour = true
  /// Behind the trailer, or where the blocks end without one.
  private(set) var end: Int

  private let count: Int
  private var window: ByteWindow
  private var screenPalette: Palette?

  private struct Palette {
    let hasOneColour: Bool
  }

  init(_ file: any ByteSource) {
    count = file.count
    end = file.count
    window = ByteWindow(file)
  }

  mutating func run() throws(FileAccessError) {
    guard let screen = try bytes(at: 6, count: 7) else {
      stop(.gifTruncated, at: count, Wording("畫面尺寸", "the screen's size"))
      return
    }
    width = Int(screen[0]) | Int(screen[1]) << 8
    height = Int(screen[2]) | Int(screen[3]) << 8
    bits = Int(screen[4] >> 4 & 7) + 1
    var place = 13
    if screen[4] & 0x80 != 0 {
      guard let palette = try palette(at: place, flags: screen[4]) else { return }
      screenPalette = palette
      place += Self.paletteSize(screen[4])
    }
    while let next = try block(at: place) { place = next }
    judgeFrames()
  }

  /// The place behind the block, nil when there is none to come.
  private mutating func block(at place: Int) throws(FileAccessError) -> Int? {
    guard let kind = try window.byte(at: place) else {
      end = count
      // Without a frame, more is missing than the trailer.
      if frames > 0 {
        flaw(.gifNoTrailer, at: place, Wording("結尾（3B）", "the trailer (3B)"))
      } else {
        stop(.gifTruncated, at: place, Wording("影格", "a frame"))
      }
      return nil
    }
    switch kind {
    case 0x3B:
      end = place + 1
      return nil
    case 0x21: return try blocks(at: place + 2)
    case 0x2C: return try frame(at: place + 1)
    // A stray terminator does no harm.
    case 0x00: return place + 1
    default:
      end = place
      let expected = Wording("區塊（21、2C 或 3B）", "a block (21, 2C or 3B)")
      if frames > 0 { flaw(.gifRest, at: place, expected) } else { stop(.gifBroken, at: place, expected) }
      return nil
    }
  }

  private mutating func frame(at place: Int) throws(FileAccessError) -> Int? {
    guard let header = try bytes(at: place, count: 9) else {
      stop(.gifTruncated, at: count, Wording("影格的尺寸", "a frame's size"))
      return nil
    }
    let sides = stride(from: 0, to: 8, by: 2).map { Int(header[$0]) | Int(header[$0 + 1]) << 8 }
    width = max(width, sides[0] + sides[2])
    height = max(height, sides[1] + sides[3])
    if sides[2] == 0 || sides[3] == 0 {
      flaw(.gifSize, at: place + 4, Wording("大於 0 的寬與高", "a width and a height above 0"))
    }
    var data = place + 9
    var palette = screenPalette
    if header[8] & 0x80 != 0 {
      palette = try self.palette(at: data, flags: header[8])
      guard palette != nil else { return nil }
      data += Self.paletteSize(header[8])
    }
    if palette == nil { flaw(.gifNoColours, at: place + 8, Wording("調色盤", "a palette")) }
    hasOneColour = hasOneColour && palette?.hasOneColour == true
    guard let codeSize = try window.byte(at: data) else {
      stop(.gifTruncated, at: count, Wording("影格的資料", "a frame's data"))
      return nil
    }
    if !(1...11).contains(codeSize) {
      flaw(.gifCode, at: data, Wording("編碼長度（LZW，2 到 8）", "the length of LZW codes (2 to 8)"))
    }
    guard let next = try blocks(at: data + 1) else { return nil }
    if next == data + 2 {
      flaw(.gifBroken, at: data + 1, Wording("影格的資料", "a frame's data"))
    }
    frames += 1
    return next
  }

  /// The place behind a run of sub-blocks and its terminator.
  private mutating func blocks(at place: Int) throws(FileAccessError) -> Int? {
    var place = place
    while let length = try window.byte(at: place) {
      place += 1 + Int(length)
      if length == 0 { return place }
    }
    stop(.gifTruncated, at: count, Wording("區塊其餘的資料", "the rest of a block"))
    return nil
  }

  private mutating func palette(at place: Int, flags: UInt8) throws(FileAccessError) -> Palette? {
    guard let colours = try bytes(at: place, count: Self.paletteSize(flags)) else {
      stop(.gifTruncated, at: count, Wording("調色盤", "a palette"))
      return nil
    }
    return Palette(hasOneColour: colours.indices.dropFirst(3).allSatisfy { colours[$0] == colours[$0 - 3] })
  }

  private static func paletteSize(_ flags: UInt8) -> Int { 3 << (Int(flags & 7) + 1) }

  private mutating func judgeFrames() {
    guard flaws.allSatisfy({ $0.rule.severity != .error }) else { return }
    if frames == 0 {
      flaw(.gifNoFrame, at: end, Wording("影格", "a frame"))
    } else if width == 0 || height == 0 {
      flaw(.gifSize, at: 6, Wording("大於 0 的寬與高", "a width and a height above 0"))
    }
  }

  private mutating func bytes(at place: Int, count: Int) throws(FileAccessError) -> [UInt8]? {
    try window.bytes(at: place, count: count).map { Array($0) }
  }

  private mutating func stop(_ rule: PictureRule, at place: Int, _ expected: Wording) {
    end = count
    flaw(rule, at: place, expected)
  }

  /// Each rule once: of a thousand frames without colours, the first says it.
  private mutating func flaw(_ rule: PictureRule, at place: Int, _ expected: Wording) {
    guard !flaws.contains(where: { $0.rule.id == rule.id }) else { return }
    flaws.append(FormatFlaw(rule, at: place, expected: expected))
  }
}
