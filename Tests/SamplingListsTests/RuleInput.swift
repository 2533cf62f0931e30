import FileAccess

@testable import SamplingLists

/// A list, perhaps with a claim, as it is given to be read.
struct RuleInput: Sendable {
  private let list: @Sendable () throws -> [UInt8]
  private let options: ListOptions
  private var claim: (name: String, bytes: [UInt8])?

  init(_ bytes: [UInt8], options: ListOptions) {
    list = { bytes }
    self.options = options
  }

  /// A workbook of text cells; behind an equals sign a formula without its result.
  ///
  /// - Parameters:
  ///   - sheet: the one that is asked for.
  ///   - cut: how many bytes are missing at its end.
  init(workbook sheets: KeyValuePairs<String, [[String]]>, sheet: String? = nil, cut: Int = 0) {
    var options = ListOptions(batch: ListSample.options)
    options.sheet = sheet
    self.options = options
    let sheets = sheets.map { (name: $0.key, state: String?.none, data: Self.data($0.value)) }
    list = {
      var sample = XLSXSample()
      sample.sheets = sheets
      return try sample.builder.bytes().dropLast(cut)
    }
  }

  private static func data(_ rows: [[String]]) -> String {
    rows.map { cells in
      let cells = cells.map { cell in
        cell.hasPrefix("=")
          ? "<c><f>\(escaped(String(cell.dropFirst())))</f></c>"
          : "<c t=\"inlineStr\"><is><t>\(escaped(cell))</t></is></c>"
      }
      return "<row>\(cells.joined())</row>"
    }.joined()
  }

  /// A list of one case, and a claim that has it.
  init(claim head: [String: String], named name: String = "TOTFA.xml") {
    self.init(Array(ListSample.short("19,123").utf8), options: ListOptions(batch: ListSample.options))
    var builder = ClaimBuilder()
    builder.head?.merge(head) { $1 }
    claim = (name, builder.big5)
  }

  func read() throws -> ListReading {
    guard let today = ListSample.today else { throw MissingDay() }
    let reading = try SamplingList.read(
      ListInput(MemoryBytes(try list()), name: "list.csv"),
      claim: claim.map { ListInput(MemoryBytes($0.bytes), name: $0.name) }, options: options, today: today)
    try putToTheTest(reading)
    return reading
  }
}
