import Findings
import NHICodes
import SamplingLists

/// Reads the rows of a mapping against the list.
struct MappingRowReader {
  private let name: String
  private let keys: Set<CaseKey>
  private let tier: Tier
  private(set) var rows: [String: FileMapping.Row] = [:]
  private(set) var findings: [Finding] = []

  init(name: String, list: SamplingList) {
    self.name = name
    keys = Set(list.cases.map(\.key))
    tier = list.batch.tier
  }

  mutating func read(_ row: TableRow, file: String, category: String, serial: String, recordClass: String) {
    let path = MappingPath.read(file)
    func fail(_ value: String, _ problem: Wording) {
      // Its file is left out, and not reported once more as one that the mapping does not have.
      if rows[path] == nil { rows[path] = FileMapping.Row(number: row.number, file: path, target: nil) }
      findings.append(
        Finding(
          PlanRule.mappingRow, Subject(file: name, row: row.number),
          ["value": .text(PatientIdentifier.masking(value)), "problem": .wording(problem)]))
    }
    if let earlier = rows[path] {
      return fail(path, Wording("第 \(earlier.number) 列已經有這個檔案", "row \(earlier.number) has this file already"))
    }
    let clean = [category, serial].map { SpreadsheetCell.code($0).uppercased() }
    if clean.allSatisfy(\.isEmpty) {
      rows[path] = FileMapping.Row(number: row.number, file: path, target: nil)
      return
    }
    guard let number = CaseSerial(clean[1]), CaseCategory(clean[0]) != nil else {
      return fail("\(clean[0]) \(clean[1])", Wording("看不出是哪一個案件", "this is not a category and serial"))
    }
    let found = categories(clean[0], isExact: Self.isText(category))
      .map { CaseKey(tier: tier, category: $0, serial: number) }.filter(keys.contains)
    guard let key = found.first else {
      return fail("\(clean[0]) \(clean[1])", Wording("抽樣清單沒有這個案件", "the list has no such case"))
    }
    if found.count > 1 {
      let names = found.map(\.withoutTier)
      return fail(
        "\(clean[0]) \(clean[1])",
        Wording(
          "可能是 \(names.joined(separator: " 或 "))：試算表會去掉前面的 0，請寫成 =\"0\(clean[0])\" 或 =\"\(clean[0])\"",
          "it could be \(names.joined(separator: " or ")), as spreadsheets drop zeros: write =\"0\(clean[0])\" or =\"\(clean[0])\""
        ))
    }
    let code = recordClass.halfWidth.uppercased()
    let chosen = RecordClass(rawValue: code)
    guard chosen != nil || code.isEmpty || code == "DICOM" else {
      return fail(recordClass, Wording("類別只能是 A、B、C、D 或 DICOM", "the class can be A, B, C, D or DICOM"))
    }
    rows[path] = FileMapping.Row(
      number: row.number, file: path, target: FileMapping.Target(key: key, recordClass: chosen))
  }

  /// What a category can have been: as it is written, as wide as the tier has it, or with the zero that a spreadsheet
  /// dropped.
  private func categories(_ text: String, isExact: Bool) -> [CaseCategory] {
    guard let written = CaseCategory(text) else { return [] }
    if isExact { return [CaseCategory(spelling: text, in: tier) ?? written] }
    let spellings = [text, written.spelling(in: tier)]
    let isDigit = text.utf8.count == 1 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    var found = spellings.compactMap { CaseCategory(spelling: $0, in: tier) }
    if isDigit, let padded = CaseCategory("0" + text) { found.append(padded) }
    return found.enumerated().filter { !found[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// Whether a cell says that it is text: `="03"`.
  private static func isText(_ cell: String) -> Bool {
    cell.drop { $0.isWhitespace }.hasPrefix("=\"")
  }
}
