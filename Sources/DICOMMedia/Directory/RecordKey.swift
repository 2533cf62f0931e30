import Findings

/// An element that a record of some type must have with a value (PS3.3 F.5, Type 1).
struct RecordKey: Sendable, Hashable {
  enum Form: Sendable, Hashable {
    case text
    /// Only that there is a value is known: a binary number, or a sequence with an item.
    case present
  }

  let tag: ElementTag
  let form: Form
  /// As the data dictionary has it (PS3.6), with the tag.
  let name: Wording

  private init(_ number: UInt32, _ name: String, _ zhHant: String? = nil, form: Form = .text) {
    tag = ElementTag(number)
    self.form = form
    self.name = Wording("\(zhHant.map { $0 + " " } ?? "")\(name) \(tag)", "\(name) \(tag)")
  }

  static let patientID = RecordKey(0x0010_0020, "Patient ID", "病歷號")
  static let studyDate = RecordKey(0x0008_0020, "Study Date", "檢查日期")
  static let studyTime = RecordKey(0x0008_0030, "Study Time", "檢查時間")
  static let studyID = RecordKey(0x0020_0010, "Study ID", "檢查編號")
  static let modality = RecordKey(0x0008_0060, "Modality", "檢查儀器類別")
  static let seriesNumber = RecordKey(0x0020_0011, "Series Number", "序列編號")
  static let instanceNumber = RecordKey(0x0020_0013, "Instance Number", "影像編號")
  private static let contentDate = RecordKey(0x0008_0023, "Content Date")
  private static let contentTime = RecordKey(0x0008_0033, "Content Time")
  private static let contentLabel = RecordKey(0x0070_0080, "Content Label")
  private static let conceptName = RecordKey(0x0040_A043, "Concept Name Code Sequence", form: .present)
  private static let manufacturer = RecordKey(0x0008_0070, "Manufacturer")

  /// What records of a type must have, the UIDs of STUDY and SERIES apart: without those nothing can be told apart, so
  /// they have a rule of their own. Where writers of directories read the standard differently,
  /// what all of them ask for.
  static func required(of type: RecordType) -> [RecordKey] { table[type] ?? [] }

  private static let table = Dictionary(uniqueKeysWithValues: RecordType.allCases.map { ($0, keys(of: $0)) })

  private static func keys(of type: RecordType) -> [RecordKey] {
    switch type {
    case .patient: [patientID]
    case .study: [studyDate, studyTime, studyID]
    case .series: [modality, seriesNumber]
    case .image, .rtTreatmentRecord, .radiotherapy: [instanceNumber]
    case .rtDose: [instanceNumber, RecordKey(0x3004_000A, "Dose Summation Type")]
    case .rtStructureSet: [instanceNumber, RecordKey(0x3006_0002, "Structure Set Label")]
    case .rtPlan: [instanceNumber, RecordKey(0x300A_0002, "RT Plan Label")]
    case .presentation:
      [
        RecordKey(0x0070_0082, "Presentation Creation Date"), RecordKey(0x0070_0083, "Presentation Creation Time"),
        instanceNumber, contentLabel,
      ]
    case .waveform: [instanceNumber, contentDate, contentTime]
    case .rawData: [contentDate, contentTime]
    case .srDocument:
      [
        instanceNumber, RecordKey(0x0040_A491, "Completion Flag"), RecordKey(0x0040_A493, "Verification Flag"),
        contentDate, contentTime, conceptName,
      ]
    case .keyObjectDocument: [instanceNumber, contentDate, contentTime, conceptName]
    case .spectroscopy:
      [
        RecordKey(0x0008_0008, "Image Type"), contentDate, contentTime, instanceNumber,
        RecordKey(0x0028_0008, "Number of Frames"), RecordKey(0x0028_0010, "Rows", form: .present),
        RecordKey(0x0028_0011, "Columns", form: .present), RecordKey(0x0028_9001, "Data Point Rows", form: .present),
        RecordKey(0x0028_9002, "Data Point Columns", form: .present),
      ]
    case .registration, .fiducial, .valueMap, .measurement, .surface, .tract:
      [instanceNumber, contentDate, contentTime, contentLabel]
    case .encapsulatedDocument: [instanceNumber, RecordKey(0x0042_0012, "MIME Type of Encapsulated Document")]
    case .surfaceScan: [contentDate, contentTime]
    case .assessment: [instanceNumber, RecordKey(0x0008_0012, "Instance Creation Date")]
    case .hangingProtocol:
      [
        RecordKey(0x0072_0008, "Hanging Protocol Creator"),
        RecordKey(0x0072_000A, "Hanging Protocol Creation DateTime"),
        RecordKey(0x0072_000C, "Hanging Protocol Definition Sequence", form: .present),
        RecordKey(0x0072_0014, "Number of Priors Referenced", form: .present),
      ]
    case .palette: [contentLabel]
    case .implant:
      [manufacturer, RecordKey(0x0022_1095, "Implant Name"), RecordKey(0x0022_1097, "Implant Part Number")]
    case .implantAssembly:
      [
        RecordKey(0x0076_0001, "Implant Assembly Template Name"), manufacturer,
        RecordKey(0x0076_0020, "Procedure Type Code Sequence", form: .present),
      ]
    case .implantGroup:
      [
        RecordKey(0x0078_0001, "Implant Template Group Name"),
        RecordKey(0x0078_0020, "Implant Template Group Issuer"),
      ]
    default: []
    }
  }

  /// The keys of all types, by how much of them is kept.
  static let tags: [ElementTag: Form] = Dictionary(
    RecordType.allCases.flatMap { required(of: $0) }.map { ($0.tag, $0.form) }, uniquingKeysWith: { first, _ in first })
}
