import Archives
import FileAccess
import Findings

/// The content of one part of a workbook, a stretch at a time.
final class PartStream {
  let part: String
  private let reader: ArchiveReader
  private let budget: InflationBudget
  private var count = 0

  /// - Parameter index: the entry's place among all entries.
  init(
    _ source: any ByteSource, at index: Int, part: String, budget: InflationBudget
  ) throws(WorkbookError) {
    self.part = part
    self.budget = budget
    do {
      reader = try ArchiveReader(source, name: part)
      for _ in 0...index {
        guard try reader.next() != nil else { break }
      }
    } catch {
      throw WorkbookError(error, part: part)
    }
    // What office programs write and read. Other methods take as much memory as their headers ask for.
    guard reader.method.hasSuffix("(deflation)") || reader.method.hasSuffix("(uncompressed)") else {
      throw .damaged(part: part, Wording("壓縮方式不是活頁簿所用的", "it is compressed in a way no workbook is"))
    }
  }

  /// Empty at the end.
  func read() throws(WorkbookError) -> [UInt8] {
    let bytes: [UInt8]
    do { bytes = try reader.readChunk() } catch { throw WorkbookError(error, part: part) }
    count += bytes.count
    guard count <= SpreadsheetLimits.partBytes, budget.spend(bytes.count) else {
      let name = WorkbookError.shown(part)
      throw .tooLarge(Wording("\(name) 解壓縮後太大", "\(name) is too large when it is unpacked"))
    }
    return bytes
  }

  /// The first bytes, at most `count` of them, as they are.
  func head(_ count: Int) throws(WorkbookError) -> [UInt8] {
    var head: [UInt8] = []
    while head.count < count {
      let bytes = try read()
      if bytes.isEmpty { break }
      head += bytes.prefix(count - head.count)
    }
    return head
  }
}
