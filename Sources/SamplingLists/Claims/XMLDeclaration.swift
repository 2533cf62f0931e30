import TextEncodings

/// The first line of an XML document.
enum XMLDeclaration {
  /// As much of a document as is looked at, in bytes.
  static let longest = 512

  /// Whether `bytes` begin as a document does: with `<`, in whatever encoding.
  static func isXML(_ bytes: [UInt8]) -> Bool {
    let marks = TextEncoding.allCases.map(\.byteOrderMark).filter { !$0.isEmpty && bytes.starts(with: $0) }
    let start = bytes.prefix(longest).dropFirst(marks.first?.count ?? 0)
    return start.first { ![0, 0x20, 0x09, 0x0A, 0x0D].contains($0) } == 0x3C
  }

  /// The encoding it declares; nil when it declares none, or one that is not read here.
  static func encoding(in bytes: [UInt8]) -> TextEncoding? {
    let beginning = String(decoding: bytes.prefix(longest).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self)
    guard beginning.hasPrefix("<?xml"), let end = beginning.firstRange(of: "?>") else { return nil }
    let declaration = beginning[..<end.lowerBound]
    guard let name = declaration.firstRange(of: "encoding") else { return nil }
    let value = declaration[name.upperBound...].drop { $0 != "\"" && $0 != "'" }
    guard let quote = value.first else { return nil }
    return TextEncoding(label: value.dropFirst().prefix { $0 != quote })
  }
}
