import Archives
import Findings
import Markup

extension WorkbookError {
  /// - Parameter part: nil while the list of entries is read.
  init(_ error: ArchiveError, part: String?) {
    switch error {
    case .source(let error): self = .file(error)
    case .cancelled: self = .cancelled
    case .library, .wrongSize, .refused, .notAsAnnounced:
      // libarchive's words name a place in the archive at best; that copying again may help does not depend on them.
      self = .damaged(
        part: part,
        part == nil
          ? Wording("壓縮結構不完整", "its archive is not whole")
          : Wording("壓縮資料不完整或已損壞", "its compressed data is incomplete or damaged"))
    }
  }

  init(_ error: XMLStreamError, part: String) {
    switch error {
    case .notWellFormed(let message):
      let line = message.line
      self = .damaged(part: part, Wording("第 \(line) 行不是活頁簿該有的 XML", "line \(line) is not XML as workbooks have it"))
    case .documentType:
      self = .damaged(part: part, Wording("含有活頁簿不該有的 DOCTYPE", "it has a DOCTYPE, which no workbook has"))
    case .source(let error as WorkbookError): self = error
    case .source: self = .damaged(part: part, Wording("無法讀取", "it cannot be read"))
    }
  }

  /// The name of a part as messages show it: it comes from the file, and may be anything.
  static func shown(_ part: String) -> String {
    let isPlain = part.utf8.count <= 100 && part.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    return isPlain ? part : "…"
  }

  static func tooMany(_ what: Wording, limit: Int) -> WorkbookError {
    .tooLarge(Wording("\(what.zhHant)超過 \(limit) 個", "more than \(limit) \(what.en)"))
  }
}
