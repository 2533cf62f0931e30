import SystemPackage
import TestSupport
import Testing

/// Python's standard library as a second reader of what the program reads and writes.
enum Python {
  /// One cdata of a batch XML.
  struct Case {
    /// c1 to c10.
    let fields: [String: String]
    /// f1 to f4 of each fdata.
    let files: [[String: String]]
  }

  /// Runs a script and takes the JSON that it prints.
  static func run(_ script: String, _ arguments: [String]) async throws -> JSONValue {
    let output = try await Program.tool("python3", package: "python3").run(
      ["-c", script] + arguments, environment: ["PYTHONUTF8": "1"])
    try #require(output.status == 0, "\(output.errors)")
    return try JSONValue(parsing: output.text)
  }

  /// The cells of a Big5 list by the names of their columns.
  static func rows(ofList path: FilePath) async throws -> [[String: String]] {
    let script = """
      import csv, json, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="cp950", newline="")))
      header = next(number for number, row in enumerate(rows) if "流水號" in row)
      print(json.dumps([dict(zip(rows[header], row)) for row in rows[header + 1:] if any(row)]))
      """
    return try await run(script, [path.string]).items.map { $0.members.compactMapValues(\.text) }
  }

  /// The cases of each XML. ElementTree knows no Big5, so the codec reads it first.
  static func cases(inXML paths: [FilePath]) async throws -> [[Case]] {
    let script = """
      import json, sys
      import xml.etree.ElementTree as ET

      def read(path):
          declaration, body = open(path, "rb").read().split(b"?>", 1)
          assert declaration == b'<?xml version="1.0" encoding="Big5"', declaration
          root = ET.fromstring(body.decode("big5"))
          assert root.tag == "feereview", root.tag
          return [{"fields": {e.tag: e.text for part in cdata for e in part if e.tag != "fdata"},
                   "files": [{e.tag: e.text for e in fdata} for fdata in cdata.iter("fdata")]}
                  for cdata in root.findall("cdata")]

      print(json.dumps([read(path) for path in sys.argv[1:]]))
      """
    return try await run(script, paths.map(\.string)).items.map { unit in
      unit.items.map { found in
        Case(
          fields: (found["fields"]?.members ?? [:]).compactMapValues(\.text),
          files: (found["files"]?.items ?? []).map { $0.members.compactMapValues(\.text) })
      }
    }
  }
}
