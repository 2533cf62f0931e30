import Checking
import Configuration
import FileAccess
public import Findings
import Ledger
public import Logging
import NHICodes
import Packaging
import Planning
public import RunProgress
import SamplingLists
public import SystemPackage

/// The five steps, from a sampling list and a folder to a bundle:
///
///     list ─► plan ─► check ─► package ─► report
///
/// Each takes the value that the one before it made. What is wrong with the user's data is collected in the report; a
/// step is not begun when an error makes it meaningless, and nothing is written while there is any error.
public struct Pipeline: Sendable {
  private let request: PackRequest
  private let log: Logger
  private let progress: ProgressMeter?

  /// A run that says in `log` how far it has come. No patient's name or number is logged.
  ///
  /// - Parameters:
  ///   - request: what is to be packed, and how.
  ///   - log: is told what was done.
  ///   - progress: is told how far each step is, for whoever wants to show it.
  public init(_ request: PackRequest, log: Logger, progress: ProgressMeter? = nil) {
    self.request = request
    self.log = log
    self.progress = progress
  }

  /// Steps 1 and 2: which file belongs to which case, and what it will be called.
  public func plan() throws(PipelineError) -> PackReport {
    var report = PackReport(request)
    guard !report.findings.hasErrors else { return report }
    let reading = try readList()
    report.add(reading.findings)
    guard let list = reading.list else { return report }
    // With a wrong tier no file could be matched, and without a case there is nothing to match. How many cases there
    // are is no matter to either.
    let isUsable =
      !list.cases.isEmpty
      && !reading.findings.contains {
        $0.rule is BatchRule && $0.rule.severity == .error && $0.rule.id != BatchRule.trialSize.id
      }
    report.list = list
    report.claims = request.claims
    guard isUsable else { return report }
    report.acceptances = request.accepted.filter { $0.feeMonth == nil || $0.feeMonth == list.batch.feeMonth }.map(
      \.acceptance)
    log.info("list read", metadata: ["cases": "\(list.cases.count)", "origin": "\(list.origin)"])

    var mapping: FileMapping?
    if let path = request.mapping {
      let reading = FileMapping.read(try read(path), name: path.string, list: list)
      report.add(reading.findings)
      guard let read = reading.mapping else { return report }
      mapping = read
    }
    let planned: PlanReading
    do {
      planned = try Planner.plan(
        list, source: request.source, listFolder: request.list.removingLastComponent(), mapping: mapping,
        matching: request.matching,
        ignored: [
          request.list, request.claims, request.mapping, request.output, request.configuration?.path,
          ConfigurationPlace.inSource(request.source),
        ].compactMap { $0 }, progress: progress)
    } catch {
      throw PipelineError(listing: error)
    }
    report.plan = planned.plan
    report.add(planned.findings)
    log.info("files matched", metadata: ["strays": "\(planned.plan.strays.count)"])
    return report
  }

  /// Steps 1 to 3, and the XML in memory: everything that `pack` looks at, nothing written.
  public func check() async throws(PipelineError) -> PackReport {
    let ledger = request.ledger.flatMap { FileStamp(at: $0.path) == nil ? nil : $0 }
    return try await prepare(try plan(), try Self.opened(ledger)).report
  }

  /// All steps. The bundles are in the report when they were made.
  public func pack(into output: FilePath) async throws(PipelineError) -> PackReport {
    // First, so that nobody waits for the checks to be told of it.
    let ledger = try Self.opened(request.ledger)
    var (report, batch) = try await prepare(try plan(), ledger)
    guard let batch, report.mayGoOn(strict: request.isStrict) else { return report }
    switch try await Self.packaging({ () async throws(PackagingError) in
      try await Packager.pack(
        batch, into: output, sequence: request.sequence, numberStart: request.numberStart, ledger: ledger,
        now: request.ledger?.now ?? 0, jobs: request.jobs, progress: progress)
    }) {
    case .made(let bundles):
      report.bundles = bundles
      for bundle in bundles {
        log.info(
          "bundle written",
          metadata: ["path": "\(PatientIdentifier.masking(bundle.path.string))", "bytes": "\(bundle.size)"])
      }
    case .refused(let findings): report.add(findings)
    }
    return report
  }

