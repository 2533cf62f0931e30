public import Archives
public import Findings
public import NHICodes
public import Packaging
public import Planning
public import SamplingLists
public import SystemPackage

/// What a configuration file says: the options that a clinic does not want to type each time, and what its lists, names
/// and warnings mean. What it does not say is nil, or as without it.
public struct Configuration: Sendable {
  public var batch = BatchOptions()
  /// 序號 of the outer file.
  public var sequence: Int?
  public var container: BatchProfile.Container?
  public var layout: BatchProfile.Layout?
  public var compression: Compression?
  public var maxBundleSize: BundleSizeLimit?
  public var jobs: Int?
  /// The sheet of a workbook that is the list.
  public var sheet: String?
  /// Paths, relative to the folder of the configuration.
  public var claims: FilePath?
  public var mapping: FilePath?
  public var schema: FilePath?
  public var cdaSchema: FilePath?
  public var ledger: FilePath?
  /// What the list's headers mean.
  public var columns = ColumnNames.standard
  /// How files are matched to cases and classes.
  public var matching = MatchingOptions()
  /// Warnings that were looked at.
  public var accepted: [AcceptedWarning] = []

  public init() {}
}

/// An entry of `accept`.
public struct AcceptedWarning: Sendable, Hashable {
  public let acceptance: Acceptance
  /// A serial comes again in another month, so the month belongs to a case. Nil for a device: every month.
  public let feeMonth: FeeMonth?
  /// Its line in the configuration.
  public let line: Int
}
