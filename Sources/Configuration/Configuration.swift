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
  /// The fields of the batch that are the same every time.
  public var batch = BatchOptions()
  /// 序號 of the outer file.
  public var sequence: Int?
  /// What holds a case's files; nil where nothing is said.
  public var container: BatchProfile.Container?
  /// Whether each case has an XML of its own; nil where nothing is said.
  public var layout: BatchProfile.Layout?
  /// How small the archives are made; nil where nothing is said.
  public var compression: Compression?
  /// The largest bundle; nil where nothing is said.
  public var maxBundleSize: BundleSizeLimit?
  /// How many cases are worked on at once; nil where nothing is said.
  public var jobs: Int?
  /// The sheet of a workbook that is the list.
  public var sheet: String?
  /// Paths, relative to the folder of the configuration.
  public var claims: FilePath?
  /// A mapping CSV.
  public var mapping: FilePath?
  /// An XSD to validate every XML against.
  public var schema: FilePath?
  /// An XSD to hold electronic records against.
  public var cdaSchema: FilePath?
  /// Where the ledger is.
  public var ledger: FilePath?
  /// What the list's headers mean.
  public var columns = ColumnNames.standard
  /// How files are matched to cases and classes.
  public var matching = MatchingOptions()
  /// Rules that weigh something else.
  public var severities = SeverityChanges()
  /// Warnings that were looked at.
  public var accepted: [AcceptedWarning] = []
  /// What was said of each key and could be used, for people to look at.
  package var said: [ConfigurationKey: SaidValue] = [:]

  /// A configuration that says nothing.
  public init() {}
}

/// An entry of `accept`.
public struct AcceptedWarning: Sendable, Hashable {
  /// What is accepted, and why.
  public let acceptance: Acceptance
  /// A serial comes again in another month, so the month belongs to a case. Nil for a device: every month.
  public let feeMonth: FeeMonth?
  /// Its line in the configuration.
  public let line: Int
}

/// What a configuration says of a key.
package struct SaidValue: Sendable, Hashable {
  /// In one line; of a long list, its beginning.
  package let text: String
  /// Its line in the configuration.
  package let line: Int
}