  /// For a clinic that uploads one case at a time: all checks, then a folder for each case with its files under their
  /// new names and a text with the fields to type. Nothing is copied while there is any error.
  ///
  /// - Parameters:
  ///   - planned: what `plan()` gave.
  ///   - output: where the folders go; none of them may be there already.
  ///   - language: of the sentences in the texts.
  public func copyCases(
    of planned: PackReport, into output: FilePath, language: Language
  ) async throws(PipelineError) -> PackReport {
    if let folder = FileStamp(at: output), folder.identity == FileStamp(at: request.source)?.identity {
      throw .packaging(.outputIsSource(output))
    }
    var (report, batch) = try await prepare(planned, nil)
    guard let batch, report.mayGoOn(strict: request.isStrict) else { return report }
    let folders = try await Self.packaging { () async throws(PackagingError) in
      try await CaseCopier.copy(batch, into: output, language: language, jobs: request.jobs, progress: progress)
    }
    report.folders = folders
    log.info(
      "case folders written",
      metadata: ["path": "\(PatientIdentifier.masking(folders.path.string))", "cases": "\(folders.caseCount)"])
    return report
  }

  private func prepare(
    _ planned: PackReport, _ ledger: Ledger?
  ) async throws(PipelineError) -> (report: PackReport, batch: PreparedBatch?) {
    var report = planned
    guard let plan = report.plan else { return (report, nil) }
    if let schema = request.cdaSchema { _ = try read(schema) }
    let reading: CheckReading
    do {
      reading = try await Checker.check(
        plan, after: report.findings, cdaSchema: request.cdaSchema, severities: request.severities,
        jobs: request.jobs, progress: progress)
    } catch {
      throw .cancelled
    }
    report.checkedCases = reading.cases
    report.add(reading.findings)
    guard let checked = reading.checked else { return (report, nil) }
    if let schema = request.schema { _ = try read(schema) }
    let prepared = try await Self.packaging { () async throws(PackagingError) in
      try PreparedBatch.prepare(checked, profile: request.profile, schema: request.schema)
    }
    report.add(prepared.findings)
    report.bundleCount = prepared.batch?.bundleCount
    if let batch = prepared.batch, let ledger {
      report.add(
        try await Self.packaging { () async throws(PackagingError) in
          try await LedgerCheck.findings(of: batch, in: ledger, jobs: request.jobs, progress: progress)
        })
    }
    report.add(unusedAcceptances(report))
    return (report, prepared.batch)
  }

  /// Warnings about cases of this month that were accepted and did not come up. A device need not be in every batch.
  private func unusedAcceptances(_ report: PackReport) -> [Finding] {
    guard let list = report.list else { return [] }
    return request.accepted.compactMap { accepted in
      let acceptance = accepted.acceptance
      guard case .sampledCase(let key) = acceptance.scope, accepted.feeMonth == list.batch.feeMonth,
        !report.findings.contains(where: acceptance.covers)
      else { return nil }
      return Finding(
        ConfigurationRule.unusedAcceptance, Subject(case: key), ["case": .text(key), "rule": .text(acceptance.rule)])
    }
  }

  private func readList() throws(PipelineError) -> ListReading {
    progress?.begin(.readingList)
    do throws(FileAccessError) {
      return try ListReading(
        of: request.list, claims: request.claims, options: request.options, today: request.today)
    } catch {
      throw .input(error)
    }
  }

  private static func opened(_ use: LedgerUse?) throws(PipelineError) -> Ledger? {
    guard let use else { return nil }
    do throws(LedgerError) { return try Ledger(at: use.path, now: use.now) } catch { throw .ledger(error) }
  }

  private static func packaging<Value>(
    _ step: () async throws(PackagingError) -> Value
  ) async throws(PipelineError) -> Value {
    do { return try await step() } catch {
      if error == .cancelled { throw .cancelled }
      if case .ledger(let error) = error { throw .ledger(error) }
      throw .packaging(error)
    }
  }

  /// A mapping or schema, whole: at most 256 MiB.
  private func read(_ path: FilePath) throws(PipelineError) -> [UInt8] {
    do throws(FileAccessError) {
      let file = try FileBytes(path, followingLinks: true)
      guard file.count <= 1 << 28 else { throw FileAccessError(.read, path, .fileTooLarge) }
      return try file.read(at: 0, count: file.count)
    } catch {
      throw .input(error)
    }
  }
}
