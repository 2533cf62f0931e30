import FileAccess
import Findings

/// The preamble and the meta information of the file (PS3.10 7.1).
extension DirectoryJudge {
  /// - Parameter source: the DICOMDIR's bytes, which could be read up to the data set.
  func judgeHead(_ source: any ByteSource) {
    switch try? Preamble(of: source) {
    case .occupied(let offset, let found)?:
      report(DirectoryRule.preambleOccupied, ["found": .wording(found), "offset": .number(offset)])
    case .program(let found)?: report(DirectoryRule.preambleIsProgram, ["found": .wording(found)])
    case .blank?, nil: break
    }
    judgeMetaInformation(source)
  }

  /// What `Part10File` needs was there already; this is the rest.
  private func judgeMetaInformation(_ source: any ByteSource) {
    let start = Part10File.preambleLength + 4
    var reader = ElementReader(source, at: start, encoding: .explicitLittleEndian, stride: 4_096)
    var values: [ElementTag: [UInt8]] = [:]
    var last = ElementTag(0)
    while reader.position < directory.file.dataSetOffset, let event = try? reader.next() {
      guard case .element(let element) = event else { break }
      if element.tag <= last {
        reportMeta(element.tag, Wording("順序不對", "is out of order"), at: element.offset)
      }
      last = max(last, element.tag)
      let isKept = Self.metaElements.contains { $0.tag == element.tag }
      if isKept, values[element.tag] == nil {
        values[element.tag] = (try? reader.value(of: element, limit: 1_024)) ?? []
      }
    }

    let end = directory.file.dataSetOffset
    let expected = end - start - 12
    if directory.file.declaredMetaEnd != end {
      report(
        DirectoryRule.metaLength,
        [
          "offset": .number(start), "expected": .number(expected),
          "found": directory.file.declaredMetaEnd.map { .number($0 - start - 12) }
            ?? .wording(Wording("沒有值", "not there")),
        ])
    }
    for (tag, isUID) in Self.metaElements {
      let value = values[tag] ?? []
      if value.isEmpty {
        reportMeta(tag, Wording("沒有值", "has no value"), at: start)
      } else if isUID, !UniqueIdentifier.isValid(ValueText.trimmed(value)) {
        let shown = ValueText.shown(ValueText.text(ValueText.trimmed(value)), limit: 80)
        reportMeta(tag, Wording("不是正確的識別碼：「\(shown)」", "is not a valid UID: “\(shown)”"), at: start)
      } else if tag == Self.metaVersion, value != [0, 1] {
        let shown = value.prefix(8).map { hexadecimal(UInt($0), digits: 2) }.joined()
        reportMeta(tag, Wording("應為 0001，實際為 \(shown)", "should be 0001 and is \(shown)"), at: start)
      }
    }
  }

  private func reportMeta(_ tag: ElementTag, _ reason: Wording, at offset: Int) {
    report(
      DirectoryRule.metaInformation,
      ["element": .text("\(tag)"), "reason": .wording(reason), "offset": .number(offset)])
  }

  private static let metaVersion = ElementTag(0x0002_0001)
  private static let metaElements: [(tag: ElementTag, isUID: Bool)] = [
    (metaVersion, false), (.mediaStorageSOPInstanceUID, true), (ElementTag(0x0002_0012), true),
  ]
}
