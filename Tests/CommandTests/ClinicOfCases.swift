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
    let serials = (1...count).map { String("00000\($0)".suffix(6)) }
    let rows = serials.enumerated().map {
      "3501200000,13,11507,\(filing),1150802,19,\($1),CH-\($0 + 1),C123456781\n"
    }
    list = try folder.write("list.csv", ListText.header + rows.joined()).string
    for (index, serial) in serials.enumerated() {
      try folder.write("files/19\(serial)/病歷.txt", Self.record("\(index + 1)"))
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
