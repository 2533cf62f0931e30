/// JSON written as it goes, for results that are too many for an encoder to hold.
extension OutputBuffer {
  /// `"text"`, escaped where RFC 8259 asks for it.
  mutating func append(json text: String) {
    append(byte: 0x22)
    defer { append(byte: 0x22) }
    if text.needsNoEscape { return append(text) }
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        append(byte: 0x5C)
        append(byte: byte)
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20:
        append("\\u00")
        append(byte: byte >> 4 + 0x30)
        append(byte: byte & 15 + (byte & 15 < 10 ? 0x30 : 0x61 - 10))
      default: append(byte: byte)
      }
    }
  }

  /// `"key":"text",`: the comma is taken away again at the end of the object.
  mutating func append(key: String, _ text: String?) {
    guard let text else { return }
    append(key: key)
    append(json: text)
    append(byte: 0x2C)
  }

  mutating func append(key: String, _ isSo: Bool?) {
    guard let isSo else { return }
    append(key: key)
    append(isSo ? "true," : "false,")
  }

  mutating func append(key: String, _ number: Int?) {
    guard let number else { return }
    append(key: key)
    append(number: number)
    append(byte: 0x2C)
  }

  /// `"key":`. Keys are the program's own and need no escape.
  mutating func append(key: String) {
    append(byte: 0x22)
    append(key)
    append("\":")
  }

  mutating func append(key: String, object write: (inout OutputBuffer) -> Void) {
    append(key: key)
    append(object: write)
    append(byte: 0x2C)
  }

  /// `"key":[…],`. Each element is written without a comma.
  mutating func append<Element>(
    key: String, array elements: [Element], _ write: (Element, inout OutputBuffer) -> Void
  ) {
    append(key: key)
    append(byte: 0x5B)
    for element in elements {
      write(element, &self)
      append(byte: 0x2C)
    }
    removeLastComma()
    append("],")
  }

  mutating func append(object write: (inout OutputBuffer) -> Void) {
    append(byte: 0x7B)
    write(&self)
    removeLastComma()
    append(byte: 0x7D)
  }
}

extension String {
  fileprivate var needsNoEscape: Bool {
    for byte in utf8 where byte < 0x20 || byte == 0x22 || byte == 0x5C { return false }
    return true
  }
}
