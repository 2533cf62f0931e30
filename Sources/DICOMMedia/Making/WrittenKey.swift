/// A key that records of a type have besides the elements of every record (PS3.3 F.5).
struct WrittenKey: Sendable {
  /// What is done about a file that does not have it.
  enum Need: Sendable {
    /// Type 1: there must be a value. Nothing could stand for it without saying something untrue.
    case required
    /// Type 1, and there is something that can.
    case substituted(Substitute)
    /// Type 2: it stands there empty.
    case mayBeEmpty
    /// It is left out: Type 1C where the file has none, and what we add to help viewers.
    case whenPresent
  }

  /// What stands for a value that a file lacks.
  enum Substitute: Sendable {
    /// The record's place among its siblings, from 1.
    case position
    /// A defined term that claims nothing, such as `OT` for other.
    case term(String)
    /// The first of these elements of the file that has a value: another date for a date, another time for a time.
    case elements([ElementTag])
    /// As `elements`, and midnight when none has one.
    case elementsOrMidnight([ElementTag])
  }

  let tag: ElementTag
  let representation: ElementWriter.Representation
  let need: Need

  init(_ tag: UInt32, _ representation: ElementWriter.Representation, _ need: Need) {
    self.tag = ElementTag(tag)
    self.representation = representation
    self.need = need
  }
}

extension WrittenKey.Substitute {
  /// Series, acquisition, content and instance creation date.
  fileprivate static let dates = [0x0008_0021, 0x0008_0022, 0x0008_0023, 0x0008_0012].map { ElementTag($0) }
  /// Series, acquisition, content and instance creation time.
  fileprivate static let times = [0x0008_0031, 0x0008_0032, 0x0008_0033, 0x0008_0013].map { ElementTag($0) }
  fileprivate static let studyDate: [ElementTag] = [.studyDate]
  fileprivate static let studyTime: [ElementTag] = [.studyTime]
}

extension RecordType {
  /// In ascending order of their tags.
  var keys: [WrittenKey] { Self.sortedKeys[self] ?? [] }

