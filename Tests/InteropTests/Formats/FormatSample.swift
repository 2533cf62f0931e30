import SystemPackage
import TestSupport
import Testing

/// A command line whose result goes into every format: each command, with findings and without.
struct FormatSample: Sendable, CustomTestStringConvertible {
  private let arguments: [String]
  private let input: String
  let status: Int

  private init(_ arguments: [String], input: String = "", status: Int) {
    self.arguments = arguments
    self.input = input
    self.status = status
  }

  private static let day = ["--date", "2026-11-21"]
  private static let broken = ["broken/list.csv", "broken/files"] + day
  private static let dental = ["dental/list.csv", "dental/files"] + day
  private static let workbook =
    ["workbook/list.xlsx", "workbook/files", "--config", "workbook/nhi-pack.yaml"] + day

  /// Markup, control characters, what XML forbids, what steers a line of GitHub, what a URI has to escape.
  private static let hostile = """
    <b>&amp;"'.pdf
    ]]>13A19012345.pdf
    a\u{1}\u{8}\u{1B}[31m\u{7F}\u{FFFE}\u{FFFF}.pdf
    ::error file=x,line=1::%0A.pdf
    資料 夾:1/100%#?.pdf
    /D123456782/13A19012345.PDF
    https://example.invalid/13A19012346.pdf
    """

  static let all = [
    FormatSample(["check"] + broken, status: 1),
    FormatSample(["check"] + dental, status: 0),
    FormatSample(["check"] + workbook, status: 0),
    FormatSample(["plan"] + broken, status: 1),
    FormatSample(["pack"] + dental + ["-o", "OUT"], status: 0),
    FormatSample(["plan"] + dental + ["--copy-to", "OUT"], status: 0),
    FormatSample(["inspect", "dental/files/示範患者戊", "broken/files/19000003"], status: 1),
    FormatSample(["inspect", "dental/files/示範患者戊", "--preview", "OUT"], status: 0),
    FormatSample(["dicomdir", "dental/files/示範患者戊", "-o", "OUT"], status: 0),
    FormatSample(["dicomdir", "dental/files/示範患者戊", "broken/files/19000017", "-o", "OUT"], status: 1),
    FormatSample(["names", "-"], input: hostile, status: 1),
    FormatSample(["names", "13A19012345.pdf", "13B19012345-1.jpg"], status: 0),
    FormatSample(["names", "-"], status: 0),
    FormatSample(
      ["verify"]
        + ["B222/fires-a-text", "B233/fires-a-second-part", "B206/fires-small-archive", "B222/passes-the-pair"].map {
          "../rules/\($0)/3599999991_1151121_001.zip"
        }, status: 1),
  ]

  func run(_ options: [String]) async throws -> Program.Output {
    let folder = try TemporaryFolder()
    let output = folder.path.appending("out").string
    return try await Program.nhiPack.run(
      arguments.map { $0 == "OUT" ? output : $0 } + options, input: input, in: Project.fixtures.appending("clinics"))
  }

  var testDescription: String { arguments.joined(separator: " ") }
}
