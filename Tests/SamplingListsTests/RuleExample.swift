import NHICodes

@testable import SamplingLists

/// A list that breaks a rule and its neighbour that keeps it.
struct RuleExample: Sendable, CustomStringConvertible {
  let rule: String
  /// What is reported, as `ListReading.summary` has it.
  let expected: [String]
  var fires = ""
  var passes = ""
  var options = ListSample.options
  var passingOptions: BatchOptions?
  /// Workbooks and claims, which are no text.
  var firing: RuleInput?
  var passing: RuleInput?

  var firingInput: RuleInput { firing ?? RuleInput(Array(fires.utf8), options: ListOptions(batch: options)) }

  var passingInput: RuleInput {
    passing ?? RuleInput(Array(passes.utf8), options: ListOptions(batch: passingOptions ?? options))
  }

  var description: String { rule }

  static let list: [RuleExample] = [
    RuleExample(
      rule: "L101", expected: ["L101"], fires: "案件分類,流水號\n19,1\u{0}\n", passes: ListSample.short("19,1")),
    RuleExample(
      rule: "L102", expected: ["L102:1"], fires: ListSample.short("19,1", columns: "案件分類,號碼"),
      passes: ListSample.short("19,1")),
    RuleExample(
      rule: "L103", expected: ["L103:3"], fires: ListSample.short("19,1,a", "19,2,\"b", "19,3,c"),
      passes: ListSample.short("19,1,a", "19,2,\"b\"", "19,3,c")),
    RuleExample(rule: "L104", expected: ["L104:1"], fires: ListSample.short(), passes: ListSample.short("19,1")),
    RuleExample(
      rule: "L105", expected: ["L105:1"], fires: ListSample.short("19,1,2", columns: "案件分類,流水號,流水編號"),
      passes: ListSample.short("19,1,2", columns: "案件分類,流水號,備註")),
    RuleExample(
      rule: "L106", expected: ["L106:1"], fires: ListSample.short("19,1,", columns: "案件分類,流水號,身分証號"),
      passes: ListSample.short("19,1,", columns: "案件分類,流水號,身分證號")),
    RuleExample(
      rule: "L107", expected: ["L107"], firing: RuleInput(workbook: ["清單": rows], cut: 30),
      passing: RuleInput(workbook: ["清單": rows])),
    RuleExample(
      rule: "L108", expected: ["L108"], firing: RuleInput(workbook: ["七月": rows, "八月": rows]),
      passing: RuleInput(workbook: ["七月": rows, "說明": [["抽審清單"]]])),
    RuleExample(
      rule: "L109", expected: ["L109"], firing: RuleInput(workbook: ["七月": rows], sheet: "八月"),
      passing: RuleInput(workbook: ["七月": rows, "八月": rows], sheet: "八月")),
    RuleExample(
      rule: "L110", expected: ["L110"],
      firing: RuleInput(workbook: ["清單": [["案件分類", "流水號", "備註"], ["19", "1", "=1+1"]]]),
      passing: RuleInput(workbook: ["清單": [["案件分類", "流水號", "備註"], ["19", "1", "2"]]])),
    RuleExample(
      rule: "L201", expected: ["L201:3"], fires: ListSample.short("19,1", "1,2"),
      passes: ListSample.short("19,1", "11,2")),
    RuleExample(
      rule: "L202", expected: ["L202:3"], fires: ListSample.short("19,1", "19,12A"),
      passes: ListSample.short("19,1", "19,12")),
    RuleExample(
      rule: "L203", expected: ["L203:2"], fires: ListSample.short("19,1,A1234-6789", columns: "案件分類,流水號,身分證號"),
      passes: ListSample.short("19,1,A1234*6789", columns: "案件分類,流水號,身分證號")),
    RuleExample(
      rule: "L204", expected: ["L204:2"], fires: ListSample.short("19,1,1150230", columns: "案件分類,流水號,生日"),
      passes: ListSample.short("19,1,1150228", columns: "案件分類,流水號,生日")),
    RuleExample(
      rule: "L205", expected: ["L205:4"], fires: ListSample.short("19,1", "11,1", "19,000001"),
      passes: ListSample.short("19,1", "11,1", "19,000002")),
    RuleExample(
      rule: "L206", expected: ["L206:2"], fires: ListSample.short("01,1", "01,2"),
      passes: ListSample.short("11,1", "11,2")),
    RuleExample(rule: "L207", expected: ["L207:2"], fires: ListSample.short("15,1"), passes: ListSample.short("16,1")),
    RuleExample(
      rule: "L208", expected: ["L208:2"], fires: ListSample.short("A1,1", "A1,2"),
      passes: ListSample.short("1,1", "1,2"),
      options: inTier("22")),
    RuleExample(
      rule: "L209", expected: ["L209:2"], fires: ListSample.short("1,1", "2,1", "D,1"),
      passes: ListSample.short("03,1"),
      options: inTier("30"), passingOptions: inTier("11")),
    RuleExample(
      rule: "L210", expected: ["L210:3"], fires: ListSample.short("19,1,11507", "19,2,11506", columns: "案件分類,流水號,費用年月"),
      passes: ListSample.short("19,1,11507", "19,2,2026-07", columns: "案件分類,流水號,費用年月")),
    RuleExample(
      rule: "L211", expected: ["L211:2"], fires: ListSample.short("19,1,陳\u{FFFD}", columns: "案件分類,流水號,姓名"),
      passes: ListSample.short("19,1,陳乙", columns: "案件分類,流水號,姓名")),
  ]

