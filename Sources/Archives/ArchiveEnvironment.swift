import Glibc
public import SystemPackage

/// What libarchive takes from the process instead of from its caller. Both are process-wide, so the program calls them,
/// visibly, and no archive is written behind the back of a host that set them otherwise.
public enum ArchiveEnvironment {
  /// Call once at start, before other threads run: without a UTF-8 LC_CTYPE libarchive silently loses entry names that
  /// are not ASCII. Returns false when the system has no C.UTF-8 locale.
  public static func useUTF8Names() -> Bool {
    unsafe setlocale(LC_CTYPE, "C.UTF-8") != nil
  }

  /// Where the 7z writer stages what it has not written yet: the records themselves, as an unnamed file with mode 0600.
  /// Call before archives are written, with a folder that may hold them.
  public static func stageTemporaryFiles(in folder: FilePath) {
    unsafe folder.withPlatformString { _ = unsafe setenv("TMPDIR", $0, 1) }
  }
}
