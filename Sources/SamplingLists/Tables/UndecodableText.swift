import Findings

/// Why bytes are no list.
enum UndecodableText {
  /// What the bytes look like, for someone who gave a file of another kind.
  static func looks(_ bytes: [UInt8]) -> Wording {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return Wording("看起來是 Excel 活頁簿（.xlsx）或壓縮檔", "it looks like an Excel workbook (.xlsx) or an archive")
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return Wording("看起來是舊版 Excel 活頁簿（.xls）", "it looks like an old Excel workbook (.xls)")
    }
    return Wording("看起來不是文字檔，或用了別的編碼", "it looks like something other than text, or another encoding")
  }

  /// Where the first byte stands, from 0, that is neither ASCII text nor part of well-formed UTF-8.
  static func offset(in bytes: [UInt8]) -> Int {
    var offset = 0
    var rest = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while case .valid(let units) = parser.parseScalar(from: &rest), units.first != 0 { offset += units.count }
    return min(offset, bytes.count - 1)
  }
}
