import TextEncodings

/// A text in which escape sequences of ISO 2022 change the character set (PS3.5 6.1.2.4, 6.1.2.5; PS3.3 C.12.1.1.2).
struct EscapedText {
  /// What the bytes below 80H are.
  private enum Lower: Hashable { case ascii, jisX0208, jisX0212 }

  private let initial: Repertoire
  private var lower = Lower.ascii
  /// What the bytes from 80H on are; nil when they are nothing.
  private var upper: Repertoire?
  /// Bytes of one set that were not yet decoded.
  private var run: [UInt8] = []
  private var isRunUpper = false
  private var text = ""
  private var undecodable = 0

  init(_ initial: Repertoire) {
    self.initial = initial
    upper = initial.upperHalf
  }

  /// The text, and how many bytes or pairs were no characters.
  mutating func decode(_ bytes: [UInt8], isName: Bool) -> (text: String, undecodable: Int) {
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == 0x1B {
        flush()
        rest = rest.dropFirst(escape(rest))
      } else if lower == .ascii, Self.ends(byte, isName: isName) {
        flush()
        upper = initial.upperHalf
        text.unicodeScalars.append(Unicode.Scalar(byte))
        rest = rest.dropFirst()
      } else {
        if (byte >= 0x80) != isRunUpper { flush() }
        isRunUpper = byte >= 0x80
        run.append(byte)
        rest = rest.dropFirst()
      }
    }
    flush()
    return (text, undecodable)
  }

  /// Whether all sets go back to the first behind this character (PS3.5 6.1.2.5.3).
  private static func ends(_ byte: UInt8, isName: Bool) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x5C: true
    case 0x5E, 0x3D: isName
    default: false
    }
  }

  /// Follows the sequence at the start of `bytes`: how long it is.
  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int {
    for (sequence, change) in Self.sequences where bytes.dropFirst().starts(with: sequence) {
      switch change {
      case .lower(let set): lower = set
      case .upper(let set): upper = set
      }
      return sequence.count + 1
    }
    lose()
    return 1
  }

  private enum Change {
    case lower(Lower)
    case upper(Repertoire)
  }

  /// What stands behind ESC (PS3.3 Tables C.12-3, C.12-4). JIS X 0201's letters are taken for ASCII's.
  private static let sequences: [([UInt8], Change)] = [
    ([0x28, 0x42], .lower(.ascii)), ([0x28, 0x4A], .lower(.ascii)),
    ([0x24, 0x42], .lower(.jisX0208)), ([0x24, 0x40], .lower(.jisX0208)), ([0x24, 0x28, 0x44], .lower(.jisX0212)),
    ([0x29, 0x49], .upper(.katakana)),
    ([0x24, 0x29, 0x43], .upper(.double(.korean))), ([0x24, 0x29, 0x41], .upper(.double(.gb18030))),
    ([0x2D, 0x41], .upper(.single(.latin1))), ([0x2D, 0x42], .upper(.single(.latin2))),
    ([0x2D, 0x43], .upper(.single(.latin3))), ([0x2D, 0x44], .upper(.single(.latin4))),
    ([0x2D, 0x4C], .upper(.single(.cyrillic))), ([0x2D, 0x47], .upper(.single(.arabic))),
    ([0x2D, 0x46], .upper(.single(.greek))), ([0x2D, 0x48], .upper(.single(.hebrew))),
    ([0x2D, 0x4D], .upper(.single(.latin5))), ([0x2D, 0x54], .upper(.single(.thai))),
    ([0x2D, 0x62], .upper(.single(.latin9))),
  ]

  /// Decodes what was collected.
  private mutating func flush() {
    guard !run.isEmpty else { return }
    defer { run.removeAll(keepingCapacity: true) }
    if isRunUpper {
      switch upper {
      case .single(let set)?, .double(let set)?: add(set.decode(run))
      case .katakana?: add(Katakana.decode(run))
      default: run.forEach { _ in lose() }
      }
      return
    }
    switch lower {
    case .ascii: text += String(decoding: run, as: UTF8.self)
    case .jisX0208: add(CodedCharacterSet.japanese.decode(run.map { $0 | 0x80 }))
    case .jisX0212:
      // EUC-JP has a byte before each pair of this set.
      var marked: [UInt8] = []
      for (index, byte) in run.enumerated() {
        if index % 2 == 0 { marked.append(0x8F) }
        marked.append(byte | 0x80)
      }
      add(CodedCharacterSet.japanese.decode(marked))
    }
  }

  private mutating func add(_ decoded: (text: String, undecodable: Int)?) {
    guard let decoded else { return run.forEach { _ in lose() } }
    text += decoded.text
    undecodable += decoded.undecodable
  }

  private mutating func lose() {
    text += "\u{FFFD}"
    undecodable += 1
  }
}
