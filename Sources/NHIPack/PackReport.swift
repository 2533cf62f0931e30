public import Checking
public import Configuration
public import Findings
public import Packaging
public import Planning
public import SamplingLists
public import SystemPackage

/// How far a run came, and all that it found. What could not be made is nil.
public struct PackReport: Sendable {
  /// How the batch was to be written.
  public let profile: BatchProfile
  /// The configuration that was read.
  public let configuration: ConfigurationPlace?
  /// What the first step made.
  public internal(set) var list: SamplingList?
  /// The claim file that the list was held against and completed with.
  public internal(set) var claims: FilePath?
  /// What the second step made.
  public internal(set) var plan: PackagePlan?
  /// What the files of each case are, in the order of the plan's cases.
  public internal(set) var checkedCases: [CheckedCase]?
  /// More than one where the profile has a size limit; empty when none was made.
  public internal(set) var bundles: [Bundle] = []
  /// How many bundles it takes; nil until that is known.
  public internal(set) var bundleCount: Int?
  /// For single uploads, what was made instead of a bundle.
  public internal(set) var folders: CaseFolders?
  /// In the order they were found: list, plan, check, packaging. Accepted warnings are among them. Each has the weight
  /// that the request gives it.
  public private(set) var findings: [Finding] = []
  /// Accepted warnings of this batch's month.
  public internal(set) var acceptances: [Acceptance] = []

  let isTrial: Bool
  private let severities: SeverityChanges

  init(_ request: PackRequest) {
    profile = request.profile
    configuration = request.configuration
    isTrial = request.options.isTrial
    severities = request.severities
    add(request.findings)
  }

  mutating func add(_ more: [Finding]) { findings += severities.applied(to: more) }

  /// Why the finding counts no more; nil when it does.
  public func acceptance(of finding: Finding) -> Acceptance? { acceptances.first { $0.covers(finding) } }

  /// The bundle, or the first of several.
  public var bundle: Bundle? { bundles.first }

  /// The findings that count.
  public var open: [Finding] { findings.filter { acceptance(of: $0) == nil } }

  /// What to keep in mind of a batch like this. Empty until the list was read.
  public var reminders: [UploadReminder] { list.map { UploadReminder.all(for: $0.batch, isTrial: isTrial) } ?? [] }

  /// Whether a bundle, or case folders, may be written.
  func mayGoOn(strict: Bool) -> Bool { strict ? open.isEmpty : !findings.hasErrors }
}
