import Configuration
import Findings
import NHIPack

extension Outcome {
  init(_ report: PackReport, of command: Running.Command, list: String, _ baseline: Baseline?) {
    let files = report.files
    let owners = ThingsByPath(files.map { ($0.path, $0.caseKey) })
    self.init(
      command: command.name, report.configuration, list: list,
      things: files.map { .listed(name: $0.path, case: $0.caseKey) },
      entries: report.findings.map { finding in
        Entry(
          told: ToldFinding(finding: finding, acceptance: report.acceptance(of: finding)),
          owner: owners.owner(of: finding.subject))
      }, baseline)
  }

  init(_ report: FileSetReport) {
    let files = report.files
    let owners = ThingsByPath(files.map { ($0.path, nil) })
    self.init(
      command: Running.Command.dicomdir.name, list: nil, things: files.map { .listed(name: $0.path, case: nil) },
      entries: report.findings.map { Entry(told: ToldFinding(finding: $0), owner: owners.owner(of: $0.subject)) }, nil)
  }

  init(_ report: InspectReport, _ baseline: Baseline?) {
    self.init(
      of: .inspect, list: nil, report.files.map { ($0.path, $0.findings) }, others: report.others, baseline)
  }

  init(_ report: VerificationReport, list: String?, _ baseline: Baseline?) {
    self.init(
      of: .verify, report.configuration, list: list, report.bundles.map { ($0.path, $0.findings) },
      others: report.others, baseline)
  }

  /// Of a report that keeps its findings thing by thing.
  private init(
    of command: Running.Command, _ configuration: ConfigurationPlace? = nil, list: String?,
    _ things: [(path: String, findings: [Finding])], others: [Finding], _ baseline: Baseline?
  ) {
    let entries = things.enumerated().flatMap { index, thing in
      thing.findings.map { Entry(told: ToldFinding(finding: $0), owner: index) }
    }
    self.init(
      command: command.name, configuration, list: list, things: things.map { .listed(name: $0.path, case: nil) },
      entries: others.map { Entry(told: ToldFinding(finding: $0), owner: nil) } + entries, baseline)
  }
}
