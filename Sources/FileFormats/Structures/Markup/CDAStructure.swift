import FileAccess
import Findings
import Markup
import TextEncodings

/// Electronic records: HL7 CDA R2 (HL7 CDA R2, 4; the plan's 參.五). Well-formed XML in the encoding it declares, the
/// header that every record has, something to read, and whom it is about. Whether it keeps to a schema in all its
/// parts is `CDASchema`'s to tell.
///
/// Nothing outside the record is opened, no entity is expanded, and a DOCTYPE is refused.
struct CDAStructure: FormatStructure {
  private static let typeID = (root: "2.16.840.1.113883.1.3", extension: "POCD_HD000040")

  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    let declared = DeclaredEncoding.ofXML(try FileHead(file))
    // What is in an encoding that is not read here is libxml2's to decode.
    let isForeign = declared?.isForeign ?? false
    let source = try MarkupSource(file, declared: declared?.encoding)
    var chunks = SourceChunks(file)
    var record = CDARecord()
    var reading = StructureReading()
    var isRead = false
    do {
      var stream = try XMLStream(encoding: isForeign ? .declared : .utf8, name: "CDA") {
        isForeign ? try chunks.next() : try source.next()
      }
      while let event = try stream.next() { record.read(event) }
      reading.flaws = recordFlaws(record)
      isRead = true
    } catch {
      if case XMLStreamError.source(let cause) = error, let cause = cause as? FileAccessError { throw cause }
      reading.flaws = [notRead(error)]
    }
    if !isForeign { reading.flaws = encodingFlaws(declared, source) + reading.flaws }
    reading.flaws += try TrailingData.archiveAtEnd(of: file).map { [$0] } ?? []
    reading.details = details(isForeign ? declared?.label : source.decoder.encoding?.name, record)
    if record.isFound, isRead {
      reading.patient = CDAPatient(
        identifiers: record.identifiers, birthDate: record.birthDate, names: record.names)
    }
    return reading
  }

  private func notRead(_ error: any Error) -> FormatFlaw {
    switch error {
    case XMLStreamError.documentType(let line):
      FormatFlaw(CDARule.documentType, ["line": .number(line)])
    case XMLStreamError.notWellFormed(let message):
      FormatFlaw(CDARule.notWellFormed, ["line": .number(message.line), "reason": .text(message.text)])
    default:
      FormatFlaw(CDARule.notWellFormed, ["line": 0, "reason": .text("\(error)")])
    }
  }

  /// XML has rules of its own here: without a declaration it is UTF-8, and a byte that is no character ends it.
  private func encodingFlaws(_ declared: DeclaredEncoding?, _ source: MarkupSource) -> [FormatFlaw] {
    let found = source.isLatin ? nil : source.decoder.encoding
    let isTrue =
      switch found {
      case nil: !source.isLatin
      case .utf8: declared == nil || declared?.encoding == .utf8
      case .big5: declared?.encoding == .big5
      // The mark decides.
      case .utf8WithBOM: declared == nil || declared?.encoding == .utf8
      case .utf16LittleEndian, .utf16BigEndian:
        declared == nil || declared?.encoding == found || declared?.isUTF16 == true
      }
    // What does not decode in any of them is damaged, and in which it was is not known.
    if !isTrue, source.decoder.undecodableCount == 0 {
      return [
        FormatFlaw(
          CDARule.wrongEncoding,
          ["declared": .text(declared?.label ?? "UTF-8"), "found": .text(found?.name ?? "?")])
      ]
    }
    guard let first = source.decoder.firstUndecodable else { return [] }
    return [
      FormatFlaw(
        CDARule.damagedCharacters,
        [
          "count": .number(source.decoder.undecodableCount), "offset": .number(first),
          "expected": .text(isTrue ? found?.name ?? "UTF-8" : declared?.label ?? "UTF-8"),
        ])
    ]
  }

  private func recordFlaws(_ record: CDARecord) -> [FormatFlaw] {
    guard record.isFound else {
      return [FormatFlaw(CDARule.noRecord, ["found": .text(shown(record.package)), "expected": "ClinicalDocument"])]
    }
    var flaws: [FormatFlaw] = []
    if let package = record.package {
      flaws.append(FormatFlaw(CDARule.package, ["found": .text(shown(package)), "expected": "ClinicalDocument"]))
    }
    let missing = CDARecord.required.filter { !record.header.contains($0) }
    if !missing.isEmpty {
      flaws.append(FormatFlaw(CDARule.missingHeader, ["expected": .list(missing.map { .text($0) })]))
    }
    if let found = record.typeID, found.root != Self.typeID.root || found.extension != Self.typeID.extension {
      flaws.append(FormatFlaw(CDARule.otherType, ["expected": .text("\(Self.typeID.root) \(Self.typeID.extension)")]))
    }
    if !record.hasContent { flaws.append(FormatFlaw(CDARule.noContent)) }
    if record.externalCount > 0 {
      flaws.append(
        FormatFlaw(
          CDARule.externalFiles,
          ["count": .number(record.externalCount), "names": .list(record.externals.map { .text($0) })]))
    }
    if record.identifiers.isEmpty { flaws.append(FormatFlaw(CDARule.noPatientIdentifier)) }
    if record.birthDate == nil { flaws.append(FormatFlaw(CDARule.noBirthDate)) }
    return flaws
  }

  /// A name out of a file may be of any length.
  private func shown(_ name: XMLName?) -> String { "<\(name.map { String($0.local.prefix(64)) } ?? "")>" }

  private func details(_ encoding: String?, _ record: CDARecord) -> [FileDetail] {
    var details = [FileDetail("encoding", Wording("編碼", "Encoding"), .text(encoding ?? "ASCII"))]
    if let code = record.code?.code {
      details.append(FileDetail("code", Wording("單張代碼", "Document code"), .text(String(code.prefix(40)))))
      if let kind = CDADocumentKind.name(code: code, system: record.code?.system) {
        details.append(FileDetail("document", Wording("單張", "Document"), .wording(kind)))
      }
    }
    if record.sections > 0 {
      details.append(FileDetail("sections", Wording("段落數", "Sections"), .number(record.sections)))
    }
    return details
  }
}
