public import FileAccess
public import Findings
public import SamplingLists

/// Step 2's result: which file belongs to which case, what it is, and what it will be called. Nothing is written.
public struct PackagePlan: Sendable {
  public let list: SamplingList
  /// In the order of the list.
  public let cases: [PlannedCase]
  /// Files that go into no case, and why.
  public let strays: [StrayFile]

  init(list: SamplingList, cases: [PlannedCase], strays: [StrayFile]) {
    self.list = list
    self.cases = cases
    self.strays = strays
  }
}

/// A sampled case and what will be sent for it.
public struct PlannedCase: Sendable {
  public let sampled: SampledCase
  /// Sorted by their new names.
  public let documents: [PlannedDocument]
  public let fileSets: [PlannedFileSet]
}

/// A file that goes into no case.
public struct StrayFile: Sendable {
  public enum Reason: Sendable, Hashable {
    /// Nothing about it names a sampled case.
    case noCase
    /// Its own name is in the scheme, but that case is not on the list.
    case notSampled(String)
    /// More than one case could be meant.
    case ambiguous
    /// The mapping leaves it out on purpose.
    case leftOut
    /// It lies in a DICOM set's folder, and the DICOMDIR does not name it.
    case outsideFileSet
    /// A symbolic link, FIFO, socket or device.
    case notAFile
  }

  public let entry: FolderEntry
  public let reason: Reason
}

/// What planning gives: the plan, and what it found.
public struct PlanReading: Sendable {
  public let plan: PackagePlan
  public let findings: [Finding]
}
