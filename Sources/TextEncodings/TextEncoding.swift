/// The encodings in which the insurer's and the clinics' text files come.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8
  case utf8WithBOM
  /// Big5 with Microsoft's extensions and its user-defined areas (造字): code page 950.
  case big5
  case utf16LittleEndian
  case utf16BigEndian

  /// As people call it, the same in every language.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf8WithBOM: "UTF-8 BOM"
    case .big5: "Big5 (CP950)"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }

  /// The byte order mark the encoding is told by. Empty where there is none.
  public var byteOrderMark: [UInt8] {
    switch self {
    case .utf8, .big5: []
    case .utf8WithBOM: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }
}
