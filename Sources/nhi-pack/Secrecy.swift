import CLinux
import Glibc

/// What the process does with patients' data besides its work: nothing. For the program only; a host that embeds the
/// library decides for itself.
enum Secrecy {
  /// Call once at start, before anything is read.
  ///
  /// - Returns: false when the system refuses.
  static func begin() -> Bool {
    // Everything that is made can be used by who made it, whatever else is taken away: a folder that its owner may not
    // enter would be left behind.
    let taken = umask(0o077)
    umask(taken & 0o077)
    // A core file would hold records, names and numbers, long after the program is gone.
    return clinux_close_memory() == 0
  }
}
