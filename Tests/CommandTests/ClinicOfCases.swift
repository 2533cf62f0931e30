import SystemPackage
import TestSupport
import Testing

/// A clinic with as many cases as are wanted, in which nothing is wrong.
struct ClinicOfCases {
  let folder: TemporaryFolder
  let list: String
  let files: String

  /// - Parameter filing: 申報類別.
  init(_ count: Int = 2, filing: String = "1") throws {
    folder = try TemporaryFolder()
    let rows = (1...count).map { "3501200000,13,11507,\(filing),1150802,19,00000\($0),CH-\($0),C123456781\n" }
    list = try folder.write("list.csv", ListText.header + rows.joined()).string
    for number in 1...count {
      try folder.write("files/1900000\(number)/病歷.txt", Self.record("\(number)"))
    }
    files = folder.path.appending("files").string
  }

  /// What the record of a case says.
  static func record(_ number: String) -> String { "SYNTHETIC RECORD \(number) - NO REAL PATIENT\n" }

  func run(_ command: String, _ options: [String] = []) async throws -> Program.Output {
    try await nhiPack([command, list, files, "--date", "2026-11-21"] + options)
  }

  /// The report in JSON.
  func report(_ command: String, _ options: [String] = []) async throws -> JSONValue {
    try JSONValue(parsing: try await run(command, options + ["--format", "json"]).text)
  }
}

extension JSONValue {
  /// The ids of the findings in a report, without the one about the demonstration institution's check digit.
  var rules: [String] { (self["findings"]?.items ?? []).compactMap { $0["rule"]?.text }.filter { $0 != "C102" } }
}
