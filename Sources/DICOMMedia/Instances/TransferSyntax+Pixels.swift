extension TransferSyntax {
  /// How a transfer syntax has pixels stored.
  enum PixelStorage { case native, encapsulated }

  private static let standardPrefix = "1.2.840.10008.1.2."

  /// Nil for one whose pixels are elsewhere (JPIP), and for one that a maker invented.
  var pixelStorage: PixelStorage? {
    switch self {
    case .implicitLittleEndian, .explicitLittleEndian, .explicitBigEndian, .deflatedExplicitLittleEndian: .native
    case .other(let uid):
      uid.hasPrefix(Self.standardPrefix + "4.") && !isJPIP || uid == Self.standardPrefix + "5"
        || uid == Self.standardPrefix + "1.98" ? .encapsulated : nil
    }
  }

  /// Pixels are fetched from a server (PS3.5 A.6).
  var isJPIP: Bool {
    switch self {
    case .other("1.2.840.10008.1.2.4.94"), .other("1.2.840.10008.1.2.4.95"), .other("1.2.840.10008.1.2.4.204"),
      .other("1.2.840.10008.1.2.4.205"):
      true
    default: false
    }
  }

  /// All frames are one stream: MPEG-2, MPEG-4, HEVC (PS3.5 8.2.5 to 8.2.9).
  var isVideo: Bool {
    guard case .other(let uid) = self, uid.hasPrefix(Self.standardPrefix + "4.10") else { return false }
    return uid.utf8.count >= Self.standardPrefix.utf8.count + 5
  }
}
