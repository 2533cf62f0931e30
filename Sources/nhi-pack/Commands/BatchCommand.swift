import ArgumentParser
import NHIPack
import SystemPackage

/// A command that makes a plan of LIST and SOURCE: `pack`, `check` and `plan`.
///
/// Its groups of options stand side by side and not one in the other: ArgumentParser's own checks, in a debug build,
/// take four times as long for every level.
protocol BatchCommand: AsyncParsableCommand {
  var inputs: InputArguments { get }
  var reading: ListArguments { get }
  var packing: PackingArguments { get }
  var checks: CheckArguments { get }
  var results: OutputArguments { get }
}

extension BatchCommand {
  /// - Parameter ledger: for the commands that use one.
  func request(_ command: Running.Command, ledger: LedgerArguments? = nil) throws -> PackRequest {
    let source = FilePath(inputs.source)
    let used = try reading.configured.read(source: source, for: command, results.language)
    let configuration = used.configuration
    let now = SystemClock.now
    var options = reading.options(configuration)
    packing.fill(&options)
    var request = PackRequest(
      list: FilePath(inputs.list), source: source, options: options.batch, today: try SystemClock.today(at: now))
    request.options = options
    request.configuration = used.place
    request.findings = used.findings
    request.claims = reading.claimsPath(configuration)
    request.mapping = packing.mappingPath(configuration)
    request.matching = packing.matching(configuration)
    request.schema = reading.schemaPath(configuration)
    request.cdaSchema = checks.cdaSchemaPath ?? configuration.cdaSchema
    request.sequence = configuration.sequence
    request.ledger = try ledger?.use(configured: configuration.ledger, now: now, command, results)
    request.severities = configuration.severities
    request.accepted = configuration.accepted
    request.profile = try packing.profile(configuration)
    request.jobs = try checks.jobs.count(configured: configuration.jobs)
    return request
  }
}
