import Findings
import NHICodes

/// What a claim says of a case (one ddata).
struct ClaimCase: Sendable, Hashable {
  /// Which of the claim's records it is, 1-based.
  let record: Int
  /// Nil when it is missing or unreadable.
  let identifier: PatientIdentifier?
  let birthDate: ROCDate?
  let patientName: String?
  /// What stands where the identity number should, when it cannot be read: fit to be shown.
  let unreadableIdentifier: FactValue?
  let unreadableBirthDate: FactValue?
  /// Further records with the same category and serial.
  var repeats: Repeats?

  struct Repeats: Sendable, Hashable {
    /// The first of them.
    let record: Int
    var count: Int
    /// Whether one of them names another person: another identity number or birth date.
    var disagree: Bool
  }

  mutating func note(repeat other: ClaimCase) {
    let disagrees =
      other.identifier != identifier || other.birthDate != birthDate
      || other.unreadableIdentifier != unreadableIdentifier || other.unreadableBirthDate != unreadableBirthDate
    guard let known = repeats else {
      repeats = Repeats(record: other.record, count: 1, disagree: disagrees)
      return
    }
    repeats = Repeats(record: known.record, count: known.count + 1, disagree: known.disagree || disagrees)
  }
}
