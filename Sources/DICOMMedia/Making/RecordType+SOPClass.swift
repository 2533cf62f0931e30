extension RecordType {
  /// (0004,1432) of our PRIVATE records: a file of a patient's series whose SOP class has no record type that we know.
  static let privateRecordUID = "2.25.236842061194277696523196148094009502483"

  /// Objects that belong to no patient, whose records stand at the root: hanging protocols, palettes and implants.
  static func isOfNoPatient(sopClass: String) -> Bool {
    [
      "1.2.840.10008.5.1.4.38.1", "1.2.840.10008.5.1.4.39.1", "1.2.840.10008.5.1.4.43.1",
      "1.2.840.10008.5.1.4.44.1", "1.2.840.10008.5.1.4.45.1",
    ].contains(sopClass)
  }

  /// The type of the record for a file of this SOP class (PS3.4 Table B.5-1, PS3.3 Table F.4-1).
  ///
  /// - Parameter hasPixels: what decides for a class that is not known: pixels are an image to any viewer.
  init(sopClass: String, hasPixels: Bool) {
    let storage = "1.2.840.10008.5.1.4.1.1."
    if sopClass.hasPrefix(storage), let known = Self.byClass(sopClass.dropFirst(storage.count)) {
      self = known
    } else if sopClass.hasPrefix("1.2.840.10008.5.1.4.34.") {
      // The instructions for delivering radiation, as RT Beams Delivery Instruction.
      self = .plan
    } else {
      self = hasPixels ? .image : .private
    }
  }

  /// By what follows the root of the storage classes.
  private static func byClass(_ arc: Substring) -> RecordType? {
    switch arc {
    case "4.2": .spectroscopy
    case "9.100.1", "9.100.2": .waveformPresentation
    case "66": .rawData
    case "66.1", "66.3": .registration
    case "66.2": .fiducial
    case "66.5": .surface
    case "66.6": .tract
    case "67": .valueMap
    case "68.1", "68.2": .surfaceScan
    case "77.1.5.3": .stereometric
    case "78.6", "79.1": .srDocument
    case "78.1", "78.2", "78.3", "78.4", "78.5", "78.7", "78.8", "80.1": .measurement
    case "88.59": .keyObjectDocument
    case "90.1": .assessment
    case "91.1": .annotation
    case "131": .presentation
    case "481.2": .rtDose
    case "481.3": .rtStructureSet
    case "481.5", "481.8": .rtPlan
    case "481.4", "481.6", "481.7", "481.9": .rtTreatmentRecord
    case "66.4", "481.1", "481.23", "481.24": .image
    default: byFamily(arc)
    }
  }

  private static func byFamily(_ arc: Substring) -> RecordType? {
    let families: [(String, RecordType)] = [
      ("9.", .waveform), ("11.", .presentation), ("88.", .srDocument), ("104.", .encapsulatedDocument),
      ("481.", .radiotherapy),
    ]
    if let family = families.first(where: { arc.hasPrefix($0.0) }) { return family.1 }
    return arc.split(separator: ".").first.flatMap { images.contains($0) ? .image : nil }
  }

  /// The first arcs of classes that are images but for those named above.
  private static let images: Set<Substring> = [
    "1", "2", "3", "4", "5", "6", "7", "12", "13", "14", "20", "30", "77", "81", "82", "128", "130", "501", "601",
  ]
}
