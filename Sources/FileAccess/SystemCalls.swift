import CLinux
import Glibc
import SystemPackage

/// The calls that swift-system does not have, each with the path's own bytes; the answer is nil when it worked.
enum SystemCalls {
  static func mkdir(_ path: FilePath, mode: mode_t) -> Errno? {
    // The string lives for the call; so it is for all of these.
    unsafe path.withPlatformString { unsafe failure(Glibc.mkdir($0, mode)) }
  }

  static func rmdir(_ path: FilePath) -> Errno? {
    unsafe path.withPlatformString { unsafe failure(Glibc.rmdir($0)) }
  }

  /// Makes an empty regular file, and opens nothing.
  static func makeFile(_ path: FilePath, mode: mode_t) -> Errno? {
    unsafe path.withPlatformString { unsafe failure(Glibc.mknod($0, S_IFREG | mode, 0)) }
  }

  /// Whether this program, as who it is now, may read and write what is at `path`.
  static func access(_ path: FilePath) -> Errno? {
    unsafe path.withPlatformString { unsafe failure(faccessat(AT_FDCWD, $0, R_OK | W_OK, AT_EACCESS)) }
  }

  /// The folder that relative paths begin at; nil when it is gone.
  static func workingFolder() -> FilePath? {
    // With no buffer given the C library makes one, which is ours to free.
    guard let text = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(text) }
    return unsafe FilePath(platformString: text)
  }

  static func wait(milliseconds: UInt32) { _ = usleep(1000 * milliseconds) }

  static func unlink(_ path: FilePath) -> Errno? {
    unsafe path.withPlatformString { unsafe failure(Glibc.unlink($0)) }
  }

  static func link(_ path: FilePath, _ new: FilePath) -> Errno? {
    unsafe path.withPlatformString { old in
      unsafe new.withPlatformString { unsafe failure(Glibc.link(old, $0)) }
    }
  }

  static func rename(_ path: FilePath, _ new: FilePath) -> Errno? {
    unsafe path.withPlatformString { old in
      unsafe new.withPlatformString { unsafe failure(Glibc.rename(old, $0)) }
    }
  }

  /// EEXIST when `new` is there. Not every file system can: EINVAL.
  static func renameReplacingNothing(_ path: FilePath, _ new: FilePath) -> Errno? {
    unsafe path.withPlatformString { old in
      unsafe new.withPlatformString { unsafe failure(clinux_rename_new(old, $0)) }
    }
  }

  static func fsync(_ descriptor: FileDescriptor) -> Errno? { failure(Glibc.fsync(descriptor.rawValue)) }

  /// Begins to write what of the file is not on the disk yet, and does not wait for it.
  static func startWriting(_ descriptor: FileDescriptor) -> Errno? {
    failure(clinux_start_writing(descriptor.rawValue))
  }

  /// Makes `target` share the blocks of `source`; either keeps its own bytes when the other is written to.
  static func clone(_ source: FileDescriptor, into target: FileDescriptor) -> Errno? {
    // FICLONE, _IOW(0x94, 9, int) of linux/fs.h as x86 and ARM count it: a macro that Swift does not import.
    failure(ioctl(target.rawValue, UInt(0x4004_9409), source.rawValue))
  }

  /// Takes the whole file's lock without waiting.
  static func lock(_ descriptor: FileDescriptor) -> Errno? { failure(flock(descriptor.rawValue, LOCK_EX | LOCK_NB)) }

  /// Who this program is, as far as files go.
  static var user: uid_t { geteuid() }

  private static func failure(_ result: CInt) -> Errno? { result == 0 ? nil : Errno(rawValue: errno) }
}
