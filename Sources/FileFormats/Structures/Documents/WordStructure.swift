import FileAccess
import Findings

/// Word 97–2003 ([MS-DOC], [MS-CFB]): the compound file's chains, and in it the streams that Word cannot do without.
///
/// The text itself and its formatting are not interpreted.
struct WordStructure: FormatStructure {
  private static let oldest = 193

  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    var result = StructureReading()
    guard var container = try CompoundFile(file) else {
      result.flaws = [Self.damaged(at: 0, Wording("複合文件（OLE2）的檔頭", "the header of a compound file"))]
      return result
    }
    if let fault = container.directory.fault {
      result.flaws = [Self.flaw(fault)]
      return result
    }
    guard let entry = container.directory.root["WordDocument"], entry.kind == .stream else {
      result.flaws = [Self.damaged(at: 48, Wording("資料流 WordDocument", "a stream WordDocument"))]
      return result
    }
    let document = try container.stream(entry)
    let header = WordHeader(try document.start(WordHeader.length, in: file))
    guard header.isWord else {
      let flaw = document.offsets.isEmpty ? document.fault.map(Self.flaw) : nil
      let expected = Wording("文件的開頭（EC A5）", "the start of a Word 97–2003 document (EC A5)")
      result.flaws = [flaw ?? Self.damaged(at: document.offsets.first ?? 0, expected)]
      return result
    }
    result.details = [FileDetail("version", Wording("格式版本（nFib）", "Format version (nFib)"), .number(header.version))]
    guard header.version >= Self.oldest else {
      result.flaws = [FormatFlaw(DocumentRule.wordTooOld, Self.versionFacts(header, document))]
      return result
    }
    result.flaws = try flaws(&container, document, header, in: file)
    return result
  }

  private func flaws(
    _ container: inout CompoundFile, _ document: CompoundFileStream, _ header: WordHeader, in file: any ByteSource
  ) throws(FileAccessError) -> [FormatFlaw] {
    let root = container.directory.root
    if header.isEncrypted { return [FormatFlaw(DocumentRule.wordPassword)] }
    if let fault = document.fault { return [Self.flaw(fault)] }
    guard let entry = root[header.tableName], entry.kind == .stream else {
      return [Self.damaged(at: 48, Wording("資料流 \(header.tableName)", "a stream \(header.tableName)"))]
    }
    let table = try container.stream(entry)
    if let fault = table.fault { return [Self.flaw(fault)] }
    guard let end = header.pieceTableEnd, end <= table.size else {
      let place = (document.offsets.first ?? 0) + 418
      return [Self.damaged(at: place, Wording("資料流 \(header.tableName) 裡面的位置", "a place inside \(header.tableName)"))]
    }
    var flaws = try others(&container, except: ["WordDocument", header.tableName])
    let sector = 1 << container.directory.shift
    if file.count % sector != 0 {
      let rest = Wording("\(sector - file.count % sector) 位元組", "\(sector - file.count % sector) more bytes")
      flaws.append(FormatFlaw(DocumentRule.wordEndMissing, at: file.count, expected: rest))
    }
    // A file of any kind that was put into the document as an object, a program perhaps ([MS-OLEDS] 2.3.6).
    if container.directory.entries.contains(where: { $0.kind == .stream && $0.name == "\u{1}Ole10Native" }) {
      flaws.append(FormatFlaw(DocumentRule.wordEmbeddedFiles))
    }
    if root["Macros"]?.kind == .storage { flaws.append(FormatFlaw(DocumentRule.wordMacros)) }
    // Without a picture, too: each stands in the text as a character.
    if header.textLength <= 1 { flaws.append(FormatFlaw(DocumentRule.wordNoText)) }
    return flaws
  }

  /// The streams of pictures, properties and embedded objects. One that lies behind the file's end shows that the file
  /// is cut short; one that is damaged leaves the text readable.
  private func others(
    _ container: inout CompoundFile, except known: Set<String>
  ) throws(FileAccessError) -> [FormatFlaw] {
    let root = container.directory.root
    var damage: FormatFlaw?
    // The root's own entry for each known name was taken; one of the same name deeper down was not.
    var left = known
    for entry in container.directory.entries where entry.kind == .stream {
      if root[entry.name]?.start == entry.start, left.remove(entry.name) != nil { continue }
      guard let fault = try container.stream(entry).fault else { continue }
      if case .outside = fault { return [Self.flaw(fault)] }
      damage = damage ?? FormatFlaw(DocumentRule.wordPartDamaged, at: fault.offset, expected: Self.expected(fault))
    }
    return damage.map { [$0] } ?? []
  }

  private static func versionFacts(_ header: WordHeader, _ document: CompoundFileStream) -> Facts {
    [
      "offset": .number((document.offsets.first ?? 0) + 2), "found": .number(header.version),
      "expected": .number(oldest),
    ]
  }

  private static func damaged(at offset: Int, _ expected: Wording) -> FormatFlaw {
    FormatFlaw(DocumentRule.wordDamaged, at: offset, expected: expected)
  }

  private static func flaw(_ fault: CompoundFileFault) -> FormatFlaw {
    if case .outside(let offset) = fault {
      return FormatFlaw(DocumentRule.wordTruncated, at: offset, expected: expected(fault))
    }
    return FormatFlaw(DocumentRule.wordDamaged, at: fault.offset, expected: expected(fault))
  }

  private static func expected(_ fault: CompoundFileFault) -> Wording {
    switch fault {
    case .outside: Wording("更多資料", "more data")
    case .loop: Wording("還沒用過的磁區", "a sector that is not used twice")
    case .noSector: Wording("下一個磁區的號碼", "the number of the next sector")
    }
  }
}
