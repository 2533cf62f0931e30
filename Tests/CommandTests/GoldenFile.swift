import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

/// What the program is expected to print, in Fixtures/golden.
///
/// `NHI_PACK_UPDATE_GOLDEN=1` writes the file anew, and the test fails all the same: read what changed, then run again.
struct GoldenFile {
  private let path: FilePath

  init(_ name: String) { path = Project.fixtures.appending("golden/\(name)") }

  func expect(_ printed: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if let update = getenv("NHI_PACK_UPDATE_GOLDEN"), String(cString: update) == "1" {
      let file = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      _ = try file.closeAfter { try file.writeAll(printed.utf8) }
      Issue.record("\(path) was written anew", sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: try TemporaryFolder.bytes(path), as: UTF8.self)
    if printed != expected {
      Issue.record(
        """
        The output is not what \(path.lastComponent?.string ?? "") has:
        \(LineDifference(from: expected, to: printed))
        """, sourceLocation: sourceLocation)
    }
  }
}
