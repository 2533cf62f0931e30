public import Findings
public import NHICodes
public import SamplingLists
import TextEncodings

/// A mapping CSV: which file goes into which case as what. When one is given it alone says what is packed.
///
/// Columns: 檔案 (a path relative to SOURCE), 案件分類, 流水號, 類別 (A, B, C, D, or DICOM for a DICOMDIR with its set); others are
/// for the reader and not read back. A row whose case is empty leaves its file out on purpose.
public struct FileMapping: Sendable {
  public struct Row: Sendable, Hashable {
    public let number: Int
    public let file: String
    /// nil: left out on purpose.
    public let target: Target?
  }

  public struct Target: Sendable, Hashable {
    public let key: CaseKey
    /// nil for a DICOM set, and where the row leaves the class to the program.
    public let recordClass: RecordClass?
  }

  public let name: String
  public let rows: [String: Row]

  static let columns = ["檔案", "案件分類", "流水號", "類別", "新檔名", "為什麼"]
}

extension FileMapping {
  /// - Parameter name: the mapping's path as the user gave it, for findings.
  public static func read(
    _ bytes: [UInt8], name: String, list: SamplingList
  ) -> (mapping: FileMapping?, findings: [Finding]) {
    func unusable(_ problem: Wording) -> (FileMapping?, [Finding]) {
      (nil, [Finding(PlanRule.mappingUnusable, Subject(file: name), ["problem": .wording(problem)])])
    }
    guard let text = TextDecoder.decode(bytes) else {
      return unusable(Wording("不是 UTF-8 也不是 Big5 文字檔", "it is neither UTF-8 nor Big5 text"))
    }
    let table = DelimitedText(text.text)
    if let row = table.unclosedQuoteRow {
      return unusable(Wording("第 \(row) 列的引號沒有結束", "the quote in row \(row) is never closed"))
    }
    guard let header = table.rows.first(where: { $0.cells.contains { $0.halfWidth == columns[0] } }) else {
      return unusable(Wording("找不到「檔案」欄", "it has no column 檔案"))
    }
    let positions = columns.map { column in header.cells.firstIndex { $0.halfWidth == column } }
    guard let file = positions[0], let category = positions[1], let serial = positions[2] else {
      return unusable(Wording("缺少「案件分類」或「流水號」欄", "it lacks the column 案件分類 or 流水號"))
    }

    var reader = RowReader(name: name, list: list)
    for row in table.rows where row.number > header.number && !row.isBlank {
      reader.read(
        row, file: row.cell(at: file), category: row.cell(at: category), serial: row.cell(at: serial),
        recordClass: positions[3].map(row.cell(at:)) ?? "")
    }
    return (FileMapping(name: name, rows: reader.rows), reader.findings)
  }

  private struct RowReader {
    let name: String
    let keys: Set<CaseKey>
    let tier: Tier
    var rows: [String: Row] = [:]
    var findings: [Finding] = []

    init(name: String, list: SamplingList) {
      self.name = name
      keys = Set(list.cases.map(\.key))
      tier = list.batch.tier
    }

    mutating func read(
      _ row: TableRow, file: String, category: String, serial: String, recordClass: String
    ) {
      let path = file.replacing("\\", with: "/")
      func fail(_ value: String, _ problem: Wording) {
        // Its file is left out, and not reported once more as one that the mapping does not have.
        if rows[path] == nil { rows[path] = Row(number: row.number, file: path, target: nil) }
        findings.append(
          Finding(
            PlanRule.mappingRow, Subject(file: name, row: row.number),
            ["value": .text(PatientIdentifier.masking(value)), "problem": .wording(problem)]))
      }
      if let earlier = rows[path] {
        return fail(path, Wording("第 \(earlier.number) 列已經有這個檔案", "row \(earlier.number) has this file already"))
      }
      // Spreadsheets drop leading zeros and write `="000123"` to keep them.
      let clean = [category, serial].map { $0.halfWidth.uppercased().filter { !"=\"'".contains($0) } }
      if clean.allSatisfy(\.isEmpty) {
        rows[path] = Row(number: row.number, file: path, target: nil)
        return
      }
      guard let category = CaseCategory(clean[0]), let number = CaseSerial(clean[1]) else {
        return fail("\(clean[0]) \(clean[1])", Wording("看不出是哪一個案件", "this is not a category and serial"))
      }
      let candidates = [category.code, category.spelling(in: tier)].compactMap { CaseCategory(spelling: $0, in: tier) }
        .map { CaseKey(tier: tier, category: $0, serial: number) }
      guard let key = candidates.first(where: keys.contains) else {
        return fail("\(clean[0]) \(clean[1])", Wording("抽樣清單沒有這個案件", "the list has no such case"))
      }
      let code = recordClass.halfWidth.uppercased()
      let chosen = RecordClass(rawValue: code)
      guard chosen != nil || code.isEmpty || code == "DICOM" else {
        return fail(recordClass, Wording("類別只能是 A、B、C、D 或 DICOM", "the class can be A, B, C, D or DICOM"))
      }
      rows[path] = Row(number: row.number, file: path, target: Target(key: key, recordClass: chosen))
    }
  }
}

extension PackagePlan {
  /// The plan as a mapping that can be edited and given back: UTF-8 with a BOM, so that spreadsheets open it, CRLF.
  ///
  /// The paths are those of the files, unmasked: without them it could not be read back.
  public func mappingCSV(in language: Language) -> [UInt8] {
    var writer = DelimitedTextWriter()
    writer.add(FileMapping.columns)
    for planned in cases {
      let key = planned.sampled.key
      func add(_ file: String, _ recordClass: String, _ name: String, _ why: String) {
        writer.add([file, key.category.code, key.serial.padded, recordClass, name, why])
      }
      for document in planned.documents {
        let why = [document.match.explanation, document.classification.explanation].map { $0[language] }
        add(
          document.entry.relativePath, document.name.recordClass.code, document.archiveName,
          why.joined(separator: language == .zhHant ? "；" : "; "))
      }
      for fileSet in planned.fileSets {
        add(fileSet.fileSet.dicomdir.relativePath, "DICOM", fileSet.archiveName, fileSet.match.explanation[language])
      }
    }
    for stray in strays where stray.reason != .notAFile && stray.reason != .outsideFileSet {
      writer.add([stray.entry.relativePath, "", "", "", "", ""])
    }
    return [0xEF, 0xBB, 0xBF] + Array(writer.text.utf8)
  }
}
