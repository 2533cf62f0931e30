import SystemPackage

/// What tells a file or folder from every other on this machine, whatever path leads to it and whatever becomes of it.
public struct FileIdentity: Sendable, Hashable {
  public let inode: UInt64
  public let device: UInt64

  init(_ status: Stat) {
    inode = UInt64(status.inode.rawValue)
    device = UInt64(status.deviceID.rawValue)
  }
}
