import Findings
import FoundationEssentials
import NHIPack

/// The results for scripts. One object; keys are only ever added within a version.
enum JSONReport {
  static func report(
    _ report: PackReport, _ outcome: Outcome, page: Running.WrittenPage = .none, output: OutputArguments
  ) throws -> String {
    let show = Shown(output: output)
    let files = report.files
    return try encode(
      Document(
        command: outcome.command, configuration: outcome.configuration.map(show.configuration),
        summary: Summary(
          cases: report.plan?.cases.count ?? report.list?.cases.count ?? 0, files: files.count,
          errors: outcome.open.count(of: .error), warnings: outcome.open.count(of: .warning),
          accepted: files.count { $0.verdict != .reject }, rejected: files.count { $0.verdict == .reject },
          known: outcome.known?.count),
        files: files.map { file in
          File(
            path: show.masked(file.path), case: file.caseKey, format: file.format, verdict: file.verdict.rawValue,
            name: file.name, bytes: file.size, details: show.details(file.details))
        },
        findings: outcome.entries.map(show.finding),
        reminders: report.reminders.map { ReminderEntry(id: $0.rawValue, message: $0.wording[output.language]) },
        bundle: report.bundle.map(show.bundle),
        bundles: report.bundles.isEmpty ? nil : report.bundles.map(show.bundle),
        folders: report.folders.map { folders in
          FoldersEntry(
            path: show.masked(folders.path.string), cases: folders.caseCount, files: folders.fileCount,
            bytes: folders.size)
        }, report: show.page(page)))
  }

  static func inspection(_ report: InspectReport, _ outcome: Outcome, output: OutputArguments) throws -> String {
    let show = Shown(output: output)
    let findings = outcome.open
    return try encode(
      Inspection(
        summary: InspectionSummary(
          files: report.files.count, errors: findings.count(of: .error), warnings: findings.count(of: .warning),
          accepted: report.files.count { $0.verdict != .reject },
          rejected: report.files.count { $0.verdict == .reject }, known: outcome.known?.count),
        files: report.files.map { file in
          File(
            path: show.masked(file.path), case: nil, format: file.format, verdict: file.verdict.rawValue, name: nil,
            bytes: file.size, details: show.details(file.details),
            tree: file.contents.map { ContentsJSON($0, output: output) },
            previews: file.previews.map { $0.map(show.preview) })
        },
        leftovers: report.leftovers.map(show.masked), findings: outcome.entries.map(show.finding)))
  }

  static func fileSet(_ report: FileSetReport, _ outcome: Outcome, output: OutputArguments) throws -> String {
    let show = Shown(output: output)
    let (files, findings) = (report.files, outcome.open)
    return try encode(
      Making(
        summary: InspectionSummary(
          files: files.count, errors: findings.count(of: .error), warnings: findings.count(of: .warning),
          accepted: files.count { $0.verdict != .reject }, rejected: files.count { $0.verdict == .reject },
          known: outcome.known?.count),
        files: files.map { file in
          File(
            path: show.masked(file.path), case: nil, format: nil, verdict: file.verdict.rawValue, name: file.name,
            bytes: file.size, details: nil)
        },
        leftovers: report.leftovers.map(show.masked), findings: outcome.entries.map(show.finding),
        fileSet: report.made.map { made in
          FileSetEntry(
            path: show.masked(made.path.string), bytes: made.size, files: made.fileCount,
            patients: made.counts.patients, studies: made.counts.studies, series: made.counts.series)
        }))
  }

  static func verification(
    _ report: VerificationReport, _ outcome: Outcome, page: Running.WrittenPage = .none, output: OutputArguments
  ) throws -> String {
    let show = Shown(output: output)
    let (bundles, findings) = (report.bundles, outcome.open)
    return try encode(
      VerificationEntry(
        configuration: outcome.configuration.map(show.configuration),
        summary: VerificationSummary(
          bundles: bundles.count, cases: bundles.reduce(0) { $0 + $1.caseCount },
          files: bundles.reduce(0) { $0 + $1.fileCount }, errors: findings.count(of: .error),
          warnings: findings.count(of: .warning), accepted: bundles.count { $0.verdict != .reject },
          rejected: bundles.count { $0.verdict == .reject }, known: outcome.known?.count),
        bundles: bundles.map { bundle in
          VerifiedEntry(
            path: show.masked(bundle.path), verdict: bundle.verdict.rawValue, bytes: bundle.size,
            cases: bundle.caseCount, files: bundle.fileCount)
        },
        findings: outcome.entries.map(show.finding), report: show.page(page)))
  }

  static func rules(_ rules: [any Rule], language: Language) throws -> String {
    struct Catalogue: Encodable {
      let version = 1
      let command = "rules"
      let rules: [Entry]
    }
    struct Entry: Encodable {
      let id, severity, title, message, explanation, remedy, source, standing: String
      let example: Example
    }
    struct Example: Encodable {
      let wrong, right: String
    }
    return try encode(
      Catalogue(
        rules: rules.map { rule in
          Entry(
            id: rule.id, severity: rule.severity.rawValue, title: rule.title[language],
            message: GeneralText.message(of: rule, in: language), explanation: rule.explanation[language],
            remedy: GeneralText.remedy(of: rule, in: language), source: rule.source.place[language],
            standing: rule.source.standing.rawValue,
            example: Example(wrong: rule.example.wrong[language], right: rule.example.right[language]))
        }))
  }

  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
