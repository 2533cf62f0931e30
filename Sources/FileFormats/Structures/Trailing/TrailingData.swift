import FileAccess
import Findings

/// What stands behind the end of a file's own format, and archives that are read from a file's end.
///
/// Zero bytes and the other fillers that storage and transfers leave are harmless. What another program would open is
/// not: such a file is two things at once, and programs that guard a network refuse it.
enum TrailingData {
  /// - Parameters:
  ///   - end: where the format's own bytes end.
  ///   - reportsOthers: whether bytes that are nothing dangerous are told too. False for a format whose end is not
  ///     known for certain.
  static func flaws(
    in file: any ByteSource, after end: Int, reportsOthers: Bool = true
  ) throws(FileAccessError) -> [FormatFlaw] {
    if let start = try start(in: file, after: end) {
      let tail = ByteTail(file, from: start)
      let found = try FormatIdentifier.identify(tail).format
      if let rule = rule(for: found) { return [flaw(rule, found, at: start, in: file)] }
      let embedded = try EmbeddedSignature.first(in: tail)
      if let embedded, let rule = rule(for: embedded.format) {
        return [flaw(rule, embedded.format, at: start + embedded.offset, in: file)]
      }
      if let archive = try archiveAtEnd(of: file) { return [archive] }
      return reportsOthers ? [flaw(.other, found, at: start, in: file)] : []
    }
    return try archiveAtEnd(of: file).map { [$0] } ?? []
  }

  /// A ZIP archive is found by its last bytes, whatever stands before it.
  static func archiveAtEnd(of file: any ByteSource) throws(FileAccessError) -> FormatFlaw? {
    guard let offset = try ZipEnd.offset(in: file) else { return nil }
    return flaw(.archiveAtEnd, .zip, at: offset, in: file)
  }

  /// The first byte behind `end` that is no filler, nil when there is none.
  private static func start(in file: any ByteSource, after end: Int) throws(FileAccessError) -> Int? {
    var offset = max(0, end)
    var endsWithFF = false
    while offset < file.count {
      let bytes = try file.read(at: offset, count: 262_144)
      guard let last = bytes.last else { return nil }
      if let index = bytes.firstIndex(where: { !isFiller($0) }) {
        // FF fills too, but the last before something is the beginning of a marker.
        let isMarker = index > 0 ? bytes[index - 1] == 0xFF : endsWithFF
        return isMarker ? offset + index - 1 : offset + index
      }
      endsWithFF = last == 0xFF
      offset += bytes.count
    }
    return nil
  }

  /// Zero bytes and FF of storage, white space, and the Ctrl-Z of old transfers.
  private static func isFiller(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00, 0xFF, 0x20, 0x09, 0x0A, 0x0D, 0x1A: true
    default: false
    }
  }

  private static func rule(for format: FileFormat) -> TrailingRule? {
    switch format {
    case .zip, .docx, .xlsx, .pptx, .odt, .rar, .sevenZip, .cab, .gzip, .tar, .otherArchive: .archive
    case .windowsProgram, .elf, .otherProgram, .shortcut: .program
    case .pdf: .document
    case .html, .script, .svg: .script
    default: nil
    }
  }

  private static func flaw(
    _ rule: TrailingRule, _ format: FileFormat, at offset: Int, in file: any ByteSource
  ) -> FormatFlaw {
    FormatFlaw(
      rule,
      [
        "offset": .number(offset), "bytes": .number(file.count - offset), "found": .wording(format.name),
        "expected": .wording(Wording("檔案結尾", "the end of the file")),
      ])
  }
}
