/// UTF-16 behind its byte order mark. Unpaired surrogates are undecodable.
enum UTF16Text {
  static func decode(_ bytes: [UInt8], as encoding: TextEncoding, isWhole: Bool) -> DecodedText {
    let start = encoding.byteOrderMark.count
    let units = stride(from: start, to: bytes.count - 1, by: 2).map { offset in
      let first = UInt16(bytes[offset])
      let second = UInt16(bytes[offset + 1])
      return encoding == .utf16BigEndian ? first << 8 | second : second << 8 | first
    }
    var text = String.UnicodeScalarView()
    var undecodable: [Int] = []
    var position = 0
    var rest = units.makeIterator()
    var parser = Unicode.UTF16.ForwardParser()
    parsing: while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar):
        text.append(Unicode.UTF16.decode(scalar))
        position += scalar.count
      case .error(let length):
        if !isWhole, position == units.count - 1 { break parsing }
        text.append("\u{FFFD}")
        undecodable.append(start + position * 2)
        position += length
      case .emptyInput:
        break parsing
      }
    }
    if isWhole, (bytes.count - start) % 2 == 1 {
      text.append("\u{FFFD}")
      undecodable.append(bytes.count - 1)
    }
    return DecodedText(String(text), encoding, undecodable)
  }
}
