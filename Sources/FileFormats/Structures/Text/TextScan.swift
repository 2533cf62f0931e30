/// What the bytes of a text say before they are decoded: its lines, whether there is anything to read, and the first
/// character that no plain text has. Works piece by piece.
///
/// In UTF-8 and Big5 no byte of a longer character is below 40 or is 7F, so that control characters can be told without
/// decoding; in UTF-16 they are told by its two bytes.
struct TextScan {
  /// A control character, NUL among them.
  struct Control {
    let offset: Int
    let byte: UInt8
  }

  private enum Width { case byte, littleEndian, bigEndian }

  /// How many line ends there are: CR, LF, or both together.
  private(set) var lineEnds = 0
  private(set) var controlCount = 0
  private(set) var firstControl: Control?
  private(set) var hasVisible = false
  /// Whether anything comes behind the last line end.
  private(set) var hasOpenLine = false

  private let width: Width
  private var offset: Int
  private var half: UInt8?
  private var lastWasReturn = false
  /// A Ctrl-Z or zeros at the end are no part of the text; whether this is the end shows later.
  private var closing: Control?
  private var closingCount = 0

  /// - Parameter isUTF16: nil for encodings that have ASCII as it is; otherwise whether the high byte comes first.
  init(isUTF16BigEndian: Bool? = nil, from offset: Int = 0) {
    width = isUTF16BigEndian.map { $0 ? .bigEndian : .littleEndian } ?? .byte
    self.offset = offset
  }

  mutating func read(_ bytes: ArraySlice<UInt8>) {
    guard width == .byte else { return bytes.forEach { readHalf($0) } }
    for byte in bytes {
      if byte > 0x20, byte != 0x7F, closingCount == 0 {
        // What nearly every byte is.
        hasVisible = true
        hasOpenLine = true
        lastWasReturn = false
        offset += 1
      } else {
        readUnit(byte, isWide: false, length: 1)
      }
    }
  }

  private mutating func readHalf(_ byte: UInt8) {
    guard let first = half else {
      half = byte
      return
    }
    half = nil
    let (low, high) = width == .bigEndian ? (byte, first) : (first, byte)
    readUnit(low, isWide: high != 0, length: 2)
  }

  private mutating func readUnit(_ byte: UInt8, isWide: Bool, length: Int) {
    defer { offset += length }
    if !isWide, byte == 0 || byte == 0x1A {
      if closing == nil { closing = Control(offset: offset, byte: byte) }
      closingCount += 1
      return
    }
    if let closing {
      controlCount += closingCount
      if firstControl == nil { firstControl = closing }
      self.closing = nil
      closingCount = 0
    }
    guard !isWide, byte <= 0x20 || byte == 0x7F else {
      hasVisible = true
      hasOpenLine = true
      lastWasReturn = false
      return
    }
    readSpaceOrControl(byte)
  }

  private mutating func readSpaceOrControl(_ byte: UInt8) {
    switch byte {
    case 0x0A:
      if !lastWasReturn { lineEnds += 1 }
      hasOpenLine = false
    case 0x0D:
      lineEnds += 1
      hasOpenLine = false
    case 0x09, 0x0C, 0x20:
      hasOpenLine = true
    default:
      controlCount += 1
      if firstControl == nil { firstControl = Control(offset: offset, byte: byte) }
    }
    lastWasReturn = byte == 0x0D
  }

  var lines: Int { lineEnds + (hasOpenLine ? 1 : 0) }
}
