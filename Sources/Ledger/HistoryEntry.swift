package import NHICodes
package import SamplingLists
package import SystemPackage

/// Numbers that were handed out, and the bundle that came of them.
package struct HistoryEntry: Sendable, Hashable {
  /// Its row in the ledger.
  let id: Int
  package let institution: InstitutionCode
  /// 系統日期
  package let day: ROCDate
  /// 序號
  package let sequence: Int
  /// The eight-digit numbers that are taken by it.
  package let numbers: ClosedRange<Int>
  /// Seconds since 1970.
  package let reservedAt: Int
  /// nil when none was made, and none ever will be under these numbers.
  package let bundle: Bundle?

  package struct Bundle: Sendable, Hashable {
    /// Where it was made; identity numbers in it are masked.
    package let path: FilePath
    /// Bytes.
    package let size: Int
    /// Lower-case hexadecimal.
    package let sha256: String
    package let batch: BatchFields
    /// In the order they were packed.
    package let cases: [Case]
    /// When it was noted that this bundle was not uploaded, seconds since 1970; nil as long as nobody said so.
    package let notSentAt: Int?
  }

  package struct Case: Sendable, Hashable {
    package let key: CaseKey
    /// Those of DICOM sets among them.
    package let fileCount: Int
  }
}
