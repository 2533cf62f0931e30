package import DICOMMedia
package import FileFormats
package import Findings
import NHICodes
package import SamplingLists

/// Whether an electronic record or a DICOM file-set is about the case's patient. Nothing of the patient is shown beyond
/// the mask.
package struct PatientCheck {
  private let sampled: SampledCase
  private let what: Wording
  /// As they are written there.
  private let identifiers: [String]
  /// `19800102`, or with a time behind it.
  private let birthDate: String?
  private let names: [PatientName]
  /// What made the images, where they say so.
  private let device: ImagingDevice?
  /// Whether an identity number is to be expected there: a device has its own numbers, or the clinic's.
  private let isIdentityExpected: Bool

  package init(_ sampled: SampledCase, _ patient: CDAPatient) {
    self.sampled = sampled
    what = Wording("電子病歷", "the electronic record")
    identifiers = patient.identifiers
    birthDate = patient.birthDate
    names = patient.names.map(PatientName.init)
    device = nil
    isIdentityExpected = true
  }

  /// - Parameters:
  ///   - patient: a DICOMDIR's record of a patient.
  ///   - device: what made the images of the set.
  private init(_ sampled: SampledCase, _ patient: DirectoryRecord, device: ImagingDevice?) {
    self.sampled = sampled
    self.device = device
    what =
      device.map { Wording("DICOM 影像組（設備 \($0.name)）", "the DICOM file-set (device \($0.name))") }
      ?? Wording("DICOM 影像組", "the DICOM file-set")
    identifiers = patient.patientID.map { [$0.halfWidth] } ?? []
    birthDate = patient.patientBirthDate
    // The same name in Latin letters, in Chinese characters and as it sounds, each in its parts (PS3.5 6.2).
    names = (patient.text(.patientName) ?? "").split(separator: "=").map {
      PatientName(String($0).replacing("^", with: " "))
    }
    isIdentityExpected = false
  }

  /// Of each patient that a set's directory has.
  ///
  /// - Parameter subject: the DICOMDIR's file, and the case.
  package static func findings(of set: FileSet, _ sampled: SampledCase, _ subject: Subject) -> [Finding] {
    let device = ImagingDevice(of: set)
    return (set.directory?.activeRecords(ofType: "PATIENT") ?? []).flatMap {
      PatientCheck(sampled, $0, device: device).findings(subject)
    }
  }

  /// - Parameter subject: the record's or the DICOMDIR's file, and the case.
  package func findings(_ subject: Subject) -> [Finding] {
    var facts: Facts = [
      "what": .wording(what), "case": .text(sampled.key.description),
      "found": .text(identityNumbers.first?.masked ?? ""), "expected": .text(sampled.identifier?.masked ?? ""),
    ]
    if let device { facts.add("device", .text(device.name)) }
    return rules.map { Finding($0, subject, facts) }
  }

  private var rules: [PatientRule] {
    switch (isSamePerson, isSameBirthDate, isSameName) {
    case (false, _, _): [.anotherPerson]
    case (nil, false, _): [.anotherPersonsBirthDate]
    case (nil, nil, false): [.anotherPersonsName]
    case (nil, nil, nil): isComparable ? [.notTold] : []
    case (_, let birthDate, let name):
      (birthDate == false ? [.anotherBirthDate] : []) + (name == false ? [.anotherName] : [])
    }
  }

  /// Whether there is a number that should have been the case's. A record without any is told by its own check, and a
  /// device's number says nothing when the list has no chart numbers.
  private var isComparable: Bool { !identifiers.isEmpty && (isIdentityExpected || sampled.chartNumber != nil) }

  private var identityNumbers: [PatientIdentifier] {
    identifiers.compactMap(PatientIdentifier.init).filter { $0.kind != .other }
  }

  /// Nil when no number can be held against one of the case's: each house numbers its charts itself.
  private var isSamePerson: Bool? {
    if let own = sampled.identifier {
      let numbers = own.kind == .other ? identifiers.compactMap(PatientIdentifier.init) : identityNumbers
      if numbers.contains(where: own.isCompatible) { return true }
      if own.kind != .other, !numbers.isEmpty { return false }
    }
    if let chart = sampled.chartNumber.map(Self.comparable), identifiers.map(Self.comparable).contains(chart) {
      return true
    }
    return nil
  }

  private static func comparable(_ chartNumber: String) -> String {
    chartNumber.halfWidth.uppercased().withoutLeadingZeros
  }

  private var isSameBirthDate: Bool? {
    guard let own = sampled.birthDate, let birthDate, let date = ROCDate(String(birthDate.prefix(8))) else {
      return nil
    }
    return date == own
  }

  /// Whether one of the names there is the case's; false when one could be compared and none is.
  private var isSameName: Bool? {
    guard let own = sampled.patientName.map(PatientName.init) else { return nil }
    let answers = names.compactMap(own.isSame)
    return answers.isEmpty ? nil : answers.contains(true)
  }
}
