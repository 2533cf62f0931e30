import Glibc
package import SystemPackage

/// Where whatever cannot be kept in memory lies for a moment. It is process-wide, so the program sets it, visibly, and
/// not behind the back of a host that set it otherwise.
package enum TemporaryFiles {
  /// Call before any is made, with a folder that may hold patients' records: the files have no name and mode 0600.
  package static func stage(in folder: FilePath) {
    unsafe folder.withPlatformString { _ = unsafe setenv("TMPDIR", $0, 1) }
  }
}
