/// UTF-8 as the Unicode standard has it: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Text {
  static func decode(_ bytes: [UInt8], as encoding: TextEncoding, isWhole: Bool) -> DecodedText {
    let content = bytes.dropFirst(encoding.byteOrderMark.count)
    if let text = String(validating: content, as: UTF8.self) {
      return DecodedText(text: text, encoding: encoding)
    }
    var text = String.UnicodeScalarView()
    var undecodable: [Int] = []
    var offset = content.startIndex
    var rest = content.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let units):
        text.append(Unicode.UTF8.decode(units))
        offset += units.count
      case .error(let length):
        if !isWhole, isCut(bytes[offset...]) { return DecodedText(String(text), encoding, undecodable) }
        text.append("\u{FFFD}")
        undecodable.append(offset)
        offset += length
      case .emptyInput:
        return DecodedText(String(text), encoding, undecodable)
      }
    }
  }

  /// Whether `end` is the beginning of one well-formed character and nothing more.
  static func isCut(_ end: ArraySlice<UInt8>) -> Bool {
    guard let lead = end.first else { return false }
    let length =
      switch lead {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    return end.count < length && end.dropFirst().allSatisfy { 0x80...0xBF ~= $0 }
  }
}

extension DecodedText {
  init(_ text: String, _ encoding: TextEncoding, _ undecodable: [Int]) {
    self.init(text: text, encoding: encoding, undecodable: undecodable)
  }
}
