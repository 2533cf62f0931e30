import Glibc
import SystemPackage
import TestSupport

/// nhi-pack under strace, which lists its system calls, makes one of them fail, or ends the program there.
struct Tracing: Sendable {
  /// What was run, and what was seen of it.
  struct Run: Sendable {
    let output: Program.Output
    let calls: [TracedCall]

    /// 128 + SIGKILL.
    var isKilled: Bool { output.status == 137 }
  }

  static let removals = ["rmdir", "unlink", "unlinkat"]

  /// What is done to the calls that were chosen.
  enum Injection: Sendable {
    /// SIGKILL in place of the call.
    case kill
    case failure(String)
    /// And nothing can be removed, so that whatever was made stays; a removal fails from its number on.
    case failureForGood(String)
    /// The call is as it is.
    case none

    fileprivate var isForGood: Bool { if case .failureForGood = self { true } else { false } }

    fileprivate func options(_ calls: [String], _ number: Int) -> [String] {
      switch self {
      case .kill: ["-e", "inject=\(calls.joined(separator: ",")):signal=KILL:when=\(number)"]
      case .failure(let errno): ["-e", "inject=\(calls.joined(separator: ",")):error=\(errno):when=\(number)"]
      case .failureForGood(let errno):
        if calls.contains(where: Tracing.removals.contains) {
          ["-e", "inject=\(Tracing.removals.joined(separator: ",")):error=\(errno):when=\(number)+"]
        } else {
          Self.failure(errno).options(calls, number)
            + ["-e", "inject=\(Tracing.removals.joined(separator: ",")):error=\(errno):when=1+"]
        }
      case .none: []
      }
    }
  }

  /// Tracing is not allowed here; the text says what to do.
  struct Refused: Error, CustomStringConvertible {
    let errors: String
    var description: String {
      """
      strace may not trace here, and without it nothing is known of failing disks and crashes: run the tests as root or \
      where a user may have a namespace of his own (unshare), and where ptrace is allowed (in a container, \
      `docker run --cap-add=SYS_PTRACE`). \(errors)
      """
    }
  }

  /// - Parameters:
  ///   - calls: the names of the calls that are listed.
  ///   - paths: only calls about these; none for all.
  ///   - number: which one of each name is injected, from 1; each thread counts for itself, and only what is listed.
  ///   - always: what a disk cannot do: calls that fail each time, and how. They are listed too.
  ///   - processor: nil for the first.
  static func run(
    _ arguments: [String], calls: [String], on paths: [FilePath] = [], _ injection: Injection = .none, number: Int = 1,
    failing always: [String: String] = [:], processor: Int? = nil, environment: [String: String] = [:]
  ) async throws -> Run {
    let folder = try TemporaryFolder()
    let log = folder.path.appending("log")
    let pinned = try processor ?? firstProcessor()
    // On one processor there is one worker thread, and the calls come in the same order each time.
    let listed = (injection.isForGood ? calls + removals : calls) + always.keys
    let output = try await Program.tool("taskset", package: "util-linux").run(
      ["--cpu-list", "\(pinned)"] + asOwner + ["strace", "-f", "-qq", "-y", "-s", "0", "-o", log.string]
        + ["-e", "trace=" + listed.joined(separator: ",")]
        + paths.flatMap { ["-P", $0.string] }
        + injection.options(calls, number) + always.flatMap { ["-e", "inject=\($0):error=\($1):when=1+"] } + [
          Project.program.string
        ] + arguments,
      environment: environment, in: Clinic.folder)
    _ = try Program.tool("strace", package: "strace")
    guard let text = try? TemporaryFolder.bytes(log) else { throw Refused(errors: output.errors) }
    try expectTraced(output)
    return Run(output: output, calls: TracedCall.all(in: String(decoding: text, as: UTF8.self)))
  }

  private static func expectTraced(_ output: Program.Output) throws {
    if output.errors.contains("strace: ") || output.errors.contains("unshare: ") {
      throw Refused(errors: output.errors)
    }
  }

  /// nhi-pack closes its memory to other programs, strace among them, unless they belong to root: the root of a user
  /// namespace of its own is enough.
  private static var asOwner: [String] { geteuid() == 0 ? [] : ["unshare", "--map-root-user"] }

  private static func firstProcessor() throws -> Int { try processors().first ?? 0 }

  /// Those that this program may run on.
  private static func processors() throws -> [Int] {
    let status = try TemporaryFolder.text(ofSystemFile: "/proc/self/status")
    let line = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed_list:") } ?? ""
    return line.dropFirst("Cpus_allowed_list:".count).drop { !$0.isNumber }.split(separator: ",").flatMap { range in
      let ends = range.split(separator: "-").compactMap { Int($0) }
      return ends.first.map { Array($0...max($0, ends.last ?? $0)) } ?? []
    }
  }

  /// Hands out `steps`, the first to the first processor, the next to the next, and so on; each processor works on one
  /// at a time.
  ///
  /// - Returns: for how many `body` said true.
  static func count<Step: Sendable>(
    _ steps: [Step], where body: @escaping @Sendable (Step, _ processor: Int) async throws -> Bool
  ) async throws -> Int {
    // More than two would be no quicker next to the tests of the other suites.
    let processors = try processors().prefix(2)
    return try await withThrowingTaskGroup(of: Int.self) { group in
      for (first, processor) in processors.enumerated() {
        group.addTask {
          var count = 0
          for position in stride(from: first, to: steps.count, by: processors.count) {
            if try await body(steps[position], processor) { count += 1 }
          }
          return count
        }
      }
      return try await group.reduce(0, +)
    }
  }
}

extension Tracing {
  /// Stops the program (SIGSTOP) at a call, the first of its name or a later one, runs a shell command in which it is
  /// `$child`, and lets it go on.
  static func run(
    _ arguments: [String], umask: String = "022", stoppedAt call: String, number: Int = 1, meanwhile command: String,
    environment: [String: String]
  ) async throws -> Program.Output {
    let folder = try TemporaryFolder()
    // Half a minute at most; strace ends with the program, and has no other child.
    let script = """
      "$0" "$@" & pid=$!
      for _ in {1..3000}; do grep -qs 'stopped by SIGSTOP' "$LOG" && break; sleep 0.01; done
      grep -q 'stopped by SIGSTOP' "$LOG" || exit 99
      read -r child _ </proc/$pid/task/$pid/children
      \(command)
      kill -s CONT $child
      wait $pid
      """
    let log = folder.path.appending("log").string
    let output = try await Program.tool("bash", package: "bash").run(
      ["-c", script, "taskset", "--cpu-list", "\(try firstProcessor())"] + asOwner + ["strace", "-f", "-qq", "-o", log]
        + ["-e", "trace=\(call)", "-e", "inject=\(call):signal=STOP:when=\(number)"]
        // The log is the tester's, and so not below this umask.
        + ["bash", "-c", #"umask \#(umask); exec "$0" "$@""#, Project.program.string] + arguments,
      environment: environment.merging(["LOG": log]) { $1 }, in: Clinic.folder)
    try expectTraced(output)
    return output
  }
}
