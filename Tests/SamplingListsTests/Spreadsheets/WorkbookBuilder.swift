import Archives
import FileAccess
import SystemPackage
import TestSupport

@testable import SamplingLists

/// The parts of a workbook, and the ZIP archive that is made of them.
struct WorkbookBuilder {
  var parts: [(name: String, content: any ByteSource)]

  init(_ parts: [(name: String, text: String)]) {
    self.parts = parts.map { ($0.name, MemoryBytes(Array($0.text.utf8))) }
  }

  /// The text of a part; nil where there is none.
  subscript(_ name: String) -> String? {
    get {
      guard let content = parts.first(where: { $0.name == name })?.content else { return nil }
      return (try? content.read(at: 0, count: content.count)).map { String(decoding: $0, as: UTF8.self) }
    }
    set {
      let index = parts.firstIndex { $0.name == name }
      let content = newValue.map { MemoryBytes(Array($0.utf8)) }
      if let index, let content {
        parts[index].content = content
      } else if let content {
        parts.append((name, content))
      } else if let index {
        parts.remove(at: index)
      }
    }
  }

  func bytes() throws -> [UInt8] {
    let folder = try TemporaryFolder()
    return try TemporaryFolder.bytes(write(to: folder.path.appending("workbook")))
  }

  func source() throws -> MemoryBytes { MemoryBytes(try bytes()) }

  func write(to path: FilePath) throws -> FilePath {
    let descriptor = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    defer { try? descriptor.close() }
    let writer = try ArchiveWriter(.zip, into: descriptor, path: path)
    for part in parts { try add(part.name, part.content, to: writer) }
    try writer.finish()
    return path
  }

  private func add(
    _ name: String, _ content: some ByteSource, to writer: borrowing ArchiveWriter
  ) throws(ArchiveError) {
    try writer.add(name, from: content)
  }

  /// The rows of the first sheet.
  func rows() throws(any Error) -> [TableRow] { try sheet().rows }

  func sheet(_ index: Int = 0) throws -> SheetRows { try Workbook.open(source()).rows(ofSheetAt: index) }

  /// The only error that opening the workbook and reading its first sheet gives; nil when all went well.
  func error() throws -> WorkbookError? {
    let source = try source()
    do {
      _ = try Workbook.open(source).rows(ofSheetAt: 0)
      return nil
    } catch {
      return error
    }
  }
}

/// Text as XML has it.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// One text again and again, made while it is read, between a beginning and an end.
struct RepeatedText: ByteSource {
  let start: [UInt8]
  let unit: [UInt8]
  let times: Int
  let end: [UInt8]
  private let block: [UInt8]

  init(_ start: String, _ unit: String, times: Int, _ end: String) {
    self.start = Array(start.utf8)
    self.unit = Array(unit.utf8)
    self.times = times
    self.end = Array(end.utf8)
    block = Array(repeatElement(self.unit, count: 1 + (1 << 19) / self.unit.count).joined())
  }

  var count: Int { start.count + unit.count * times + end.count }

  func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    if offset < start.count { return Array(start[offset...].prefix(length)) }
    let place = offset - start.count
    let rest = unit.count * times - place
    guard rest > 0 else { return Array(end.dropFirst(-rest).prefix(length)) }
    let shift = place % unit.count
    return Array(block[shift...].prefix(min(length, rest)))
  }
}
