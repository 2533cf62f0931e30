import NHICodes

/// A case as a bundle's XML has it.
struct VerifiedCase: Sendable {
  /// nil when c3, c7 or c8 is not what it should be.
  let key: CaseKey?
  /// The XML's name.
  let entry: String
  /// c2 to c6, as they are written.
  let batch: [String: String]
  let identifier: PatientIdentifier?

  init(_ item: BatchDocument.Case, entry: String) {
    key = item.key
    self.entry = entry
    batch = item.fields.filter { ["c2", "c3", "c4", "c5", "c6"].contains($0.key) }
    identifier = item.fields["c10"].flatMap { PatientIdentifier($0) }
  }
}
