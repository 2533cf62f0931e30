public import Configuration
public import Findings
public import NHICodes
public import Packaging
public import Planning
public import SamplingLists
public import SystemPackage

/// What is to be packed, and how.
public struct PackRequest: Sendable {
  /// The sampling list.
  public var list: FilePath
  /// The folder with the clinic's files. Nothing in it is ever changed.
  public var source: FilePath
  /// What was said besides the list.
  public var options: ListOptions
  /// The claim file (`TOTFA.xml`, or the ZIP it is in). It fills what the list masks or leaves out.
  public var claims: FilePath?
  /// The day in Taiwan, for when `options` names no system date.
  public var today: ROCDate
  /// How files are matched to cases and classes, besides what holds for everyone.
  public var matching = MatchingOptions()
  /// A mapping CSV; when given, it alone says what is packed.
  public var mapping: FilePath?
  /// An XSD to validate every XML against, besides our own.
  public var schema: FilePath?
  /// An XSD to hold electronic records against, such as HL7's `CDA.xsd`.
  public var cdaSchema: FilePath?
  /// How the batch is written.
  public var profile = BatchProfile()
  /// Where the bundle or the case folders go. It is not searched for records when it lies in `source`.
  public var output: FilePath?
  /// 序號 of the outer file; nil for the next free one.
  public var sequence: Int?
  /// The eight-digit number of the first XML; nil for those that belong to the sequence.
  public var numberStart: Int?
  /// What knows of earlier bundles. Without one the output folder alone says which sequence is free.
  public var ledger: LedgerUse?
  /// Warnings keep the bundle from being written too.
  public var isStrict = false
  /// How many cases are worked on at once.
  public var jobs = 2
  /// Rules that weigh something else than by themselves.
  public var severities = SeverityChanges()
  /// Warnings that were looked at: they are told, and count no more.
  public var accepted: [AcceptedWarning] = []
  /// The configuration that was read, to be told in the report. It is no record when it lies in `source`.
  public var configuration: ConfigurationPlace?
  /// What was found while the request was put together, such as in the configuration. An error among it ends the run
  /// before it begins.
  public var findings: [Finding] = []

  /// A request with what every run needs; the rest is set afterwards.
  public init(list: FilePath, source: FilePath, options: BatchOptions, today: ROCDate) {
    self.list = list
    self.source = source
    self.options = ListOptions(batch: options)
    self.today = today
  }
}
