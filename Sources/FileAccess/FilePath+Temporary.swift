import Glibc
package import SystemPackage

extension FilePath {
  /// Where temporary files go: $TMPDIR, or `/tmp`. The place is everybody's.
  package static var temporaryFolder: FilePath {
    guard let folder = unsafe getenv("TMPDIR"), unsafe folder.pointee != 0 else { return "/tmp" }
    return unsafe FilePath(platformString: folder)
  }
}
