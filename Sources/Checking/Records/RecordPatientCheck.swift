import FileFormats
import Findings
import NHICodes
import SamplingLists

/// Whether an electronic record is about the case's patient. Nothing of the patient is shown beyond the mask.
struct RecordPatientCheck {
  private let sampled: SampledCase
  private let patient: CDAPatient

  init(_ sampled: SampledCase, _ patient: CDAPatient) {
    self.sampled = sampled
    self.patient = patient
  }

  /// - Parameter subject: the record's file and case.
  func findings(_ subject: Subject) -> [Finding] {
    guard let rule else { return [] }
    return [
      Finding(
        rule, subject,
        [
          "case": .text(sampled.key.description),
          "found": .text(identityNumbers.first?.masked ?? ""), "expected": .text(sampled.identifier?.masked ?? ""),
        ])
    ]
  }

  private var rule: RecordPatientRule? {
    switch (isSamePerson, isSameBirthDate) {
    case (false, _): .anotherPerson
    case (true, false): .anotherBirthDate
    case (nil, false): .anotherPersonsBirthDate
    // A record without any number is told by its own check.
    case (nil, nil) where !patient.identifiers.isEmpty: .notTold
    case (true, _), (nil, _): nil
    }
  }

  private var identityNumbers: [PatientIdentifier] {
    patient.identifiers.compactMap(PatientIdentifier.init).filter { $0.kind != .other }
  }

  /// Nil when no number of the record can be held against one of the case's: each house numbers its charts itself.
  private var isSamePerson: Bool? {
    if let own = sampled.identifier {
      let numbers = own.kind == .other ? patient.identifiers.compactMap(PatientIdentifier.init) : identityNumbers
      if numbers.contains(where: own.isCompatible) { return true }
      if own.kind != .other, !numbers.isEmpty { return false }
    }
    if let chart = sampled.chartNumber, patient.identifiers.contains(where: { $0.halfWidth == chart }) { return true }
    return nil
  }

  private var isSameBirthDate: Bool? {
    guard let own = sampled.birthDate, let written = patient.birthDate, let date = ROCDate(String(written.prefix(8)))
    else { return nil }
    return date == own
  }
}
