import Dispatch
import FileAccess
import Findings
import Glibc
import NHIPack
import Packaging

/// Runs a step of the pipeline for a command: shows its result, maps its errors to exit codes, and lets Ctrl-C clean up.
enum Running {
  enum Command: Sendable {
    case pack, check, plan
    /// `plan` with `--copy-to`.
    case copy
    case inspect
    /// `inspect` with `--preview`.
    case preview
    case dicomdir
    case verify
    case history

    /// What the user called it.
    var name: String {
      switch self {
      case .pack: "pack"
      case .check: "check"
      case .plan, .copy: "plan"
      case .inspect, .preview: "inspect"
      case .dicomdir: "dicomdir"
      case .verify: "verify"
      case .history: "history"
      }
    }
  }

  static func report(
    _ command: Command, _ output: OutputArguments, list: String, _ baseline: Baseline? = nil,
    _ step: @escaping @Sendable () async throws(PipelineError) -> PackReport
  ) async throws {
    let report = try await result(of: command, output, step)
    let outcome = Outcome(report, of: command, list: list, baseline)
    try output.write(outcome) {
      ReportText(report: report, outcome: outcome, command: command, output: output).text
    } json: {
      try JSONReport.report(report, outcome, output: output)
    }
    try end(outcome, strict: output.strict)
  }

  /// What `step` gives. Signals end it in good order.
  static func result<Value: Sendable>(
    of command: Command, _ output: OutputArguments,
    _ step: @escaping @Sendable () async throws(PipelineError) -> Value
  ) async throws -> Value {
    let task = Task { () async -> Result<Value, PipelineError> in
      do throws(PipelineError) { return .success(try await step()) } catch { return .failure(error) }
    }
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { task.cancel() }
      source.resume()
      return source
    }
    let result = await task.value
    for source in sources { source.cancel() }
    switch result {
    case .success(let value): return value
    case .failure(let error): throw failure(error, command, output)
    }
  }

  /// Says why a run could not go on, and how the program ends.
  static func failure(_ error: PipelineError, _ command: Command, _ output: OutputArguments) -> ExitStatus {
    let (message, status) = ErrorMessage.of(error, while: command)
    Terminal.complain("nhi-pack: \(message[output.language])")
    return status
  }

  static func end(_ outcome: Outcome, strict: Bool) throws(ExitStatus) {
    if outcome.hasFailed(strict: strict) { throw .findings }
  }
}
