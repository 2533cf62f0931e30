/// How a data set is encoded, named by a UID (PS3.5 section 10 and Annex A; PS3.6 Table A-1).
package enum TransferSyntax: Sendable, Hashable {
  case implicitLittleEndian
  case explicitLittleEndian
  /// Retired, but met in old archives.
  case explicitBigEndian
  case deflatedExplicitLittleEndian
  /// Any other: the standard's encapsulated ones, and whatever a maker invented.
  case other(String)

  package init(uid: String) {
    self =
      switch uid {
      case "1.2.840.10008.1.2": .implicitLittleEndian
      case "1.2.840.10008.1.2.1": .explicitLittleEndian
      case "1.2.840.10008.1.2.2": .explicitBigEndian
      case "1.2.840.10008.1.2.1.99": .deflatedExplicitLittleEndian
      default: .other(uid)
      }
  }

  package var uid: String {
    switch self {
    case .implicitLittleEndian: "1.2.840.10008.1.2"
    case .explicitLittleEndian: "1.2.840.10008.1.2.1"
    case .explicitBigEndian: "1.2.840.10008.1.2.2"
    case .deflatedExplicitLittleEndian: "1.2.840.10008.1.2.1.99"
    case .other(let uid): uid
    }
  }

  /// Whether the data set after the meta information is compressed as a whole (PS3.5 A.5; the JPIP ones, A.6).
  package var isDeflated: Bool {
    switch self {
    case .deflatedExplicitLittleEndian, .other("1.2.840.10008.1.2.4.95"), .other("1.2.840.10008.1.2.4.205"): true
    default: false
    }
  }

  /// How the elements are written, or nil where they cannot be read before they are inflated. Every encapsulated syntax
  /// uses Explicit VR Little Endian (PS3.5 A.4); an unknown one is taken for the same.
  package var encoding: ElementEncoding? {
    if isDeflated { return nil }
    return switch self {
    case .implicitLittleEndian: .implicitLittleEndian
    case .explicitBigEndian: .explicitBigEndian
    default: .explicitLittleEndian
    }
  }
}
