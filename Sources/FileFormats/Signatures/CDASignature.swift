/// An electronic record: XML whose first tag is `ClinicalDocument` in HL7's namespace (HL7 CDA R2, 4.1).
struct CDASignature: FormatSignature {
  private static let namespace = "urn:hl7-org:v3"

  func match(_ head: FileHead) -> Identification? {
    guard let root = MarkupStart(head).root, root.localName == "ClinicalDocument", root.namespace == Self.namespace
    else { return nil }
    return Identification(format: .cda, evidence: "\(root.evidence), \(Self.namespace)")
  }
}
