/// One entry as a ZIP's central directory has it (APPNOTE.TXT 4.3.12).
package struct ZIPEntry: Sendable, Hashable {
  package enum Kind: Sendable {
    case file, folder, symbolicLink
    /// A device, a FIFO or a socket.
    case special
  }

  /// As it is written; bytes that are not UTF-8 show as U+FFFD.
  package let path: String
  package let kind: Kind
  package let isEncrypted: Bool
  /// How it is compressed: 0 stored, 8 deflated, others (4.4.5).
  package let method: Int
  /// Bytes in the archive, and what they claim to unpack to.
  package let compressedSize: Int
  package let size: Int
  /// CRC-32 of the content, as it is claimed.
  package let checksum: UInt32
  /// Where its bytes begin in the archive; nil when its header was not reached, or is damaged.
  package internal(set) var start: Int?

  /// Whether every program that opens a ZIP can unpack it.
  package var hasUsualMethod: Bool { method == 0 || method == 8 }
}
