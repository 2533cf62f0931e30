import Dispatch
import FileAccess
import Findings
import Glibc
import NHIPack
import Packaging
import RunProgress

/// Runs a step of the pipeline for a command: shows its result, maps its errors to exit codes, and lets Ctrl-C clean
/// up.
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
    case config
    case makeConfiguration

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
      case .config: "config"
      case .makeConfiguration: "init"
      }
    }
  }

  /// - Parameter page: where the page goes that was asked for.
  static func report(
    _ command: Command, _ output: OutputArguments, of given: GivenInputs, _ baseline: Baseline? = nil,
    page: ReportFile? = nil, progress: ProgressMeter,
    _ step: @escaping @Sendable () async throws(PipelineError) -> PackReport
  ) async throws {
    let report = try await result(
      of: command, output, progress: progress, explaining: { given.explanation(of: $0) }, step)
    if let explanation = given.explanation(of: report) { throw refusal(explanation, output) }
    let outcome = Outcome(report, of: command, list: given.list, baseline)
    let written = write(
      page, ReportPage(report, outcome, command: command, output: output, now: SystemClock.now), output)
    try output.write(outcome) {
      ReportText(report: report, outcome: outcome, command: command, output: output).text + pageText(written, output)
    } json: {
      try JSONReport.report(report, outcome, page: written, output: output)
    }
    if !output.isQuiet, let hint = given.hint(after: report) {
      Terminal.complain(hint, in: output.language)
    }
    try end(page: written, output)
    try end(outcome, strict: output.strict)
  }

  /// What `step` gives. Signals end it in good order, and how far it is is shown.
  ///
  /// - Parameters:
  ///   - progress: what the step reports to.
  ///   - explanation: says more of an error than the error does.
  static func result<Value: Sendable>(
    of command: Command, _ output: OutputArguments, progress: ProgressMeter,
    explaining explanation: (PipelineError) -> Wording? = { _ in nil },
    _ step: @escaping @Sendable () async throws(PipelineError) -> Value
  ) async throws -> Value {
    let display = ProgressDisplay.begin(progress, of: command, output)
    let ticking = display?.ticking()
    let task = Task { () async -> Result<Value, PipelineError> in
      do throws(PipelineError) { return .success(try await step()) } catch { return .failure(error) }
    }
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        task.cancel()
        display?.stop()
      }
      source.resume()
      return source
    }
    let result = await task.value
    for source in sources { source.cancel() }
    ticking?.cancel()
    // Nothing else is written before the line is gone.
    display?.end()
    switch result {
    case .success(let value): return value
    case .failure(.cancelled):
      Terminal.complain(ErrorMessage.stopped(command, during: progress.now.phase), in: output.language)
      throw ExitStatus.interrupted
    case .failure(let error):
      if let explanation = explanation(error) { throw refusal(explanation, output) }
      throw failure(error, command, output.language)
    }
  }

  /// What became of the page.
  enum WrittenPage {
    case none
    case written(ReportFile)
    case failed(ReportFileError)
  }

  /// - Parameter page: only made when there is somewhere to write it to.
  static func write(
    _ file: ReportFile?, _ page: @autoclosure () -> ReportPage, _ output: OutputArguments
  ) -> WrittenPage {
    guard let file else { return .none }
    do throws(ReportFileError) {
      try file.write(ReportHTML(page: page(), output: output).bytes)
      return .written(file)
    } catch {
      return .failed(error)
    }
  }

  /// The line of the text report that says where the page is.
  static func pageText(_ written: WrittenPage, _ output: OutputArguments) -> String {
    guard case .written(let file) = written else { return "" }
    let path = output.shown(file.path.string)
    return "\n"
      + Wording(
        "報告寫在「\(path)」，用瀏覽器開啟；和病歷一樣機密。",
        "The report is in “\(path)”, for a browser; it is as confidential as the records.")[output.language] + "\n"
  }

  static func end(page written: WrittenPage, _ output: OutputArguments) throws(ExitStatus) {
    if case .failed(let error) = written { throw error.complaint(output, done: true) }
  }

  /// Says why a run could not go on, and how the program ends.
  static func failure(_ error: PipelineError, _ command: Command, _ language: Language) -> ExitStatus {
    let (message, status) = ErrorMessage.of(error, while: command)
    Terminal.complain(message, in: language)
    return status
  }

  /// Says why an input is none.
  private static func refusal(_ explanation: Wording, _ output: OutputArguments) -> ExitStatus {
    Terminal.complain(explanation, in: output.language)
    return .noInput
  }

  static func end(_ outcome: Outcome, strict: Bool) throws(ExitStatus) {
    if outcome.hasFailed(strict: strict) { throw .findings }
  }
}
