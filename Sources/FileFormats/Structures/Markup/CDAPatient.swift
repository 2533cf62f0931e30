/// Whom an electronic record says it is about, as it is written there: to be compared with the case, never shown.
package struct CDAPatient: Sendable, Hashable {
  /// The extensions of the patient's ids: identity number, chart number, in the order of the document.
  package let identifiers: [String]
  /// HL7's form: `19800102`, or with a time behind it. Nil when there is none.
  package let birthDate: String?
  /// The texts of the patient's names, their parts one behind the other.
  package let names: [String]

  package init(identifiers: [String], birthDate: String?, names: [String]) {
    self.identifiers = identifiers
    self.birthDate = birthDate
    self.names = names
  }
}
