/// An electronic record: XML whose first tag is `ClinicalDocument` in HL7's namespace (HL7 CDA R2, 4.1); or the package
/// in which Taiwan's exchange centre wraps one.
struct CDASignature: FormatSignature {
  private static let namespace = "urn:hl7-org:v3"
  private static let packageNamespace = "http://www.hl7.org.tw/EMR/CDocumentPayload/"

  func match(_ head: FileHead) -> Identification? {
    guard let root = MarkupStart(head).root, let namespace = root.namespace else { return nil }
    let isRecord = root.localName == "ClinicalDocument" && namespace == Self.namespace
    let isPackage = root.localName == "ContentPackage" && namespace.hasPrefix(Self.packageNamespace)
    guard isRecord || isPackage else { return nil }
    return Identification(format: .cda, evidence: "\(root.evidence), \(namespace.prefix(64))")
  }
}
