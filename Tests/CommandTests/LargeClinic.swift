import SystemPackage
import TestSupport
import Testing

/// A clinic whose files take seconds to pack, so that a signal can hit the work in its midst.
///
/// Each is a PDF of one page whose content is random letters: what packs to three quarters, slowly.
struct LargeClinic: Sendable {
  let folder: TemporaryFolder
  var list: FilePath { folder.path.appending("list.csv") }
  var files: FilePath { folder.path.appending("files") }

  /// - Parameter size: bytes of the content of each; they pack at some megabytes a second.
  init(size: Int = 60_000_000) async throws {
    folder = try TemporaryFolder()
    try folder.write("list.csv", ListText.header + (1...3).map { Self.row($0) }.joined())
    let script = #"""
      head='%PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj
      4 0 obj<</Length '$2'>>stream
      '
      offset() { local before=${head%%$1 0 obj*}; printf '%010d 00000 n \n' ${#before}; }
      for case in 1 2 3; do
        mkdir -p "$1/files/1900000$case"
        { printf '%s' "$head"; head -c $(($2 / 4 * 3)) /dev/urandom | base64 -w 0; printf '\nendstream endobj\n'
          printf 'xref\n0 5\n0000000000 65535 f \n'; for object in 1 2 3 4; do offset $object; done
          printf 'trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n' $((${#head} + $2 + 18))
        } >"$1/files/1900000$case/病歷.pdf"
      done
      """#
    let made = try await Program.tool("bash", package: "bash").run([
      "-c", script, "bash", folder.path.string, String(size),
    ])
    try #require(made.status == 0, "\(made.errors)")
  }

  private static func row(_ number: Int) -> String {
    let identifier = ["A123456789", "C123456781", "D123456782"][number - 1]
    return "3501200000,13,11507,1,1150802,19,\(number),CH-\(number),\(identifier)\n"
  }

  func stamps() async throws -> String { try await CommandTests.stamps(of: folder.path) }
}
