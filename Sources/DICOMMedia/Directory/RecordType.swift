package import Findings

/// What a directory record is about: the defined values of (0004,1430) (PS3.3 Table F.3-3).
package enum RecordType: String, Sendable, Hashable, CaseIterable {
  case patient = "PATIENT"
  case study = "STUDY"
  case series = "SERIES"
  case image = "IMAGE"
  case rtDose = "RT DOSE"
  case rtStructureSet = "RT STRUCTURE SET"
  case rtPlan = "RT PLAN"
  case rtTreatmentRecord = "RT TREAT RECORD"
  case presentation = "PRESENTATION"
  case waveformPresentation = "WF PRESENTATION"
  case waveform = "WAVEFORM"
  case srDocument = "SR DOCUMENT"
  case keyObjectDocument = "KEY OBJECT DOC"
  case spectroscopy = "SPECTROSCOPY"
  case rawData = "RAW DATA"
  case registration = "REGISTRATION"
  case fiducial = "FIDUCIAL"
  case encapsulatedDocument = "ENCAP DOC"
  case valueMap = "VALUE MAP"
  case stereometric = "STEREOMETRIC"
  case plan = "PLAN"
  case measurement = "MEASUREMENT"
  case surface = "SURFACE"
  case surfaceScan = "SURFACE SCAN"
  case tract = "TRACT"
  case assessment = "ASSESSMENT"
  case radiotherapy = "RADIOTHERAPY"
  case annotation = "ANNOTATION"
  case hangingProtocol = "HANGING PROTOCOL"
  case palette = "PALETTE"
  case implant = "IMPLANT"
  case implantAssembly = "IMPLANT ASSY"
  case implantGroup = "IMPLANT GROUP"
  case inventory = "INVENTORY"
  case `private` = "PRIVATE"

  // Retired.
  case overlay = "OVERLAY"
  case modalityLUT = "MODALITY LUT"
  case voiLUT = "VOI LUT"
  case curve = "CURVE"
  case topic = "TOPIC"
  case visit = "VISIT"
  case results = "RESULTS"
  case interpretation = "INTERPRETATION"
  case studyComponent = "STUDY COMPONENT"
  case storedPrint = "STORED PRINT"
  case hl7Document = "HL7 STRUC DOC"
  case printQueue = "PRINT QUEUE"
  case filmSession = "FILM SESSION"
  case filmBox = "FILM BOX"
  case imageBox = "IMAGE BOX"
  /// A Multi-Referenced File Directory Record, which other records share in place of a File ID of their own.
  case multiReferencedFile = "MRDR"

  /// Where a record of a type may hang (PS3.3 Table F.4-1).
  enum Level: Sendable, Hashable {
    case root
    case below(RecordType)
    /// The standard no longer says, or leaves it to whoever defined the type.
    case undefined
  }

  /// Whether the standard has taken the type back.
  package var isRetired: Bool {
    switch self {
    case .overlay, .modalityLUT, .voiLUT, .curve, .topic, .visit, .results, .interpretation, .studyComponent,
      .storedPrint, .hl7Document, .printQueue, .filmSession, .filmBox, .imageBox, .multiReferencedFile:
      true
    default: false
    }
  }

  var level: Level {
    switch self {
    case .patient, .hangingProtocol, .palette, .implant, .implantAssembly, .implantGroup, .inventory: .root
    case .study: .below(.patient)
    case .series: .below(.study)
    case .private: .undefined
    default: isRetired ? .undefined : .below(.series)
    }
  }

  /// Whether a record of this type stands for one file, so that one without a File ID shows nothing.
  var isLeaf: Bool {
    switch self {
    case .patient, .study, .series, .private: false
    default: !isRetired
    }
  }

  /// Whether a record of this type may hang below `parent`, nil being the root. True where the standard does not say.
  func mayHang(below parent: RecordType?) -> Bool {
    if parent?.level == .undefined { return true }
    return switch level {
    case .undefined: true
    case .root: parent == nil
    case .below(let above): parent == above
    }
  }

  /// What people call it; the type itself where there is no better word.
  package var name: Wording {
    switch self {
    case .patient: Wording("病人", "patient")
    case .study: Wording("檢查", "study")
    case .series: Wording("序列", "series")
    case .image: Wording("影像", "image")
    default: Wording(rawValue, rawValue)
    }
  }
}
