import ArgumentParser
import NHIPack
import SystemPackage

/// LIST, SOURCE and what `pack`, `check` and `plan` share.
struct BatchArguments: ParsableArguments {
  @Argument(
    help: "抽樣清單（Excel、ODS、CSV 或 TSV）/ the sampling list",
    completion: .samplingList)
  var list: String

  @Argument(help: "院所檔案的資料夾 / the folder with the clinic's files", completion: .directory)
  var source: String

  @OptionGroup var packing: PackingArguments

  var given: GivenInputs { GivenInputs(list: list, source: source) }

  /// - Parameter ledger: for the commands that use one.
  func request(
    _ results: OutputArguments, ledger: LedgerArguments? = nil, _ command: Running.Command = .plan
  ) throws -> PackRequest {
    let (reading, source) = (packing.reading, FilePath(source))
    let used = try reading.configured.read(source: source, for: command, results.language)
    let configuration = used.configuration
    let now = SystemClock.now
    let options = packing.options(configuration)
    var request = PackRequest(
      list: FilePath(list), source: source, options: options.batch, today: try SystemClock.today(at: now))
    request.options = options
    request.configuration = used.place
    request.findings = used.findings
    request.claims = reading.claimsPath(configuration)
    request.mapping = packing.mappingPath(configuration)
    request.matching = packing.matching(configuration)
    request.schema = reading.schemaPath(configuration)
    request.cdaSchema = packing.checks.cdaSchemaPath ?? configuration.cdaSchema
    request.sequence = configuration.sequence
    request.ledger = try ledger?.use(configured: configuration.ledger, now: now, command, results)
    request.severities = configuration.severities
    request.accepted = configuration.accepted
    request.profile = try packing.profile(configuration)
    request.jobs = try packing.checks.jobs.count(configured: configuration.jobs)
    return request
  }
}
