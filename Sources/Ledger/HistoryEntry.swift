public import NHICodes
public import SamplingLists
public import SystemPackage

/// Numbers that were handed out, and the bundle that came of them.
public struct HistoryEntry: Sendable, Hashable {
  /// Its row in the ledger.
  let id: Int
  public let institution: InstitutionCode
  /// 系統日期
  public let day: ROCDate
  /// 序號
  public let sequence: Int
  /// The eight-digit numbers that are taken by it.
  public let numbers: ClosedRange<Int>
  /// Seconds since 1970.
  public let reservedAt: Int
  /// nil when none was made, and none ever will be under these numbers.
  public let bundle: Bundle?

  public struct Bundle: Sendable, Hashable {
    /// Where it was made; identity numbers in it are masked.
    public let path: FilePath
    /// Bytes.
    public let size: Int
    /// Lower-case hexadecimal.
    public let sha256: String
    public let batch: BatchFields
    /// In the order they were packed.
    public let cases: [Case]
    /// When it was noted that this bundle was not uploaded, seconds since 1970; nil as long as nobody said so.
    public let notSentAt: Int?
  }

  public struct Case: Sendable, Hashable {
    public let key: CaseKey
    /// Those of DICOM sets among them.
    public let fileCount: Int
  }
}
