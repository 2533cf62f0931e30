import FoundationEssentials
import Glibc
import SystemPackage
import TestSupport

/// A fixture copied into a folder of its own, set up, and run there.
struct FixtureRun {
  private let fixture: Fixture
  private let temporary: TemporaryFolder
  let folder: FilePath
  /// Outside `folder`: a ledger that no other run has.
  private let environment: [String: String]

  init(_ fixture: Fixture) async throws {
    self.fixture = fixture
    temporary = try TemporaryFolder()
    folder = try temporary.copy(fixture.folder, as: "run")
    environment = ["XDG_STATE_HOME": temporary.path.appending("state").string]
    try await fixture.setup.apply(in: folder, environment: environment)
  }

  /// Runs the program with the fixture's arguments, or with others.
  func run(_ arguments: [String]? = nil, language: String = "zh-Hant") async throws -> RunResult {
    let arguments = (arguments ?? fixture.arguments) + ["--format", "json", "--lang", language]
    let output = try await fixture.setup.restricting(folder) {
      try await program.run(prefix + arguments, environment: environment, input: fixture.input, in: folder)
    }
    guard let report = try? JSONDecoder().decode(RunResult.Report.self, from: Data(output.standardOutput)) else {
      throw Fixture.Malformed(
        description: "status \(output.status) and no JSON: \(output.text)\(output.errors)")
    }
    return RunResult(status: output.status, findings: report.findings, hasBundle: report.bundle != nil)
  }

  /// Every file below the folder that a run may not touch.
  func snapshot() throws -> FolderSnapshot { try FolderSnapshot(folder) }

  /// Root may read what nobody may. Where permissions are the point, root runs without that privilege.
  private var dropsPrivilege: Bool { fixture.setup.restrictsAccess && geteuid() == 0 }

  private var program: Program {
    get throws { try dropsPrivilege ? Program.tool("setpriv", package: "util-linux") : .nhiPack }
  }

  private var prefix: [String] {
    guard dropsPrivilege else { return [] }
    let without = "-dac_override,-dac_read_search"
    return ["--bounding-set=\(without)", "--inh-caps=\(without)", Project.program.string]
  }
}

/// What a run said.
struct RunResult {
  struct Report: Decodable {
    struct Bundle: Decodable {}

    let findings: [Finding]
    let bundle: Bundle?
  }

  struct Finding: Decodable {
    struct Subject: Decodable {
      let file, `case`, entry: String?
      let row: Int?
    }

    let rule, severity, message, remedy: String
    let subject: Subject

    /// As `expected` has it: `F101 error case=13-19-000001 file=19000001/photo.jpg`.
    var line: String {
      let parts: [(String, String?)] = [
        ("case", subject.case), ("entry", subject.entry), ("file", subject.file), ("row", subject.row.map(String.init)),
      ]
      return ([rule, severity] + parts.compactMap { name, value in value.map { "\(name)=\($0)" } })
        .joined(separator: " ")
    }
  }

  let status: Int
  let findings: [Finding]
  let hasBundle: Bool

  var lines: [String] { findings.map(\.line).sorted() }

  /// Sentences with a place that no fact filled.
  var unfilled: [String] {
    findings.flatMap { [$0.message, $0.remedy] }.filter { $0.contains(#/\{[A-Za-z]+\}/#) }
  }
}
