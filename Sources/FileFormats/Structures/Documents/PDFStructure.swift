import FileAccess
import Findings
import PDFDocuments

/// PDF (ISO 32000): opened by libqpdf, as a reader would that repairs nothing.
///
/// Looked at are the cross-reference tables or streams with those before them, the catalog, the page tree, and whether
/// each page's content streams and pictures are there with their ends where they say. What is inside those streams is
/// not decoded: damage that leaves their lengths as they are, such as overwritten picture data, is not seen.
struct PDFStructure: FormatStructure {
  /// More than other programs leave behind the end without meaning anything.
  private static let ordinaryRest = 1024

  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    var result = StructureReading()
    guard let header = try PDFHeader(file) else {
      result.flaws = [
        FormatFlaw(DocumentRule.pdfDamaged, at: 0, expected: Wording("檔頭標記（%PDF-）", "the start mark (%PDF-)"))
      ]
      return result
    }
    result.details = [FileDetail("version", Wording("PDF 版本", "PDF version"), .text(header.version))]
    if !header.isKnown {
      result.flaws.append(
        FormatFlaw(DocumentRule.pdfVersion, ["offset": .number(header.offset), "found": .text(header.version)]))
    }
    let end = try PDFEnd(file)
    switch try open(file, header, end) {
    case .opened(let reading, let wholeEnd):
      PDFContent.add(reading, to: &result)
      result.flaws += try trailing(file, wholeEnd)
    case .refused(let flaw): result.flaws.append(flaw)
    case .rebuilt(let reading, let flaw):
      result.flaws.append(flaw)
      PDFContent.add(reading, to: &result)
    }
    return result
  }

  private enum Outcome {
    /// With where it ends.
    case opened(PDFReading, Int)
    case rebuilt(PDFReading, FormatFlaw)
    case refused(FormatFlaw)
  }

  private func open(
    _ file: any ByteSource, _ header: PDFHeader, _ end: PDFEnd?
  ) throws(FileAccessError) -> Outcome {
    do throws(PDFError) {
      let reading = try PDFDocument.read(file)
      guard let end, end.isFollowedByObjects else { return .opened(reading, end?.offset ?? file.count) }
      // An update whose mark alone is missing, or the beginning of one: then an older state of the document opened.
      return end.isFollowedByStart ? .opened(reading, file.count) : .refused(truncated(file))
    } catch {
      guard case .damaged(let message) = error else { return .refused(try flaw(error, header)) }
      guard let end, !end.isFollowedByObjects else { return .refused(truncated(file)) }
      // libqpdf looks for the end in the last kilobyte, readers look farther.
      if file.count - end.offset > Self.ordinaryRest {
        let whole = ByteTail(file, from: 0, count: end.offset)
        do throws(PDFError) {
          return .opened(try PDFDocument.read(whole), end.offset)
        } catch {
          guard case .damaged = error else { return .refused(try flaw(error, header)) }
        }
      }
      return try rebuild(file, header, end, message)
    }
  }

  private func rebuild(
    _ file: any ByteSource, _ header: PDFHeader, _ end: PDFEnd, _ message: PDFMessage
  ) throws(FileAccessError) -> Outcome {
    let whole = ByteTail(file, from: header.offset, count: end.offset - header.offset)
    let reading: PDFReading
    do throws(PDFError) {
      reading = try PDFDocument.readRebuildingTable(whole)
    } catch {
      // What was wrong with the document's own table says more than what was wrong with the new one.
      if case .damaged = error { return .refused(try flaw(.damaged(message), header)) }
      return .refused(try flaw(error, header))
    }
    guard reading.pageCount > 0 else { return .refused(try flaw(.damaged(message), header)) }
    return .rebuilt(reading, FormatFlaw(DocumentRule.pdfTableBroken, place(message, header)))
  }

  private func truncated(_ file: any ByteSource) -> FormatFlaw {
    FormatFlaw(DocumentRule.pdfTruncated, at: file.count, expected: Wording("檔尾標記（%%EOF）", "the end mark (%%EOF)"))
  }

  private func flaw(_ error: PDFError, _ header: PDFHeader) throws(FileAccessError) -> FormatFlaw {
    switch error {
    case .encrypted: FormatFlaw(DocumentRule.pdfPassword)
    case .damaged(let message): FormatFlaw(DocumentRule.pdfDamaged, place(message, header))
    case .tooElaborate(let message): FormatFlaw(DocumentRule.pdfNotExamined, place(message, header))
    case .source(let error): throw error
    }
  }

  /// libqpdf's words and place, counted from the file's start.
  private func place(_ message: PDFMessage, _ header: PDFHeader) -> Facts {
    ["offset": .number(message.offset + header.offset), "reason": .text(message.text)]
  }

  /// What stands behind the end, an archive or program above all. A remnant of less than a kilobyte is ordinary.
  private func trailing(_ file: any ByteSource, _ end: Int) throws(FileAccessError) -> [FormatFlaw] {
    try TrailingData.flaws(in: file, after: end, reportsOthers: file.count - end > Self.ordinaryRest)
  }
}
