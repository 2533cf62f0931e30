import FileAccess
import Findings
import TextEncodings

/// Plain text from its first byte to its last: one encoding throughout, no control characters, something to read.
///
/// A text that was cut between two characters cannot be told from a whole one.
struct TextStructure: FormatStructure {
  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    let head = try FileHead(file)
    let marked = [TextEncoding.utf16LittleEndian, .utf16BigEndian].first { head.has($0.byteOrderMark) }
    let encoding = marked ?? UTF16TextSignature.encoding(of: head)
    var scan = TextScan(isUTF16BigEndian: encoding.map { $0 == .utf16BigEndian })
    var decoder = StreamingTextDecoder()
    var isKnown = true
    // UTF-16 without its mark is told by more than the decoder looks at, so the decoder is given the mark.
    var mark: [UInt8] = []
    if marked == nil, let encoding {
      mark = encoding.byteOrderMark
      isKnown = Self.decode(mark, with: &decoder)
    }
    var chunks = SourceChunks(file)
    while isKnown {
      let bytes = try chunks.next()
      scan.read(bytes[...])
      isKnown = Self.decode(bytes, with: &decoder)
      if bytes.isEmpty { break }
    }
    var reading = StructureReading(flaws: try TrailingData.archiveAtEnd(of: file).map { [$0] } ?? [])
    if !isKnown {
      reading.flaws.append(
        FormatFlaw(TextRule.unknownEncoding, ["expected": .wording(Wording("UTF-8 或 Big5", "UTF-8 or Big5"))]))
      return reading
    }
    reading.details = details(decoder.encoding, scan)
    reading.flaws += flaws(scan)
    if let first = decoder.firstUndecodable {
      reading.flaws.append(
        try undecodable(decoder.undecodableCount, at: first - mark.count, decoder.encoding ?? .utf8, file))
    }
    return reading
  }

  /// False when the encoding cannot be told; no bytes end the text.
  private static func decode(_ bytes: [UInt8], with decoder: inout StreamingTextDecoder) -> Bool {
    do {
      _ = bytes.isEmpty ? try decoder.finish() : try decoder.decode(bytes)
      return true
    } catch {
      return false
    }
  }

  private func details(_ encoding: TextEncoding?, _ scan: TextScan) -> [FileDetail] {
    [
      FileDetail("encoding", Wording("編碼", "Encoding"), .text(encoding?.name ?? "ASCII")),
      FileDetail("lines", Wording("行數", "Lines"), .number(scan.lines)),
    ]
  }

  private func flaws(_ scan: TextScan) -> [FormatFlaw] {
    var flaws: [FormatFlaw] = []
    if let control = scan.firstControl {
      let digits = String(control.byte, radix: 16, uppercase: true)
      flaws.append(
        FormatFlaw(
          TextRule.controlCharacters,
          [
            "count": .number(scan.controlCount), "offset": .number(control.offset),
            "found": .text(digits.count == 1 ? "0" + digits : digits),
          ]))
    }
    if !scan.hasVisible { flaws.append(FormatFlaw(TextRule.blank)) }
    return flaws
  }

  /// Which of the things that can be wrong with a text's characters is wrong with this one.
  private func undecodable(
    _ count: Int, at offset: Int, _ encoding: TextEncoding, _ file: any ByteSource
  ) throws(FileAccessError) -> FormatFlaw {
    let facts: Facts = [
      "count": .number(count), "offset": .number(offset), "encoding": .text(encoding.name),
    ]
    let sample = try file.read(at: offset, count: 4096)
    if sample.count <= 3, offset + sample.count == file.count { return FormatFlaw(TextRule.cut, facts) }
    if let other = otherEncoding(than: encoding, of: sample, isWhole: offset + sample.count == file.count) {
      var facts = facts
      facts.add("other", .text(other.name))
      return FormatFlaw(TextRule.mixedEncodings, facts)
    }
    return FormatFlaw(TextRule.damagedCharacters, facts)
  }

  /// The encoding in which what follows the first bad character makes sense; nil for none. A character or two prove
  /// nothing.
  private func otherEncoding(
    than encoding: TextEncoding, of sample: [UInt8], isWhole: Bool
  ) -> TextEncoding? {
    guard let decoded = TextDecoder.decode(sample, isWhole: isWhole), decoded.undecodable.isEmpty,
      decoded.encoding != encoding, decoded.encoding == .utf8 || decoded.encoding == .big5,
      decoded.text.unicodeScalars.count(where: { !$0.isASCII }) >= 4
    else { return nil }
    return encoding == .utf8WithBOM && decoded.encoding == .utf8 ? nil : decoded.encoding
  }
}
