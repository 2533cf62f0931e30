import Checking
import Configuration
import DICOMMedia
import FileAccess
import FileFormats
public import Findings
import NHICodes
import Planning
import SamplingLists
import SystemPackage
import Verifying

/// One way in for bytes that nobody vouches for: what the fuzzer throws at, and what the corpus is read by.
public enum ParserDriver: String, CaseIterable, Sendable {
  /// A sampling list: text or a workbook.
  case list
  /// The XML of a workbook's sheet.
  case sheet
  /// A claim file, or the ZIP it is in.
  case claim
  /// File names, one a line.
  case names
  case mapping
  case configuration
  /// A file of a format on the insurer's list: what it is, and its structure.
  case jpeg, gif, bmp, tiff, pict, pdf, doc, html, text, cda, mpeg, mp4
  /// A DICOM file that a DICOMDIR names.
  case instance
  /// A DICOMDIR.
  case directory
  /// A finished bundle, or the 7z, ZIP or CAB in one.
  case verify

  /// Reads `bytes` and gives what was found. Whatever they are, it returns.
  public func read(_ bytes: [UInt8]) async throws -> [Finding] {
    switch self {
    case .list: try Self.list(bytes).findings
    case .sheet: try Self.list(SheetPackage.workbook(sheet: bytes)).findings
    case .claim: try Self.list(Array(Self.cases.utf8), claim: bytes).findings
    case .names:
      String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).flatMap {
        NameCheck().judge(String($0)).findings
      }
    case .mapping: try Self.mapping(bytes)
    case .configuration:
      // As the user's own, and as one that came with SOURCE: what that may not say is no fault of its bytes.
      [ConfigurationPlace.Origin.named, .source].flatMap { origin in
        Configuration.read(bytes, place: ConfigurationPlace("nhi-pack.yaml", origin), rules: Self.rules).findings
      }.filter { $0.rule.id != ConfigurationRule.notTrusted.id }
    case .instance: try Self.instance(bytes)
    case .directory: Self.directory(bytes)
    case .verify: try await Self.verify(bytes)
    case .text: try Self.file(bytes, "txt")
    case .cda: try Self.file(bytes, "xml")
    case .jpeg, .gif, .bmp, .tiff, .pict, .pdf, .doc, .html, .mpeg, .mp4: try Self.file(bytes, rawValue)
    }
  }

  private static let rules = PatientRule.allCases as [any Rule] + IdentityRule.allCases as [any Rule]
  private static let cases = "案件分類,流水號,身分證號\n19,1,A12345****\n"

  private static func list(
    _ bytes: [UInt8], claim: [UInt8]? = nil
  ) throws(FileAccessError) -> (list: SamplingList?, findings: [Finding]) {
    guard let today = ROCDate(year: 2026, month: 11, day: 21) else { return (nil, []) }
    let batch = BatchOptions(
      institution: "3599999991", tier: "13", feeMonth: "11507", filingType: "1", filingDate: "1150802")
    let reading = try SamplingList.read(
      ListInput(MemoryBytes(bytes), name: "list"), claim: claim.map { ListInput(MemoryBytes($0), name: "claim") },
      options: ListOptions(batch: batch), today: today)
    return (reading.list, reading.findings)
  }

  private static func file(_ bytes: [UInt8], _ fileExtension: String) throws(FileAccessError) -> [Finding] {
    try FormatCheck.examine(
      MemoryBytes(bytes), fileExtension: fileExtension, subject: Subject(file: "a.\(fileExtension)")
    ).findings
  }

  private static func instance(_ bytes: [UInt8]) throws(FileAccessError) -> [Finding] {
    guard let directory = try? BasicDirectory(MemoryBytes(DirectoryBytes.naming("IM1"))) else { return [] }
    let leaves = directory.records.indices.filter { directory.records[$0].type == "IMAGE" }
    let (instance, findings) = FileSetExamination.examine(
      MemoryBytes(bytes), file: "IM1", recordsAt: leaves, in: directory)
    if let values = instance?.values {
      for tag in DICOMInstance.usualTags { _ = (values.text(tag), values.number(tag), values.decimals(tag)) }
    }
    _ = (Preview.of(MemoryBytes(bytes)), try? FileSetContents(MemoryBytes(bytes)))
    return findings
  }

  private static func directory(_ bytes: [UInt8]) -> [Finding] {
    do throws(DICOMError) {
      let directory = try BasicDirectory(MemoryBytes(bytes))
      for index in directory.records.indices.prefix(100) {
        _ = (RecordPath(of: index, in: directory), directory.records[index].text(.patientName))
      }
      return []
    } catch {
      return [
        Finding(
          DICOMRule.directoryUnreadable, Subject(file: "DICOMDIR"),
          ["file": "DICOMDIR", "reason": .wording(error.reason), "offset": .number(error.offset)])
      ]
    }
  }

  /// One that begins as a 7z or a CAB is an attachment, a ZIP is both.
  private static func verify(_ bytes: [UInt8]) async throws -> [Finding] {
    if bytes.starts(with: [0x37, 0x7A]) { return try await judge(BundleBytes.holding(bytes, "7z")) }
    if bytes.starts(with: Array("MSCF".utf8)) { return try await judge(BundleBytes.holding(bytes, "cab")) }
    return try await judge(bytes) + judge(BundleBytes.holding(bytes, "zip")).filter { $0.severity == .warning }
  }

  private static func judge(_ bundle: [UInt8]) async throws -> [Finding] {
    let name = "nhi-pack-driver-\(UInt64.random(in: .min ... .max))"
    guard let folder = try StagingFolder.claim(FilePath("/tmp").appending(name)) else { return [] }
    return try await folder.removedAfter {
      try folder.write(bundle, as: BundleBytes.name)
      let verifier = BundleVerifier(staging: folder.path.appending("files"), jobs: 1)
      return try await verifier.verify(folder.path.appending(BundleBytes.name)).findings
    }
  }

  private static func mapping(_ bytes: [UInt8]) throws(FileAccessError) -> [Finding] {
    guard let list = try list(Array(cases.utf8)).list else { return [] }
    return FileMapping.read(bytes, name: "mapping.csv", list: list).findings
  }
}
