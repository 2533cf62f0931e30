import FileAccess
import Findings

/// One file of a folder that a file-set is made of, told by what is in it.
enum LooseFile: Sendable {
  case instance(LooseInstance)
  /// A DICOMDIR: what it says of its files is said anew.
  case directory
  /// It is not taken, or keeps the set from being made.
  case refused(Finding)

  /// The longest value that a record gets out of a file. A longer one is no name and no number.
  private static let maximumLength = 1_024

  init(_ entry: FolderEntry) {
    func refused(_ rule: FileSetMakingRule, _ facts: Facts) -> LooseFile {
      .refused(Finding(rule, entry: entry, facts))
    }
    guard entry.kind == .file else {
      let reason = Wording("是捷徑或特殊檔案", "it is a link or a special file")
      self = refused(.notTaken, ["reason": .wording(reason)])
      return
    }
    do throws(DICOMError) {
      let bytes = try DICOMError.reading(at: 0) { () throws(FileAccessError) in try FileBytes(entry.path) }
      guard try DICOMError.reading(at: 0, { () throws(FileAccessError) in try Part10File.hasSignature(bytes) }) else {
        self = refused(.notTaken, ["reason": .wording(Wording("不是 DICOM 檔", "it is not a DICOM file"))])
        return
      }
      let file = try Part10File(bytes)
      if file.metaSOPClassUID == BasicDirectory.sopClassUID {
        self = .directory
        return
      }
      let instance = try DICOMInstance(bytes, keeping: Self.tags)
      self = try Self.told(instance, entry, bytes)
    } catch {
      self = refused(.unreadable, ["reason": .wording(error.reason), "offset": .number(error.offset)])
    }
  }

  private static func told(
    _ instance: DICOMInstance, _ entry: FolderEntry, _ source: any ByteSource
  ) throws(DICOMError) -> LooseFile {
    func missing(_ tag: ElementTag) -> LooseFile {
      .refused(
        Finding(
          FileSetMakingRule.keyMissing, entry: entry,
          ["key": .wording(KeyName.of(tag)), "tag": .text(tag.description)]))
    }
    let values = instance.values
    guard let sopClass = values.text(.sopClassUID) ?? instance.file.metaSOPClassUID else {
      return missing(.sopClassUID)
    }
    let type = RecordType(sopClass: sopClass, hasPixels: instance.pixelData != nil)
    // Hanging protocols, palettes and implants are of no patient.
    if type.level == .root { return .refused(Finding(FileSetMakingRule.ofNoPatient, entry: entry)) }
    guard let sopInstance = values.text(.sopInstanceUID) ?? instance.file.sopInstanceUID else {
      return missing(.sopInstanceUID)
    }
    guard let study = values.text(.studyInstanceUID) else { return missing(.studyInstanceUID) }
    guard let series = values.text(.seriesInstanceUID) else { return missing(.seriesInstanceUID) }
    guard let id = values.text(.patientID) else { return missing(.patientID) }
    return .instance(
      LooseInstance(
        entry: entry, type: type, sopClassUID: sopClass, sopInstanceUID: sopInstance,
        transferSyntaxUID: instance.file.transferSyntaxUID, study: study, series: series,
        patient: PatientIdentity(
          id: id, name: values.text(.patientName) ?? "", birthDate: values.text(.patientBirthDate) ?? ""),
        values: try keys(for: type, in: instance, source), seriesNumber: values.number(.seriesNumber),
        instanceNumber: values.number(.instanceNumber)))
  }

  /// The values of the record's keys, and of those above it.
  private static func keys(
    for type: RecordType, in instance: DICOMInstance, _ source: any ByteSource
  ) throws(DICOMError) -> [ElementTag: [UInt8]] {
    var kept: [ElementTag: [UInt8]] = [:]
    var sequences: Set<ElementTag> = []
    kept[.specificCharacterSet] = value(.specificCharacterSet, .CS, in: instance.values)
    for tag in substitutes { kept[tag] = value(tag, .DA, in: instance.values) }
    for key in [RecordType.patient, .study, .series, type].flatMap(\.keys) {
      if key.representation == .SQ {
        sequences.insert(key.tag)
      } else {
        kept[key.tag] = value(key.tag, key.representation, in: instance.values)
      }
    }
    guard !sequences.isEmpty else { return kept }
    let nested = try SequenceKeys(
      sequences, in: DICOMInstance.dataSource(of: instance.file, in: source), at: instance.file.dataSetOffset,
      encoding: instance.values.encoding)
    return kept.merging(nested.items) { first, _ in first }
  }

  private static func value(
    _ tag: ElementTag, _ representation: ElementWriter.Representation, in values: DataSetValues
  ) -> [UInt8]? {
    guard let width = representation.width else {
      return values[tag].flatMap { $0.isEmpty || $0.count > maximumLength ? nil : $0 }
    }
    guard let number = values.number(tag) else { return nil }
    return (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// All that records are made of, whatever their type.
  private static let tags = Set(RecordType.allCases.flatMap(\.keys).map(\.tag))
    .union(substitutes).union([.specificCharacterSet, .sopClassUID, .sopInstanceUID])

  /// What may stand for keys that are missing.
  private static let substitutes = Set(
    RecordType.allCases.flatMap(\.keys).flatMap { key -> [ElementTag] in
      if case .substituted(let substitute) = key.need { substitute.elements } else { [] }
    })
}

extension Finding {
  /// About one file that a set is made of.
  init(_ rule: FileSetMakingRule, entry: FolderEntry, _ facts: Facts = [:]) {
    var all: Facts = ["file": .text(entry.relativePath)]
    all.add(facts)
    self.init(rule, Subject(file: entry.relativePath), all)
  }
}