  static let batch: [RuleExample] = [
    example("C101", \.institution, "151142120", "0151142120"),
    example("C102", \.institution, "0151142121", "0151142120"),
    example("C103", \.tier, "16", "13"),
    example("C104", \.feeMonth, "11513", "11507"),
    example("C105", \.filingType, "3", "2"),
    example("C106", \.filingDate, "1150230", "1150802"),
    example("C107", \.reviewKind, "4", "3"),
    example("C108", \.filingDate, nil, "1150802"),
    example("C109", \.systemDate, "today", "2026-11-21"),
    RuleExample(
      rule: "C110", expected: ["C110:2"], fires: ListSample.short("19,1,2", columns: "案件分類,流水號,申報類別"),
      passes: ListSample.short("19,1,1", columns: "案件分類,流水號,申報類別")),
    example("C111", \.feeMonth, "11509", "11508"),
    example("C112", \.systemDate, "1150801", "1150802"),
    RuleExample(
      rule: "C113", expected: ["C113"], firing: RuleInput(claim: ["t3": "11506"]),
      passing: RuleInput(claim: ["t3": "11507"])),
    RuleExample(
      rule: "C114", expected: ["C114"], firing: RuleInput(claim: [:], named: "0151142120141150713B.xml"),
      passing: RuleInput(claim: [:], named: "0151142120131150713B.xml")),
    RuleExample(
      rule: "C115", expected: ["C115"], firing: RuleInput(Array(ListSample.short("19,1").utf8), options: trial),
      passing: RuleInput(Array(ListSample.short("19,1", "19,2").utf8), options: trial)),
  ]

  private static func example(
    _ rule: String, _ field: WritableKeyPath<BatchOptions, String?>, _ wrong: String?, _ right: String
  ) -> RuleExample {
    let text = ListSample.short("19,1")
    var options = ListSample.options
    options[keyPath: field] = wrong
    var passing = ListSample.options
    passing[keyPath: field] = right
    return RuleExample(
      rule: rule, expected: [rule], fires: text, passes: text, options: options, passingOptions: passing)
  }

  private static let rows = [["案件分類", "流水號"], ["19", "1"]]

  private static var trial: ListOptions {
    var options = ListOptions(batch: ListSample.options)
    options.isTrial = true
    return options
  }

  private static func inTier(_ tier: String) -> BatchOptions {
    var options = ListSample.options
    options.tier = tier
    return options
  }
}
