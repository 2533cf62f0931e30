import Findings
import NHICodes

/// What of a claim file may stand in a finding.
enum ClaimEvidence {
  /// The name of an element or an entry: any text, made short and fit for a line.
  static func name(_ text: String) -> String {
    // Masked before it is cut: half an identity number would not be known as one.
    let masked = PatientIdentifier.masking(text.prefix(1_000).halfWidth)
    let line = String(
      masked.map { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "?" : $0 })
    return line.count > 40 ? line.prefix(40) + "…" : line
  }

  static func date(_ text: String) -> FactValue { CellEvidence.code(PatientIdentifier.masking(text)) }
}
