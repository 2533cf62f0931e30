import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

/// `verify`: finished bundles, our own and others.
@Suite struct VerifyTests {
  private static let rules = Project.fixtures.appending("rules")
  private static let name = "3599999991_1151121_001.zip"
  private static let sound = rules.appending("B222/passes-the-pair/\(name)").string
  /// Several defects at once: a file too many, and something that does not belong there.
  private static let broken = [
    "B222/fires-a-text", "B233/fires-a-second-part", "X204/fires-month-of-four-digits", "B206/fires-small-archive",
  ]

  /// How a batch may be written.
  struct Variant: Sendable, CustomTestStringConvertible {
    let clinic: Clinic
    let container: String
    let layout: String

    static let all = [Clinic.dental, .workbook].flatMap { clinic in
      ["7z", "zip", "cab"].flatMap { container in
        ["per-case", "single"].map { Variant(clinic: clinic, container: container, layout: $0) }
      }
    }

    var testDescription: String { "\(clinic.rawValue), \(container), \(layout)" }
  }

  // MARK: - Our own

  /// What `pack` makes has nothing wrong with it but what `pack` itself warned of.
  @Test(arguments: Variant.all) func whatPackMakesIsSound(variant: Variant) async throws {
    let folder = try TemporaryFolder()
    let packed = try await nhiPack(
      ["pack"] + variant.clinic.arguments + [
        "-o", folder.path.string, "--container", variant.container, "--layout", variant.layout, "--format", "json",
      ])
    try #require(packed.status == 0, "\(packed.errors)")
    let made = try JSONValue(parsing: packed.text)
    let output = try await nhiPack(["verify", try #require(made["bundle"]?["path"]?.text), "--format", "json"])
    #expect(output.status == 0, "\(output.text)")
    let report = try JSONValue(parsing: output.text)
    #expect(report["summary"]?["cases"]?.integer == made["bundle"]?["cases"]?.integer)
    #expect(report["summary"]?["files"]?.integer == made["bundle"]?["files"]?.integer)
    let warned = Set((made["findings"]?.items ?? []).compactMap { $0["rule"]?.text })
    for finding in report["findings"]?.items ?? [] {
      #expect(warned.contains(finding["rule"]?.text ?? ""), "\(finding)")
    }
  }

  /// Held against the list and the claim that it was packed from, it agrees; against another clinic's list it does not.
  @Test func whatPackMakesAgreesWithItsList() async throws {
    let folder = try TemporaryFolder()
    let packed = try await nhiPack(["pack"] + Clinic.workbook.arguments + ["-o", folder.path.string])
    try #require(packed.status == 0, "\(packed.errors)")
    let bundle = folder.path.appending("3501200000_1151121_001.zip").string
    let own = try await nhiPack([
      "verify", bundle, "--list", Clinic.workbook.list, "--config", "workbook/nhi-pack.yaml", "--format", "json",
    ])
    #expect(own.status == 0, "\(own.text)")
    #expect(try !rules(own).contains { $0.hasPrefix("B") }, "\(own.text)")
    let other = try await nhiPack(["verify", bundle, "--list", Clinic.dental.list, "--format", "json"])
    #expect(other.status == 1)
    #expect(try rules(other).isSuperset(of: ["B242", "B244"]), "\(other.text)")
  }

  private func rules(_ output: Program.Output) throws -> Set<String> {
    Set((try JSONValue(parsing: output.text)["findings"]?.items ?? []).compactMap { $0["rule"]?.text })
  }

  @Test func aListThatIsNotThereExits66() async throws {
    let output = try await nhiPack(["verify", Self.sound, "--list", "/nonexistent/list.csv"])
    #expect(output.status == 66)
    #expect(output.text.isEmpty)
  }

  // MARK: - What is printed

  @Test(arguments: GoldenTests.Form.all) func several(form: GoldenTests.Form) async throws {
    let bundles = Self.broken.map { "\($0)/\(Self.name)" } + ["B222/passes-the-pair/\(Self.name)"]
    let output = try await Program.nhiPack.run(["verify"] + bundles + form.options, in: Self.rules)
    #expect(output.status == 1)
    #expect(output.errors.isEmpty)
    try GoldenFile("verify.\(form.suffix)").expect(output.text)
  }

  @Test func theJSONHasItsKeys() async throws {
    let output = try await nhiPack(["verify", Self.sound, Self.sound, "--format", "json"])
    #expect(output.status == 0)
    let report = try JSONValue(parsing: output.text)
    #expect(report.keys == ["version", "command", "summary", "bundles", "findings"])
    #expect(report["command"]?.text == "verify")
    #expect(
      report["summary"]?.keys == ["bundles", "cases", "files", "errors", "warnings", "accepted", "rejected"])
    let bundles = report["bundles"]?.items ?? []
    #expect(bundles.count == 2)
    for bundle in bundles {
      #expect(bundle.keys == ["path", "verdict", "bytes", "cases", "files"])
      #expect(bundle["verdict"]?.text == "accept")
    }
  }

  // MARK: - How it ends

  @Test func warningsFailOnlyWhenStrict() async throws {
    let bundle = Self.rules.appending("B206/fires-small-archive/\(Self.name)").string
    #expect(try await nhiPack(["verify", bundle]).status == 0)
    #expect(try await nhiPack(["verify", bundle, "--strict"]).status == 1)
    #expect(try await nhiPack(["verify", Self.sound, "--strict"]).status == 0)
  }

  @Test func whatIsNotThereExits66() async throws {
    let output = try await nhiPack(["verify", "/nonexistent/\(Self.name)"])
    #expect(output.status == 66)
    #expect(output.text.isEmpty)
    #expect(output.errors.contains("/nonexistent/\(Self.name)"))
  }

  @Test func aPlaceThatCannotBeWrittenToExits73() async throws {
    let output = try await nhiPack(["verify", Self.sound], environment: ["TMPDIR": "/nonexistent/folder"])
    #expect(output.status == 73)
    #expect(output.text.isEmpty)
  }

  @Test func aSchemaThatIsNoneIsFound() async throws {
    let output = try await nhiPack(["verify", Self.sound, "--schema", "dental/list.csv", "--format", "json"])
    #expect(output.status == 1)
    let findings = try JSONValue(parsing: output.text)["findings"]?.items ?? []
    #expect(findings.map { $0["rule"]?.text } == ["X103"])
  }

  /// c9 is asked for, which the bundle does not have.
  @Test(arguments: [("X102/passes-chart-number-string/schema.xsd", ["X102"])])
  func aSchemaOfTheUsersIsHeldAgainst(schema: String, rules: [String]) async throws {
    let path = Self.rules.appending(schema).string
    let output = try await nhiPack(["verify", Self.sound, "--schema", path, "--format", "json"])
    #expect(output.status == 1)
    let findings = try JSONValue(parsing: output.text)["findings"]?.items ?? []
    #expect(findings.map { $0["rule"]?.text } == rules)
    #expect(findings.first?["subject"]?["entry"]?.text?.hasSuffix(".XML") == true)
  }

  // MARK: - What it leaves

  /// What is unpacked is gone, whatever was found.
  @Test(arguments: broken + ["B202/fires-a-byte-of-a-file", "B214/fires-an-xml-of-65-mib", "B222/passes-the-pair"])
  func nothingIsLeft(fixture: String) async throws {
    let folder = try TemporaryFolder()
    let bundle = Self.rules.appending("\(fixture)/\(Self.name)")
    let before = try TemporaryFolder.bytes(bundle)
    _ = try await nhiPack(["verify", bundle.string], environment: ["TMPDIR": folder.path.string])
    #expect(try folder.path.folderNames() == [])
    #expect(try TemporaryFolder.bytes(bundle) == before)
  }

  /// Every bundle that is cut somewhere is refused, and none of them stops the program.
  @Test func aBundleThatIsCutIsRefused() async throws {
    let folder = try TemporaryFolder()
    let bytes = try TemporaryFolder.bytes(FilePath(Self.sound))
    let cuts = stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60))
    let paths = try cuts.map { cut in try folder.write("\(cut)/\(Self.name)", Array(bytes.prefix(cut))).string }
    let output = try await nhiPack(["verify"] + paths + ["--format", "json"])
    #expect(output.status == 1)
    let report = try JSONValue(parsing: output.text)
    #expect(report["summary"]?["rejected"]?.integer == paths.count)
  }

  /// No bit of a bundle can change without being noticed, but for those that say nothing: times, and the version that
  /// made an entry.
  @Test func aBitThatChangesNeverStopsTheProgram() async throws {
    let folder = try TemporaryFolder()
    let bytes = try TemporaryFolder.bytes(FilePath(Self.sound))
    let paths = try stride(from: 0, to: bytes.count, by: 3).map { place in
      var changed = bytes
      changed[place] ^= UInt8(1 << (place % 8))
      return try folder.write("\(place)/\(Self.name)", changed).string
    }
    let output = try await nhiPack(["verify"] + paths + ["--format", "json"])
    #expect(output.status == 1)
    let report = try JSONValue(parsing: output.text)
    #expect(report["summary"]?["bundles"]?.integer == paths.count)
  }
}