  private static let sortedKeys = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.unsortedKeys.sorted { $0.tag < $1.tag }) })

  private var unsortedKeys: [WrittenKey] {
    switch self {
    case .patient:
      [
        WrittenKey(0x0010_0010, .PN, .mayBeEmpty),  // Patient's Name
        WrittenKey(0x0010_0020, .LO, .required),  // Patient ID
        WrittenKey(0x0010_0030, .DA, .whenPresent),  // Patient's Birth Date
        WrittenKey(0x0010_0040, .CS, .whenPresent),  // Patient's Sex
      ]
    case .study:
      [
        WrittenKey(0x0008_0020, .DA, .substituted(.elements(WrittenKey.Substitute.dates))),  // Study Date
        WrittenKey(0x0008_0030, .TM, .substituted(.elementsOrMidnight(WrittenKey.Substitute.times))),  // Study Time
        WrittenKey(0x0008_0050, .SH, .mayBeEmpty),  // Accession Number
        WrittenKey(0x0008_1030, .LO, .mayBeEmpty),  // Study Description
        WrittenKey(0x0020_000D, .UI, .required),  // Study Instance UID
        WrittenKey(0x0020_0010, .SH, .substituted(.position)),  // Study ID
      ]
    case .series:
      [
        WrittenKey(0x0008_0060, .CS, .substituted(.term("OT"))),  // Modality
        WrittenKey(0x0008_103E, .LO, .whenPresent),  // Series Description
        WrittenKey(0x0020_000E, .UI, .required),  // Series Instance UID
        WrittenKey(0x0020_0011, .IS, .substituted(.position)),  // Series Number
      ]
    case .image, .plan, .waveformPresentation, .private: [Self.instanceNumber]
    case .stereometric:
      // Nothing is asked for by the standard of today; older readers look for what identifies the content.
      [
        Self.instanceNumber,
        WrittenKey(0x0008_0023, .DA, .whenPresent),  // Content Date
        WrittenKey(0x0008_0033, .TM, .whenPresent),  // Content Time
        WrittenKey(0x0070_0080, .CS, .whenPresent),  // Content Label
        WrittenKey(0x0070_0081, .LO, .whenPresent),  // Content Description
        WrittenKey(0x0070_0084, .PN, .whenPresent),  // Content Creator's Name
      ]
    case .rtDose: [Self.instanceNumber, WrittenKey(0x3004_000A, .CS, .required)]  // Dose Summation Type
    case .rtStructureSet:
      [
        Self.instanceNumber,
        WrittenKey(0x3006_0002, .SH, .required),  // Structure Set Label
        WrittenKey(0x3006_0008, .DA, .mayBeEmpty),  // Structure Set Date
        WrittenKey(0x3006_0009, .TM, .mayBeEmpty),  // Structure Set Time
      ]
    case .rtPlan:
      [
        Self.instanceNumber,
        WrittenKey(0x300A_0002, .SH, .required),  // RT Plan Label
        WrittenKey(0x300A_0006, .DA, .mayBeEmpty),  // RT Plan Date
        WrittenKey(0x300A_0007, .TM, .mayBeEmpty),  // RT Plan Time
      ]
    case .rtTreatmentRecord:
      [
        Self.instanceNumber,
        WrittenKey(0x3008_0250, .DA, .mayBeEmpty),  // Treatment Date
        WrittenKey(0x3008_0251, .TM, .mayBeEmpty),  // Treatment Time
      ]
    case .radiotherapy:
      [
        Self.instanceNumber,
        WrittenKey(0x0070_0081, .LO, .mayBeEmpty),  // Content Description
        WrittenKey(0x0070_0084, .PN, .mayBeEmpty),  // Content Creator's Name
        WrittenKey(0x3010_0033, .SH, .whenPresent),  // User Content Label
        WrittenKey(0x3010_0034, .LO, .whenPresent),  // User Content Long Label
      ]
    case .presentation:
      [
        WrittenKey(0x0008_1115, .SQ, .whenPresent),  // Referenced Series Sequence
        WrittenKey(0x0070_0082, .DA, .substituted(.elements(WrittenKey.Substitute.studyDate))),  // Creation Date
        WrittenKey(0x0070_0083, .TM, .substituted(.elementsOrMidnight(WrittenKey.Substitute.studyTime))),
        WrittenKey(0x0070_0402, .SQ, .whenPresent),  // Blending Sequence
      ] + Self.contentIdentification
    case .srDocument:
      [
        WrittenKey(0x0040_A491, .CS, .substituted(.term("PARTIAL"))),  // Completion Flag
        WrittenKey(0x0040_A493, .CS, .substituted(.term("UNVERIFIED"))),  // Verification Flag
        WrittenKey(0x0040_A030, .DT, .whenPresent),  // Verification DateTime
      ] + Self.document
    case .keyObjectDocument: Self.document
    case .spectroscopy:
      [
        WrittenKey(0x0008_0008, .CS, .required),  // Image Type
        WrittenKey(0x0008_9092, .SQ, .whenPresent),  // Referenced Image Evidence Sequence
        WrittenKey(0x0028_0008, .IS, .required),  // Number of Frames
        WrittenKey(0x0028_0010, .US, .required),  // Rows
        WrittenKey(0x0028_0011, .US, .required),  // Columns
        WrittenKey(0x0028_9001, .UL, .required),  // Data Point Rows
        WrittenKey(0x0028_9002, .UL, .required),  // Data Point Columns
      ] + Self.content
    case .waveform, .rawData: Self.content
    case .surfaceScan: Self.content
    case .registration, .fiducial, .valueMap, .measurement, .surface, .tract, .annotation:
      Self.contentTimes + Self.contentIdentification
    case .encapsulatedDocument:
      [
        Self.instanceNumber,
        WrittenKey(0x0008_0023, .DA, .mayBeEmpty),  // Content Date
        WrittenKey(0x0008_0033, .TM, .mayBeEmpty),  // Content Time
        WrittenKey(0x0040_A043, .SQ, .mayBeEmpty),  // Concept Name Code Sequence
        WrittenKey(0x0040_E001, .ST, .whenPresent),  // HL7 Instance Identifier
        WrittenKey(0x0042_0010, .ST, .mayBeEmpty),  // Document Title
        WrittenKey(0x0042_0012, .LO, .required),  // MIME Type of Encapsulated Document
      ]
    case .assessment:
      [
        Self.instanceNumber,
        WrittenKey(0x0008_0012, .DA, .substituted(.elements(WrittenKey.Substitute.studyDate))),
        WrittenKey(0x0008_0013, .TM, .mayBeEmpty),  // Instance Creation Time
      ]
    // What belongs to no patient, and what the standard has taken back, is never written.
    default: []
    }
  }

  private static let instanceNumber = WrittenKey(0x0020_0013, .IS, .substituted(.position))

  /// Content Date and Content Time.
  private static let contentTimes = [
    WrittenKey(0x0008_0023, .DA, .substituted(.elements(WrittenKey.Substitute.studyDate))),
    WrittenKey(0x0008_0033, .TM, .substituted(.elementsOrMidnight(WrittenKey.Substitute.studyTime))),
  ]

  private static let content = contentTimes + [instanceNumber]

  private static let document =
    content + [
      WrittenKey(0x0040_A043, .SQ, .required),  // Concept Name Code Sequence
      WrittenKey(0x0040_A730, .SQ, .whenPresent),  // Content Sequence: what modifies the title
    ]

  /// The Content Identification Macro (PS3.3 Table 10-12).
  private static let contentIdentification = [
    instanceNumber,
    WrittenKey(0x0070_0080, .CS, .required),  // Content Label
    WrittenKey(0x0070_0081, .LO, .mayBeEmpty),  // Content Description
    WrittenKey(0x0070_0084, .PN, .mayBeEmpty),  // Content Creator's Name
  ]
}
