import Findings
import PDFDocuments

/// What libqpdf found in a document, as details and flaws.
enum PDFContent {
  private static let yes = Wording("有", "yes")
  private static let no = Wording("沒有", "no")
  private static let pagesShown = 10

  static func add(_ reading: PDFReading, to result: inout StructureReading) {
    result.details += [
      .pages(reading.pageCount),
      FileDetail("outline", Wording("書籤", "Outline"), .wording(reading.hasOutline ? yes : no)),
      FileDetail("encrypted", Wording("加密", "Encrypted"), .wording(reading.isEncrypted ? yes : no)),
    ]
    if reading.pageCount == 0, !reading.isPartial {
      result.flaws.append(FormatFlaw(DocumentRule.pdfNoPages, reason(reading)))
    } else if reading.damagedPages.count + reading.missingPages > 0 {
      result.flaws.append(FormatFlaw(DocumentRule.pdfPageDamaged, damage(reading)))
    }
    if reading.isEncrypted { result.flaws.append(FormatFlaw(DocumentRule.pdfRestricted)) }
    if reading.hasEmbeddedFiles { result.flaws.append(FormatFlaw(DocumentRule.pdfEmbeddedFiles)) }
    if reading.hasScripts { result.flaws.append(FormatFlaw(DocumentRule.pdfScripts)) }
    if reading.hasXFA { result.flaws.append(FormatFlaw(DocumentRule.pdfXFA)) }
    if reading.isPartial {
      result.flaws.append(FormatFlaw(DocumentRule.pdfNotExamined, ["offset": 0, "reason": "too many pages"]))
    }
  }

  private static func damage(_ reading: PDFReading) -> Facts {
    var pages = reading.damagedPages.prefix(pagesShown).map { FactValue.number($0) }
    if reading.damagedPages.count > pagesShown { pages.append(.text("…")) }
    if reading.missingPages > 0 {
      let missing = reading.missingPages
      pages.append(.wording(Wording("另有 \(missing) 頁找不到", "\(missing) not found")))
    }
    var facts: Facts = ["pages": .list(pages)]
    facts.add(reason(reading))
    return facts
  }

  private static func reason(_ reading: PDFReading) -> Facts {
    guard let complaint = reading.complaint else { return ["offset": 0, "reason": "-"] }
    return ["offset": .number(complaint.offset), "reason": .text(complaint.text)]
  }
}
