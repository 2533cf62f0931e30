public import Checking
public import Findings
public import Packaging
public import Planning
public import SamplingLists

/// How far a run came, and all that it found. What could not be made is nil.
public struct PackReport: Sendable {
  /// How the batch was to be written.
  public let profile: BatchProfile
  public internal(set) var list: SamplingList?
  public internal(set) var plan: PackagePlan?
  /// What the files of each case are, in the order of the plan's cases.
  public internal(set) var checkedCases: [CheckedCase]?
  public internal(set) var bundle: Bundle?
  /// For single uploads, what was made instead of a bundle.
  public internal(set) var folders: CaseFolders?
  /// In the order they were found: list, plan, check, packaging.
  public internal(set) var findings: [Finding] = []

  init(profile: BatchProfile) { self.profile = profile }

  /// Whether a bundle, or case folders, may be written.
  func mayGoOn(strict: Bool) -> Bool { findings.isEmpty || (!strict && !findings.hasErrors) }
}
