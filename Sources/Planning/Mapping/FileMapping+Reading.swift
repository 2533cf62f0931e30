package import Findings
import NHICodes
package import SamplingLists
import TextEncodings

extension FileMapping {
  /// Reads what `mappingCSV` wrote, edited by hand or saved again by a spreadsheet: UTF-8, UTF-16 or Big5, with commas,
  /// semicolons or tabs, without leading zeros, with the `.0` of a fraction.
  ///
  /// - Parameter name: the mapping's path as the user gave it, for findings.
  package static func read(
    _ bytes: [UInt8], name: String, list: SamplingList
  ) -> (mapping: FileMapping?, findings: [Finding]) {
    func unusable(_ problem: Wording) -> (FileMapping?, [Finding]) {
      (nil, [Finding(PlanRule.mappingUnusable, Subject(file: name), ["problem": .wording(problem)])])
    }
    guard let text = TextDecoder.decode(bytes) else {
      return unusable(Wording("不是 UTF-8 也不是 Big5 文字檔", "it is neither UTF-8 nor Big5 text"))
    }
    let table = table(of: text.text)
    if let row = table.unclosedQuoteRow {
      return unusable(Wording("第 \(row) 列的引號沒有結束", "the quote in row \(row) is never closed"))
    }
    guard let header = header(of: table) else {
      return unusable(Wording("找不到「檔案」欄", "it has no column 檔案"))
    }
    let positions = columns.map { column in header.cells.firstIndex { $0.halfWidth == column } }
    guard let file = positions[0], let category = positions[1], let serial = positions[2] else {
      return unusable(Wording("缺少「案件分類」或「流水號」欄", "it lacks the column 案件分類 or 流水號"))
    }

    var reader = MappingRowReader(name: name, list: list)
    for row in table.rows where row.number > header.number && !row.isBlank {
      reader.read(
        row, file: row.cell(at: file), category: row.cell(at: category), serial: row.cell(at: serial),
        recordClass: positions[3].map(row.cell(at:)) ?? "")
    }
    return (FileMapping(name: name, rows: reader.rows), reader.findings)
  }

  /// Files' names are full of commas and semicolons: the delimiter is the one with which there is a header.
  private static func table(of text: String) -> DelimitedText {
    let guessed = DelimitedText(text)
    if isWhole(guessed) { return guessed }
    let others = Delimiter.allCases.lazy.filter { $0 != guessed.delimiter }.map { DelimitedText(text, delimiter: $0) }
    return others.first(where: isWhole) ?? guessed
  }

  private static func isWhole(_ table: DelimitedText) -> Bool {
    header(of: table).map { header in
      columns.prefix(3).allSatisfy { name in header.cells.contains { $0.halfWidth == name } }
    }
      ?? false
  }

  private static func header(of table: DelimitedText) -> TableRow? {
    table.rows.first { $0.cells.contains { $0.halfWidth == columns[0] } }
  }
}
