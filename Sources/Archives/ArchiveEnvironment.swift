import Glibc

/// What libarchive takes from the process instead of from its caller. It is process-wide, so the program sets it,
/// visibly, and not behind the back of a host that set it otherwise.
public enum ArchiveEnvironment {
  /// Call once at start, before other threads run: without a UTF-8 LC_CTYPE libarchive silently loses the names of
  /// entries that are not ASCII. Returns false when the system has no C.UTF-8 locale.
  public static func useUTF8Names() -> Bool {
    unsafe setlocale(LC_CTYPE, "C.UTF-8") != nil
  }
}
