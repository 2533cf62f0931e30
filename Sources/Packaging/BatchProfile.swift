public import Archives
package import NHICodes
package import Planning
package import SamplingLists

/// How a batch is written: the one place for everything that the insurer's unpublished XML manual could say otherwise.
///
/// Official (專業審查作業紙本病歷替代方案, Q7): the outer file's name. Deployed practice, read off a clinic system whose batches are
/// accepted: the XML's elements, its encoding, `ATT`, the names of the XML and the attachment archive, one of each a
/// case, 7z. Assumed: every type in f2 but PDF, how a DICOM set is told, `zip` as a container, the layout `single`. A
/// DICOM set in a Cabinet is what the insurer describes (Q5); that it takes one as `ATT` of the batch is assumed.
public struct BatchProfile: Sendable, Hashable {
  /// What holds a case's files.
  public enum Container: String, Sendable, CaseIterable {
    case sevenZip = "7z"
    case zip
    case cab

    var format: ArchiveFormat {
      switch self {
      case .sevenZip: .sevenZip
      case .zip: .zip
      case .cab: .cab
      }
    }
  }

  /// Whether each case has an XML and an archive of its own.
  public enum Layout: String, Sendable, CaseIterable {
    case perCase = "per-case"
    /// Assumed: one XML with several cdata, and one archive.
    case single
  }

  /// What holds a case's files.
  public var container: Container
  /// Whether each case has an XML of its own.
  public var layout: Layout
  /// How small the attachment archives are made. A CAB has one way only; the outer ZIP stores what it holds.
  public var compression: Compression

  /// nil for none: everything goes into one bundle.
  public var sizeLimit: BundleSizeLimit?

  /// As clinic systems in production write it, where nothing else is said.
  public init(container: Container = .sevenZip, layout: Layout = .perCase, compression: Compression = .fast) {
    self.container = container
    self.layout = layout
    self.compression = compression
  }

  /// The XML's encoding, as its declaration spells it.
  package static let encoding = "Big5"
  /// f3 文件分類 of every file.
  static let documentKind = "ATT"
  /// f2 檔案類型 of a DICOM file-set.
  static let fileSetType = "DICOM"

  /// The archive's folder for the DICOM sets of a case: none where the case has an archive of its own; in a shared one
  /// several DICOMDIRs cannot lie at one root, so it is named after the case.
  func fileSetFolder(of key: CaseKey) -> String? {
    switch layout {
    case .perCase: nil
    case .single: key.description.replacing("-", with: "")
    }
  }

  /// Where a DICOM set's DICOMDIR lies in the attachment archive, which is what the XML names.
  package func archiveName(of set: PlannedFileSet, in key: CaseKey) -> String {
    (fileSetFolder(of: key).map { "\($0)/" } ?? "") + set.archiveName
  }

  /// f2 檔案類型: the extension as the insurer's list of types writes it.
  static func fileType(of document: PlannedDocument) -> String { document.fileExtension.uppercased() }

  /// f4 檔案備註: the form's number and name where they are known, else what the class is called in the plan.
  static func remark(of document: PlannedDocument) -> String { document.classification.remark }

  /// f4 of a DICOM file-set, which is class B.
  static let fileSetRemark = RecordClass.imaging.name.zhHant

  /// `3501200000_1151121_001.zip`: (醫事機構代碼)_(系統日期)_(序號).
  package static func bundleName(_ batch: BatchFields, sequence: Int) -> String {
    bundleName(of: batch.institution, on: batch.systemDate, sequence: sequence)
  }

  package static func bundleName(of institution: InstitutionCode, on day: ROCDate, sequence: Int) -> String {
    "\(bundlePrefix(institution, day))\(digits(sequence, 3)).zip"
  }

  /// What the names of all bundles of one institution and day begin with.
  static func bundlePrefix(_ batch: BatchFields) -> String { bundlePrefix(batch.institution, batch.systemDate) }

  private static func bundlePrefix(_ institution: InstitutionCode, _ day: ROCDate) -> String {
    "\(institution)_\(day.rocDigits)_"
  }

  /// `XML3501200000_2026112100000001.XML`.
  static func xmlName(_ batch: BatchFields, number: Int) -> String {
    "XML\(pairName(batch, number: number)).XML"
  }

  /// `ATT3501200000_2026112100000001.7z`.
  func attachmentName(_ batch: BatchFields, number: Int) -> String {
    "ATT\(Self.pairName(batch, number: number)).\(container.rawValue)"
  }

  private static func pairName(_ batch: BatchFields, number: Int) -> String {
    "\(batch.institution)_\(batch.systemDate.gregorianDigits)\(shown(number))"
  }

  /// All the eight-digit numbers that belong to a sequence, where the user names no others. Two bundles of a day never
  /// share one: 001 has 1…100000, 002 has 100001…200000, and so on.
  static func numbers(of sequence: Int) -> ClosedRange<Int> {
    (sequence - 1) * unitsPerBundle + 1...sequence * unitsPerBundle
  }

  /// The eight-digit numbers that there are.
  static let numbers = 1...99_999_999

  /// nil when one of them would have more than eight digits, or be 0 or less.
  static func numbers(from start: Int, count: Int) -> ClosedRange<Int>? {
    guard count > 0, numbers.contains(start), count - 1 <= numbers.upperBound - start else { return nil }
    return start...start + count - 1
  }

  /// As names have it: `00000001`.
  static func shown(_ number: Int) -> String { digits(number, 8) }

  /// How many eight-digit numbers each of the 999 sequences has.
  package static let unitsPerBundle = 100_000
  static let sequences = 1...999

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
