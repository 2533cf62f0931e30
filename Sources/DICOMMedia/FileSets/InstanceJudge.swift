import FileAccess
import Findings

/// Judges one file that a record names: whether it is whole, and whether it is what the record says.
struct InstanceJudge {
  let file: String
  let index: Int
  let directory: BasicDirectory
  let record: DirectoryRecord
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - file: its path, as it is told.
  ///   - index: of the record.
  init(file: String, recordAt index: Int, in directory: BasicDirectory) {
    self.file = file
    self.index = index
    self.directory = directory
    record = directory.records[index]
  }

  mutating func report(_ rule: some Rule, _ facts: Facts) { findings.append(finding(rule, facts)) }

  func finding(_ rule: some Rule, _ facts: Facts) -> Finding {
    var all: Facts = [
      "file": .text(file), "record": .wording(RecordPath(of: index, in: directory).wording),
      "fileID": .text(FileID(components: record.referencedFileID).shown), "recordOffset": .number(record.offset),
      "recordType": .text(ValueText.shown(record.type, limit: 16)),
    ]
    all.add(facts)
    return Finding(rule, Subject(file: file), all)
  }

  /// The file as far as it can be read; nil, and a finding, when that is not at all.
  mutating func read(_ source: any ByteSource) -> DICOMInstance? {
    guard source.count > 0 else {
      report(InstanceRule.fileEmpty, [:])
      return nil
    }
    do throws(DICOMError) {
      let instance = try DICOMInstance.reading(source, keeping: Self.tags)
      judgeWholeness(of: instance, end: source.count)
      judgeIdentity(of: instance)
      judgePixels(of: instance)
      return instance
    } catch {
      switch error.kind {
      case .badDeflate, .inflatedTooLong: report(damage: error, isInflated: false)
      case .truncated where error.offset > Part10File.preambleLength + 4: report(damage: error, isInflated: false)
      default: report(unreadable: error)
      }
      return nil
    }
  }

  /// A file that is no DICOM file, or that cannot be opened.
  mutating func report(unreadable error: DICOMError) {
    report(DICOMRule.notDICOM, ["reason": .wording(error.reason), "offset": .number(error.offset)])
  }

  /// What judging needs.
  private static let tags: Set<ElementTag> = [
    .sopClassUID, .sopInstanceUID, .modality, .patientName, .patientID, .patientBirthDate, .studyInstanceUID,
    .seriesInstanceUID, .instanceNumber, .samplesPerPixel, .photometricInterpretation, .numberOfFrames, .rows,
    .columns, .bitsAllocated, .bitsStored, .pixelDataProviderURL,
  ]

  // MARK: - Whether it is whole

  /// - Parameter end: of the file.
  private mutating func judgeWholeness(of instance: DICOMInstance, end: Int) {
    let meta = instance.file
    if meta.declaredMetaEnd != meta.dataSetOffset {
      // The group length counts from behind itself, which is 12 bytes behind preamble and prefix.
      let start = Part10File.preambleLength + 16
      report(
        InstanceRule.metaLength,
        [
          "expected": .number(meta.dataSetOffset - start),
          "found": meta.declaredMetaEnd.map { .number($0 - start) } ?? .wording(Wording("沒有寫", "none")),
        ])
    }
    if let damage = instance.damage { report(damage: damage, isInflated: instance.isInflated) }
    let declared = meta.transferSyntax
    if instance.values.encoding != (declared.encoding ?? .explicitLittleEndian)
      || declared.isDeflated != instance.isInflated
    {
      report(
        InstanceRule.encodingMismatch,
        [
          "expected": .text(ValueText.shown(declared.uid, limit: 64)),
          "found": .wording(instance.values.encoding.name), "offset": .number(meta.dataSetOffset),
        ])
    }
    if let disorder = instance.disorder {
      report(
        InstanceRule.elementOrder,
        [
          "found": .text("\(disorder.tag)"), "previous": .text("\(disorder.previous)"),
          "offset": .number(disorder.offset),
          "place": .wording(Self.place(disorder.offset, isInflated: instance.isInflated)),
        ])
    }
    if let trailing = instance.trailing {
      report(
        InstanceRule.trailingData,
        [
          "count": .number(trailing.count), "offset": .number(trailing.lowerBound),
          "place": .wording(
            Self.place(trailing.lowerBound, isInflated: instance.isInflated && trailing.upperBound != end)),
        ])
    }
  }

  private mutating func report(damage: DICOMError, isInflated: Bool) {
    report(
      InstanceRule.damaged,
      [
        "reason": .wording(damage.reason), "offset": .number(damage.offset),
        "place": .wording(Self.place(damage.offset, isInflated: isInflated)),
      ])
  }

  static func place(_ offset: Int, isInflated: Bool) -> Wording {
    isInflated
      ? Wording("解壓縮後第 \(offset) 位元組", "byte \(offset) of the decompressed content")
      : Wording("第 \(offset) 位元組", "byte \(offset)")
  }

  // MARK: - Whether it says what it is

  private mutating func judgeIdentity(of instance: DICOMInstance) {
    let meta = instance.file
    let identifiers = [
      (Wording("影像種類（SOP Class UID）", "SOP Class UID"), "(0002,0002)", meta.metaSOPClassUID, ElementTag.sopClassUID),
      (Wording("影像識別碼（SOP Instance UID）", "SOP Instance UID"), "(0002,0003)", meta.sopInstanceUID, .sopInstanceUID),
    ]
    var missing: [FactValue] = []
    for (name, metaTag, metaValue, tag) in identifiers {
      let own = instance.values.text(tag)
      if metaValue == nil { missing.append(.text(metaTag)) }
      // What could not be read is not missing.
      if own == nil, instance.damage == nil { missing.append(.text("\(tag)")) }
      guard let metaValue, let own, own != metaValue else { continue }
      report(
        InstanceRule.metaDiffers,
        [
          "field": .wording(name), "expected": .text(ValueText.shown(metaValue, limit: 64)),
          "found": .text(ValueText.shown(own, limit: 64)),
        ])
    }
    if !missing.isEmpty { report(InstanceRule.identityMissing, ["fields": .list(missing)]) }
  }
}

extension ElementEncoding {
  /// As the standard calls it.
  fileprivate var name: Wording {
    let text = "\(isExplicit ? "Explicit" : "Implicit") VR \(isBigEndian ? "Big" : "Little") Endian"
    return Wording(text, text)
  }
}
