import Archives
import FileAccess
import Findings

/// The ZIP archive that a workbook is. Names of parts are compared as Office does: without regard to case, and `\` is
/// `/`.
struct WorkbookPackage: Sendable {
  private struct Place {
    /// Among all entries, from 0.
    let index: Int
    let isEncrypted: Bool
    var isUnique = true
  }

  private let source: any ByteSource
  private let budget = InflationBudget(SpreadsheetLimits.totalBytes)
  private var places: [String: Place] = [:]

  /// Reads the list of entries.
  init(_ source: any ByteSource) throws(WorkbookError) {
    self.source = source
    try Self.checkSize(of: source)
    do {
      let reader = try ArchiveReader(source, name: "workbook")
      var index = 0
      while let entry = try reader.next() {
        if entry.kind == .file {
          let place = Place(index: index, isEncrypted: entry.isEncrypted)
          let name = Self.normalized(entry.path)
          if places.updateValue(place, forKey: name) != nil { places[name]?.isUnique = false }
        }
        index += 1
      }
    } catch {
      throw WorkbookError(error, part: nil)
    }
  }

  func has(_ part: String) -> Bool { places[Self.normalized(part)] != nil }

  /// - Parameter part: `xl/workbook.xml`, with or without `/` in front.
  func stream(_ part: String) throws(WorkbookError) -> PartStream {
    guard let place = places[Self.normalized(part)] else {
      throw .damaged(part: part, Wording("活頁簿裡沒有這個部分", "the workbook does not have it"))
    }
    guard place.isUnique else {
      throw .damaged(part: part, Wording("活頁簿裡有兩個", "the workbook has two of it"))
    }
    guard !place.isEncrypted else { throw .passwordProtected }
    return try PartStream(source, at: place.index, part: part, budget: budget)
  }

  func xml(_ part: String) throws(WorkbookError) -> PartXML { try PartXML(stream(part)) }

  private static func checkSize(of source: any ByteSource) throws(WorkbookError) {
    guard source.count <= SpreadsheetLimits.fileBytes else {
      let limit = SpreadsheetLimits.fileBytes >> 20
      throw .tooLarge(Wording("檔案超過 \(limit) MB", "the file has more than \(limit) MB"))
    }
    let limit = SpreadsheetLimits.archiveEntries
    let isTooMany: Bool
    do { isTooMany = try ZIPDirectory.mayHaveMoreEntries(than: limit, in: source) } catch { throw .file(error) }
    if isTooMany { throw .tooMany(Wording("壓縮檔內的檔案", "files in its archive"), limit: limit) }
  }

  private static func normalized(_ part: String) -> String {
    let name = String(decoding: part.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self).lowercased()
    return name.hasPrefix("/") ? String(name.dropFirst()) : name
  }
}
