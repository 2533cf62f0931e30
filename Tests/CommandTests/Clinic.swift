import SystemPackage
import TestSupport
import Testing

/// The clinics of Fixtures, named as the program sees them when it runs beside them: relative paths, the same
/// everywhere.
enum Clinic: String, CaseIterable {
  case dental, broken, workbook

  /// Where the program runs.
  static let folder = Project.fixtures.appending("clinics")

  var list: String { self == .workbook ? "workbook/list.xlsx" : "\(rawValue)/list.csv" }
  var files: String { "\(rawValue)/files" }

  /// LIST, SOURCE, a day that does not depend on today, and the configuration of the clinic that has one.
  var arguments: [String] {
    [list, files, "--date", "2026-11-21"] + (self == .workbook ? ["--config", "workbook/nhi-pack.yaml"] : [])
  }
}

/// Runs nhi-pack beside the fixture clinics. Whatever it is given, it must not crash.
func nhiPack(
  _ arguments: [String], environment: [String: String] = [:], input: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) async throws -> Program.Output {
  let output = try await Program.nhiPack.run(
    arguments, environment: environment, input: input, in: Clinic.folder)
  expectNoCrash(output, sourceLocation: sourceLocation)
  return output
}

/// As above, with any bytes on standard input.
func nhiPack(
  _ arguments: [String], bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) async throws -> Program.Output {
  let output = try await Program.nhiPack.run(arguments, input: bytes, in: Clinic.folder)
  expectNoCrash(output, sourceLocation: sourceLocation)
  return output
}

/// Runs nhi-pack out of a shell script, where `"$0" "$@"` is its command line.
func nhiPack(
  script: String, _ arguments: [String], environment: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) async throws -> Program.Output {
  let output = try await Program.tool("bash", package: "bash").run(
    ["-c", script, Project.program.string] + arguments, environment: environment, in: Clinic.folder)
  expectNoCrash(output, sourceLocation: sourceLocation)
  return output
}

/// Whatever it is given, it must not crash.
func expectNoCrash(_ output: Program.Output, sourceLocation: SourceLocation = #_sourceLocation) {
  for mark in ["Fatal error", "Program crashed", "Stack dump", "Thread 0 crashed", "Assertion failed"] {
    #expect(!output.errors.contains(mark), sourceLocation: sourceLocation)
  }
  // 128 + SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGSEGV.
  #expect(![132, 133, 134, 135, 139].contains(output.status), sourceLocation: sourceLocation)
}
