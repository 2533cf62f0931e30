import TestSupport
import Testing

/// When a signal is sent, as a shell command that ends at that moment.
struct Moment: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let wait: String
  var container = "7z"

  static let early = Moment(testDescription: "at once", wait: "sleep 0.03")
  static let claimed = Moment(testDescription: "the staging folder is there", wait: until("$OUT/.*.making"))
  static let writing = Moment(
    testDescription: "an attachment archive is being written", wait: until("$OUT/.*.making/ATT*") + "; sleep 0.7")
  static let outer = Moment(
    testDescription: "the outer ZIP is being written", wait: until("$OUT/.*.making/bundle.zip"), container: "zip")
  static let copying = Moment(
    testDescription: "a record is being copied", wait: until("$OUT/.*.making/13-19-00000*/*.pdf"))

  /// Waits for a file, half a minute at most.
  static func until(_ pattern: String) -> String {
    "for _ in {1..3000}; do compgen -G \"\(pattern)\" >/dev/null && break; sleep 0.01; done"
  }
}

/// Starts nhi-pack, sends it a signal at the moment, and waits for its end.
func interrupted(
  _ arguments: [String], signal: String, at moment: Moment, environment: [String: String]
) async throws -> Program.Output {
  // With job control, or the shell would start it with SIGINT ignored.
  let script = """
    set -m
    "$0" "$@" & pid=$!
    \(moment.wait)
    kill -s \(signal) $pid
    wait $pid
    exit $?
    """
  return try await nhiPack(script: script, arguments, environment: environment)
}
