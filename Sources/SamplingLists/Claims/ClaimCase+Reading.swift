import Findings
import NHICodes

extension ClaimCase {
  /// Makes of a record's fields what they stand for.
  init(record: Int, identifier: ClaimText?, birthDate: ClaimText?, patientName: ClaimText?) {
    let number = identifier?.value.flatMap { PatientIdentifier($0) }
    let date = birthDate?.value.flatMap { ROCDate($0) }
    self.init(
      record: record, identifier: number, birthDate: date, patientName: patientName?.value,
      unreadableIdentifier: number == nil ? Self.evidence(identifier, CellEvidence.identifier) : nil,
      unreadableBirthDate: date == nil ? Self.evidence(birthDate, ClaimEvidence.date) : nil)
  }

  private static func evidence(_ text: ClaimText?, _ shown: (String) -> FactValue) -> FactValue? {
    guard let text, !text.trimmed.isEmpty else { return nil }
    if text.isContradictory { return .wording(Wording("（寫了兩次，內容不同）", "(written twice, differently)")) }
    return shown(text.trimmed)
  }
}
