import FileAccess
import Findings

/// The opcodes of a PICT, from its version to its end.
struct PICTWalk {
  private(set) var flaws: [FormatFlaw] = []
  /// Behind the end opcode, nil when it was not reached.
  private(set) var end: Int?
  private(set) var isVersion2 = false
  private(set) var width = 0
  private(set) var height = 0
  private(set) var dpi: Int?

  private let count: Int
  private var pixels: PICTPixels
  private var draws = false
  private var usesQuickTime = false

  init(_ file: any ByteSource) {
    count = file.count
    pixels = PICTPixels(ByteWindow(file))
  }

  mutating func run() throws(FileAccessError) {
    do throws(PICTPixels.Failure) {
      try walk()
    } catch {
      switch error {
      case .cut: flaw(.pictTruncated, at: count, Wording("結尾指令（FF）", "the end opcode (FF)"))
      case .impossible(let place):
        flaw(.pictPixels, at: place, Wording("合理的圖形資料", "possible data of a shape or bitmap"))
      case .unreadable(let error): throw error
      }
    }
    guard end != nil else { return }
    if !draws { flaws.append(FormatFlaw(PictureRule.pictBlank)) }
    if usesQuickTime { flaws.append(FormatFlaw(PictureRule.pictQuickTime)) }
  }

  private mutating func walk() throws(PICTPixels.Failure) {
    let start = try start()
    let frame = start + 2
    let sides = try (0..<4).map { index throws(PICTPixels.Failure) in
      Int(Int16(truncatingIfNeeded: try pixels.number(at: frame + index * 2, width: 2)))
    }
    height = sides[2] - sides[0]
    width = sides[3] - sides[1]
    guard width > 0, height > 0 else {
      flaw(.pictFrame, at: frame, Wording("大於 0 的寬與高", "a width and a height above 0"))
      return
    }
    var place = start + 10
    isVersion2 = try pixels.number(at: place, width: 2) == PICTOpcode.versionOperator
    place += isVersion2 ? 4 : 2
    while end == nil {
      guard let next = try opcode(at: place) else { return }
      place = next
    }
  }

  /// 0, or 512 behind an application's own header: the version tells.
  private mutating func start() throws(PICTPixels.Failure) -> Int {
    if count >= 528, try pixels.number(at: 522, width: 6) == 0x0011_02FF_0C00 { return 512 }
    if count >= 16, try pixels.number(at: 10, width: 6) == 0x0011_02FF_0C00 { return 0 }
    if count >= 526, try pixels.number(at: 522, width: 2) == 0x1101 { return 512 }
    return 0
  }

  /// The place behind the opcode's data, nil when there is no going on.
  private mutating func opcode(at place: Int) throws(PICTPixels.Failure) -> Int? {
    let code = try pixels.number(at: place, width: isVersion2 ? 2 : 1)
    let data = place + (isVersion2 ? 2 : 1)
    draws = draws || PICTOpcode.draws(code)
    var next: Int
    switch PICTOpcode.length(code, isVersion2: isVersion2) {
    case .end:
      end = data
      return nil
    case .unknown:
      flaw(.pictUnknown, at: place, Wording("第 1 版的指令", "an opcode of version 1"))
      return nil
    case .fixed(let length): next = data + length
    case .shape: next = try pixels.shapeEnd(at: data)
    case .text(let length): next = data + length + (try pixels.number(at: data + length - 1, width: 1))
    case .counted(let before, let width):
      next = data + before + width + (try pixels.number(at: data + before, width: width))
    case .pattern: next = try pixels.patternEnd(from: data)
    case .pixels(let isDirect, let isPacked, let hasRegion):
      next = try pixels.end(from: data, isDirect: isDirect, isPacked: isPacked, hasRegion: hasRegion)
    }
    if code == PICTOpcode.compressedQuickTime || code == PICTOpcode.uncompressedQuickTime { usesQuickTime = true }
    if code == 0x0C00 { try readResolution(at: data) }
    if isVersion2 { next += (next - data) % 2 }
    return next
  }

  /// An extended header (version -2) has the resolution as a fixed-point number.
  private mutating func readResolution(at data: Int) throws(PICTPixels.Failure) {
    guard try pixels.number(at: data, width: 2) == 0xFFFE else { return }
    let resolution = try pixels.number(at: data + 4, width: 2)
    if resolution > 0 { dpi = resolution }
  }

  private mutating func flaw(_ rule: PictureRule, at place: Int, _ expected: Wording) {
    flaws.append(FormatFlaw(rule, at: place, expected: expected))
  }
}
