/// One entry as a ZIP's central directory has it (APPNOTE.TXT 4.3.12).
public struct ZIPEntry: Sendable, Hashable {
  public enum Kind: Sendable {
    case file, folder, symbolicLink
    /// A device, a FIFO or a socket.
    case special
  }

  /// As it is written; bytes that are not UTF-8 show as U+FFFD.
  public let path: String
  public let kind: Kind
  public let isEncrypted: Bool
  /// How it is compressed: 0 stored, 8 deflated, others (4.4.5).
  public let method: Int
  /// Bytes in the archive, and what they claim to unpack to.
  public let compressedSize: Int
  public let size: Int
  /// CRC-32 of the content, as it is claimed.
  public let checksum: UInt32
  /// Where its bytes begin in the archive; nil when its header was not reached, or is damaged.
  public internal(set) var start: Int?

  /// Whether every program that opens a ZIP can unpack it.
  public var hasUsualMethod: Bool { method == 0 || method == 8 }
}
