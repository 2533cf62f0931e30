import Glibc
import SystemPackage
import TestSupport

/// The toolchain's programs, on the library as it was built for this test run.
enum LibraryTool {
  /// Where the build put the program, and its modules beside it.
  static var build: FilePath { Project.program.removingLastComponent() }

  /// What the tester's own environment says of where tools and their settings are.
  static var environment: [String: String] {
    var variables: [String: String] = [:]
    for name in ["PATH", "HOME", "XDG_CACHE_HOME", "TMPDIR"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  /// Runs `Tests/Library/library.sh`.
  static func run(_ arguments: [String]) async throws -> Program.Output {
    let script = Project.root.appending("Tests/Library/library.sh")
    return try await Program.tool("sh", package: "dash").run([script.string] + arguments, environment: environment)
  }
}
