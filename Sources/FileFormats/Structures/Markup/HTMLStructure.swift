import FileAccess
import Findings
import Markup
import TextEncodings

/// HTML pages as libxml2's HTML parser reads them: what they declare of their encoding and whether it is true, what
/// they need besides themselves, what they run, and whether they show anything.
///
/// HTML has no end that must be there: that a page was cut cannot be told.
struct HTMLStructure: FormatStructure {
  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    let head = try FileHead(file)
    let declared = DeclaredEncoding.ofHTML(head)
    let source = try MarkupSource(
      file, declared: declared?.encoding, isLatin: declared?.isForeign == true && !isUTF8BeyondASCII(head))
    var page = HTMLPage()
    var reading = StructureReading()
    do {
      var stream = try HTMLStream(name: "HTML") { try source.next() }
      while let event = try stream.next() { page.read(event, line: stream.line) }
      reading.flaws = emptiness(page)
    } catch {
      if case XMLStreamError.source(let cause) = error, let cause = cause as? FileAccessError { throw cause }
      reading.flaws = [notReadThrough(error)]
    }
    reading.flaws = encodingFlaws(declared, source, head) + contentFlaws(page) + reading.flaws
    reading.flaws += try TrailingData.archiveAtEnd(of: file).map { [$0] } ?? []
    reading.details = details(declared, source, page)
    return reading
  }

  /// Whether the head is UTF-8 with more than ASCII in it, so that a page that declares something else is wrong.
  private func isUTF8BeyondASCII(_ head: FileHead) -> Bool {
    guard head.bytes.contains(where: { $0 >= 0x80 }),
      let decoded = TextDecoder.decode(head.bytes, isWhole: head.isWhole)
    else { return false }
    return decoded.encoding != .big5 && decoded.undecodable.isEmpty
  }

  private func details(_ declared: DeclaredEncoding?, _ source: MarkupSource, _ page: HTMLPage) -> [FileDetail] {
    let found = source.decoder.encoding?.name ?? "ASCII"
    let label = source.isLatin ? declared?.label ?? "?" : found
    return [
      FileDetail("encoding", Wording("編碼", "Encoding"), .text(label)),
      FileDetail("images", Wording("圖片數", "Images"), .number(page.images)),
    ]
  }

  private func encodingFlaws(_ declared: DeclaredEncoding?, _ source: MarkupSource, _ head: FileHead) -> [FormatFlaw] {
    charset(declared, source, head) + (isGuess(source, declared) ? [] : damagedCharacters(source))
  }

  /// Big5 that is not declared and does not decode throughout is some other encoding.
  private func isGuess(_ source: MarkupSource, _ declared: DeclaredEncoding?) -> Bool {
    source.decoder.encoding == .big5 && declared == nil && source.decoder.undecodableCount > 0
  }

  /// A page that declares an encoding that is not read here is believed.
  private func charset(_ declared: DeclaredEncoding?, _ source: MarkupSource, _ head: FileHead) -> [FormatFlaw] {
    if source.isLatin || isGuess(source, declared) {
      return declared == nil ? [FormatFlaw(HTMLRule.noCharset, ["found": "?"])] : []
    }
    guard let found = source.decoder.encoding,
      found.byteOrderMark.isEmpty || !head.has(found.byteOrderMark)
    else { return [] }
    guard let declared else { return [FormatFlaw(HTMLRule.noCharset, ["found": .text(found.name)])] }
    if agrees(declared, found) { return [] }
    return [
      FormatFlaw(HTMLRule.wrongCharset, ["declared": .text(declared.label), "found": .text(found.name)])
    ]
  }

  private func damagedCharacters(_ source: MarkupSource) -> [FormatFlaw] {
    if source.isLatin { return [] }
    let places = [source.scan.firstControl?.offset, source.decoder.firstUndecodable].compactMap { $0 }
    guard let first = places.min() else { return [] }
    return [
      FormatFlaw(
        HTMLRule.damagedCharacters,
        [
          "count": .number(source.scan.controlCount + source.decoder.undecodableCount), "offset": .number(first),
          "found": .text(source.decoder.encoding?.name ?? "ASCII"),
        ])
    ]
  }

  private func agrees(_ declared: DeclaredEncoding, _ found: TextEncoding) -> Bool {
    switch found {
    // Browsers take a page that can be read as far as to say UTF-16 for UTF-8 (HTML Living Standard 13.2.3.2).
    case .utf8, .utf8WithBOM: declared.encoding == .utf8 || declared.isUTF16
    case .big5: declared.encoding == .big5
    // Without a mark browsers do not see it.
    case .utf16LittleEndian, .utf16BigEndian: false
    }
  }

  private func contentFlaws(_ page: HTMLPage) -> [FormatFlaw] {
    var flaws: [FormatFlaw] = []
    for (rule, found) in [(HTMLRule.localFiles, page.local), (.remoteFiles, page.remote)] where found.count > 0 {
      flaws.append(
        FormatFlaw(
          rule,
          [
            "count": .number(found.count), "names": .list(found.names.map { .text($0) }),
            "line": .number(found.line),
          ]))
    }
    if page.scripts > 0 {
      flaws.append(
        FormatFlaw(HTMLRule.scripts, ["count": .number(page.scripts), "line": .number(page.scriptLine)]))
    }
    return flaws
  }

  private func emptiness(_ page: HTMLPage) -> [FormatFlaw] {
    if page.hasText || page.hasVisible { return [] }
    // Some file that it names may be the page.
    let needsOthers = page.scripts > 0 || page.local.count + page.remote.count > 0
    return [FormatFlaw(needsOthers ? HTMLRule.nothingWithoutScripts : .emptyPage)]
  }

  private func notReadThrough(_ error: any Error) -> FormatFlaw {
    if case XMLStreamError.notWellFormed(let message) = error {
      return FormatFlaw(HTMLRule.notReadThrough, ["line": .number(message.line), "reason": .text(message.text)])
    }
    return FormatFlaw(HTMLRule.notReadThrough, ["line": 0, "reason": .text("\(error)")])
  }
}
