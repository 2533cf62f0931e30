import FoundationEssentials
import Subprocess
public import SystemPackage

/// Running a program and taking what it says.
public struct Program: Sendable {
  public struct Output: Sendable {
    /// The exit code; 128 + the signal's number when a signal ended it.
    public let status: Int
    public let standardOutput: [UInt8]
    public let standardError: [UInt8]

    public init(status: Int, standardOutput: [UInt8], standardError: [UInt8]) {
      self.status = status
      self.standardOutput = standardOutput
      self.standardError = standardError
    }

    public var text: String { String(decoding: standardOutput, as: UTF8.self) }
    public var errors: String { String(decoding: standardError, as: UTF8.self) }
  }

  /// A tool that a test needs is not installed; the text says what to install.
  public struct Missing: Error, CustomStringConvertible {
    public let tool: String
    public let package: String
    public var description: String {
      "\(tool) is missing: run `make test`, which installs it, or `apt-get install \(package)`"
    }
  }

  private let executable: FilePath

  public init(executable: FilePath) { self.executable = executable }

  /// nhi-pack as it was built for this test run.
  public static let nhiPack = Program(executable: Project.program)

  /// Someone else's program, found on PATH.
  ///
  /// - Parameter package: the Debian package that has it.
  public static func tool(_ name: String, package: String) throws -> Program {
    for folder in ["/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin"] {
      let path = FilePath(folder).appending(name)
      if (try? path.stat()) != nil { return Program(executable: path) }
    }
    throw Missing(tool: name, package: package)
  }

  /// - Parameters:
  ///   - environment: added to a small fixed environment: no locale, no NHI_PACK_ variable but that how far a run is is
  ///     not told, which depends on how long it takes; nothing of the tester's own but what a sanitizer is told, and a
  ///     state folder that is there for this one run.
  public func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = "", in folder: FilePath? = nil
  ) async throws -> Output {
    try await run(arguments, environment: environment, input: Array(input.utf8), in: folder)
  }

  /// As above, with any bytes on standard input.
  public func run(
    _ arguments: [String], environment: [String: String] = [:], input: [UInt8], in folder: FilePath? = nil
  ) async throws -> Output {
    // A ledger of its own: a test neither sees the tester's nor another test's.
    let state = environment["XDG_STATE_HOME"] == nil ? try TemporaryFolder() : nil
    var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "zh_TW.UTF-8"]
    variables["NHI_PACK_QUIET"] = "1"
    if let state { variables["XDG_STATE_HOME"] = state.path.string }
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] { variables[name] = ProcessInfo.processInfo.environment[name] }
    variables.merge(environment) { _, new in new }
    let result = try await Subprocess.run(
      .path(executable), arguments: Arguments(arguments),
      environment: .custom(
        Dictionary(uniqueKeysWithValues: variables.map { (Environment.Key(stringLiteral: $0.key), $0.value) })),
      workingDirectory: folder, input: .array(input), output: .bytes(limit: 1 << 28), error: .bytes(limit: 1 << 24))
    let status: Int
    switch result.terminationStatus {
    case .exited(let code): status = Int(code)
    case .signaled(let signal): status = 128 + Int(signal)
    }
    return Output(status: status, standardOutput: result.standardOutput, standardError: result.standardError)
  }
}
