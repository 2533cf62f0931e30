import TestSupport
import Testing

/// `--format json` is a contract with scripts: these keys, these values, and sums that add up.
@Suite struct JSONShapeTests {
  /// What is wrong with an image inside of a file-set is wrong with the set.
  @Test(arguments: [("fires-deflated-cut-short", "reject"), ("passes-deflated", "warn")])
  func aSetIsRefusedForItsImages(fixture: String, verdict: String) async throws {
    let folder = Project.fixtures.appending("rules/D302/\(fixture)")
    let options = [
      "--institution", "3599999991", "--tier", "13", "--fee-month", "11507", "--filing", "1", "--filing-date",
      "1150802", "--date", "2026-11-21", "--format", "json",
    ]
    let output = try await nhiPack(
      ["check", folder.appending("list.csv").string, folder.appending("files").string] + options)
    let files = try JSONValue(parsing: output.text)["files"]?.items ?? []
    #expect(files.first { $0["format"]?.text == "dicomdir" }?["verdict"]?.text == verdict)
    #expect(files.first { $0["format"]?.text == "text" }?["verdict"]?.text == "accept")
  }

  @Test(arguments: ["plan", "check", "pack"], [Clinic.dental, .broken])
  func reportsHaveTheirKeys(command: String, clinic: Clinic) async throws {
    let folder = try TemporaryFolder()
    let output = try await nhiPack(
      [command] + clinic.arguments + (command == "pack" ? ["-o", folder.path.string] : []) + ["--format", "json"])
    let report = try JSONValue(parsing: output.text)
    let isMade = command == "pack" && clinic == .dental
    #expect(
      report.keys
        == Set(["version", "command", "summary", "files", "findings", "reminders"]).union(
          isMade ? ["bundle", "bundles"] : []))
    #expect(report["version"]?.integer == 1)
    #expect(report["command"]?.text == command)
    // What a file says of itself is seen when it is looked at.
    try expectFiles(report, optional: command == "plan" ? ["format"] : ["format", "details"])
    try expectFindings(report)
    try expectSummary(report)
    if isMade {
      #expect(
        report["bundle"]?.keys == ["path", "bytes", "sha256", "cases", "files", "stored", "compressed", "sourceBytes"])
      #expect(report["bundle"]?["cases"]?.integer == 7)
      #expect(report["bundle"]?["files"]?.integer == 25)
      let (stored, compressed) = (report["bundle"]?["stored"]?.integer, report["bundle"]?["compressed"]?.integer)
      #expect((stored ?? 0) > 0 && (compressed ?? 0) > 0 && (stored ?? 0) + (compressed ?? 0) == 25)
      let bytes = (report["files"]?.items ?? []).compactMap { $0["bytes"]?.integer }.reduce(0, +)
      #expect(report["bundle"]?["sourceBytes"]?.integer == bytes)
    }
  }

  @Test func inspectionsHaveTheirKeys() async throws {
    let output = try await nhiPack(["inspect", "dental/files/示範患者戊", "broken/files/19000003", "--format", "json"])
    #expect(output.status == 1)
    let report = try JSONValue(parsing: output.text)
    #expect(report.keys == ["version", "command", "summary", "files", "leftovers", "findings"])
    #expect(report["command"]?.text == "inspect")
    #expect(report["summary"]?.keys == ["files", "errors", "warnings", "accepted", "rejected"])
    let files = report["files"]?.items ?? []
    #expect(files.count == report["summary"]?["files"]?.integer)
    for file in files {
      #expect(file.keys.subtracting(["details", "tree"]) == ["path", "format", "verdict", "bytes"])
    }
    #expect(files.first?["details"]?["files"]?.integer == 4)
    try expectTree(files.first?["tree"])
    // A DICOM file on its own has one as well; a letter has not.
    for file in files { #expect((file["tree"] != nil) == ["dicomdir", "dicom"].contains(file["format"]?.text)) }
    try expectFindings(report)
  }

  private func expectTree(_ tree: JSONValue?) throws {
    let patient = try #require(tree?["patients"]?.items.first)
    #expect(patient.keys == ["patient", "studies"])
    let study = try #require(patient["studies"]?.items.first)
    #expect(study.keys == ["study", "uid", "date", "description", "series"])
    let series = study["series"]?.items ?? []
    #expect(series.compactMap { $0["files"]?.integer } == [2, 1])
    for one in series {
      // The series of the dental clinic have no description.
      #expect(one.keys == ["series", "uid", "number", "modality", "files", "bytes", "instances"])
      for instances in one["instances"]?.items ?? [] {
        #expect(
          instances.keys
            == [
              "sopClass", "sopClassUID", "transferSyntax", "transferSyntaxUID", "rows", "columns", "frames", "bits",
              "files", "bytes",
            ])
      }
    }
  }

  @Test func namesHaveTheirParts() async throws {
    let output = try await nhiPack(["names", "13A19012345.pdf", "13B19012345_2.JPG", "病歷.pdf", "--format", "json"])
    #expect(output.status == 1)
    let report = try JSONValue(parsing: output.text)
    #expect(report.keys == ["version", "command", "summary", "files", "findings"])
    #expect(report["command"]?.text == "names")
    try expectFindings(report)
    try expectSummary(report)
    let files = report["files"]?.items ?? []
    try #require(files.count == 3)
    #expect(
      files[1]
        == .object([
          "path": .text("13B19012345_2.JPG"), "case": .text("13-19-012345"), "verdict": .text("accept"),
          "name": .text("13B19012345-2"),
          "parts": .object([
            "tier": .text("13"), "class": .text("B"), "category": .text("19"), "serial": .text("012345"),
            "part": .number(2), "extension": .text("jpg"),
          ]),
        ]))
    #expect(files[0]["parts"]?.keys == ["tier", "class", "category", "serial", "extension"])
    #expect(files[2] == .object(["path": .text("病歷.pdf"), "verdict": .text("reject")]))
  }

  @Test func rulesHaveTheirKeys() async throws {
    let report = try JSONValue(parsing: try await nhiPack(["rules", "--format", "json"]).text)
    #expect(report.keys == ["version", "command", "rules"])
    let rules = report["rules"]?.items ?? []
    #expect(rules.count > 50)
    let ids = rules.compactMap { $0["id"]?.text }
    #expect(Set(ids).count == rules.count && ids == ids.sorted())
    for rule in rules {
      #expect(
        rule.keys == [
          "id", "severity", "title", "message", "explanation", "remedy", "source", "standing", "example",
        ])
      #expect(rule["example"]?.keys == ["wrong", "right"])
      let texts =
        rule.members.filter { $0.key != "example" }.values + (rule["example"]?.members.values.map { $0 } ?? [])
      #expect(texts.allSatisfy { $0.text?.isEmpty == false })
    }
  }

  /// A run that could not go on prints nothing to standard output: no script takes an error for a result.
  @Test func failedRunsPrintNoJSON() async throws {
    let output = try await nhiPack(["check", "no-such-list.csv", "dental/files", "--format", "json"])
    #expect(output.text.isEmpty)
  }

  private func expectFiles(_ report: JSONValue, optional: Set<String>) throws {
    let required: Set = ["path", "case", "verdict", "name", "bytes"]
    let files = report["files"]?.items ?? []
    #expect(!files.isEmpty)
    for file in files {
      #expect(file.keys.isSuperset(of: required) && file.keys.subtracting(required).isSubset(of: optional))
      #expect(file["path"]?.text?.hasPrefix("/") == false, "relative to SOURCE")
      #expect(file["case"]?.text?.wholeMatch(of: /13-[0-9]{2}-[0-9]{6}/) != nil)
    }
  }

  private func expectFindings(_ report: JSONValue) throws {
    let findings = report["findings"]?.items ?? []
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(finding.keys == ["rule", "severity", "message", "remedy", "subject", "facts"])
      #expect(finding["rule"]?.text?.wholeMatch(of: /[A-Z][0-9]{3}/) != nil)
      #expect(["error", "warning"].contains(finding["severity"]?.text))
      #expect(finding["subject"]?.keys.isSubset(of: ["file", "case", "row", "entry"]) == true)
      for sentence in [finding["message"]?.text, finding["remedy"]?.text] {
        #expect(sentence?.isEmpty == false && sentence?.contains(/[{}]/) == false, "no place is left open")
      }
    }
  }

  private func expectSummary(_ report: JSONValue) throws {
    let summary = try #require(report["summary"])
    #expect(summary.keys == ["cases", "files", "errors", "warnings", "accepted", "rejected"])
    func count(_ list: String, _ key: String, _ value: String) -> Int {
      (report[list]?.items ?? []).count { $0[key]?.text == value }
    }
    #expect(summary["files"]?.integer == report["files"]?.items.count)
    #expect(summary["errors"]?.integer == count("findings", "severity", "error"))
    #expect(summary["warnings"]?.integer == count("findings", "severity", "warning"))
    #expect(summary["rejected"]?.integer == count("files", "verdict", "reject"))
    #expect(
      summary["accepted"]?.integer == count("files", "verdict", "accept") + count("files", "verdict", "warn"))
  }
}
