import SystemPackage

/// What tells a file or folder from every other on this machine, whatever path leads to it and whatever becomes of it.
package struct FileIdentity: Sendable, Hashable {
  package let inode: UInt64
  package let device: UInt64

  /// What no file has: inode 0 is never given to one.
  static let none = FileIdentity(inode: 0, device: 0)

  private init(inode: UInt64, device: UInt64) {
    self.inode = inode
    self.device = device
  }

  init(_ status: Stat) {
    inode = UInt64(status.inode.rawValue)
    device = UInt64(status.deviceID.rawValue)
  }
}
