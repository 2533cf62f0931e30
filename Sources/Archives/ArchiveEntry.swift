/// One entry of an archive.
package struct ArchiveEntry: Sendable, Hashable {
  package enum Kind: Sendable {
    case file, folder
    /// A symbolic link, a device or something else without content of its own.
    case other
  }

  /// With `/` between folders. Of an archive that somebody else made it is whatever they wrote.
  package let path: String
  /// Bytes: what goes in, or what an archive claims before its content is read. 0 where it claims nothing.
  package let size: Int
  package let kind: Kind
  /// Whether a password guards the content. It cannot be read here then.
  package let isEncrypted: Bool

  package init(path: String, size: Int, kind: Kind = .file, isEncrypted: Bool = false) {
    self.path = path
    self.size = size
    self.kind = kind
    self.isEncrypted = isEncrypted
  }
}
