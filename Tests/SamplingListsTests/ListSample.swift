import FileAccess
import Findings
import NHICodes
import SamplingLists
import TextEncodings

/// A good list, and ways of making others of it.
enum ListSample {
  static let header = "醫事機構代碼,醫事類別,費用年月,申報類別,申報日期,案件分類,流水號,病歷號,身分證號,出生日期,姓名,檔案資料夾"
  static let batch = "0151142120,13,11507,1,1150802"
  static let rows = [
    "\(batch),19,12345,CH-1001,A123456789,0790315,示範患者甲,",
    "\(batch),11,123,CH-1002,A12345****,790228,\"EXAMPLE, PATIENT B\",乙",
    "\(batch),16,000678,CH-1003,A800000014,1990-03-15,示範患者丙,files/丙",
  ]
  static let good = ([header] + rows).map { $0 + "\r\n" }.joined()

  /// 2026-11-21.
  static let today = ROCDate(year: 2026, month: 11, day: 21)

  /// The options that say what `batch` says.
  static let options = BatchOptions(
    institution: "0151142120", tier: "13", feeMonth: "11507", filingType: "1", filingDate: "1150802")

  /// A list with only the columns a case needs and the given rows, and options for the rest.
  static func short(_ rows: String..., columns: String = "案件分類,流水號") -> String {
    ([columns] + rows).map { $0 + "\n" }.joined()
  }
}

/// Reads a list and puts what every reading must keep to the test: facts fill every place, nothing personal is shown.
func read(_ text: String, _ options: BatchOptions = BatchOptions()) throws -> ListReading {
  try read(Array(text.utf8), options)
}

func read(_ bytes: [UInt8], _ options: BatchOptions = BatchOptions()) throws -> ListReading {
  try read(bytes, ListOptions(batch: options))
}

func read(_ bytes: [UInt8], _ options: ListOptions) throws -> ListReading {
  guard let today = ListSample.today else { throw MissingDay() }
  let reading = try SamplingList.read(
    ListInput(MemoryBytes(bytes), name: "list.csv"), options: options, today: today)
  try putToTheTest(reading)
  return reading
}

/// Facts fill every place, and nothing personal is shown.
func putToTheTest(_ reading: ListReading) throws {
  for finding in reading.findings {
    for language in Language.allCases {
      for text in [finding.message(in: language), finding.remedy(in: language)] {
        if text.contains("{") || text.contains("}") { throw OpenPlace(text: text) }
        if text.contains("示範患者") || text.contains("A123456789") { throw PersonalData(text: text) }
      }
    }
  }
}

struct MissingDay: Error {}
struct OpenPlace: Error { let text: String }
struct PersonalData: Error { let text: String }

extension ListReading {
  /// The rules' ids, in order, with the rows they name: `L201:3`.
  var summary: [String] {
    findings.map { finding in finding.rule.id + (finding.subject.row.map { ":\($0)" } ?? "") }
  }

  func finding(_ rule: some Rule) -> Finding? { findings.first { $0.rule.id == rule.id } }

  func message(_ rule: some Rule, _ language: Language = .zhHant) -> String? {
    finding(rule)?.message(in: language)
  }

  var keys: [String] { list?.cases.map(\.key.description) ?? [] }
}
