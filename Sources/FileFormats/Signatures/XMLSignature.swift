/// XML that is neither an electronic record nor a page: it says so in a declaration, a document type or a namespace.
/// Without any of these, a text may well begin with a word in angle brackets.
struct XMLSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    let start = MarkupStart(head)
    if start.root?.localName == "svg" || start.doctype == "svg" {
      return Identification(format: .svg, evidence: "<svg>")
    }
    guard start.hasDeclaration || start.doctype != nil || start.root?.declaresNamespace == true else { return nil }
    return Identification(format: .otherXML, evidence: start.root?.evidence ?? "<?xml @0")
  }
}
