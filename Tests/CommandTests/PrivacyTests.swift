import FileAccess
import TestSupport
import Testing

/// Identity numbers stay out of everything that is printed, unless someone asks to see them.
@Suite struct PrivacyTests {
  /// All that are in the dental clinic's list; one of them names a folder.
  static let numbers = [
    "A123456789", "B223456782", "A800000014", "D123456782", "E223456785", "F123456784", "G223456787",
  ]

  @Test(arguments: ["plan", "check", "pack"], OutputForms.all)
  func numbersAreMasked(command: String, format: String) async throws {
    let folder = try TemporaryFolder()
    let output = try await nhiPack(
      [command] + Clinic.dental.arguments + (command == "pack" ? ["-o", folder.path.string] : [])
        + ["--format", format], environment: ["NHI_PACK_LOG": "trace"])
    #expect(output.status == 0)
    for number in Self.numbers {
      #expect(!output.text.contains(number) && !output.errors.contains(number))
    }
  }

  @Test(arguments: ["text", "json"]) func numbersAreShownWhenAskedFor(format: String) async throws {
    let plan = ["plan"] + Clinic.dental.arguments + ["--format", format]
    #expect(try await nhiPack(plan).text.contains("D12345****/pano.jpg"))
    #expect(try await nhiPack(plan + ["--show-identifiers"]).text.contains("D123456782/pano.jpg"))
  }

  @Test(arguments: [
    ("text", "✗ D123456782.pdf"), ("json", #""path":"D123456782.pdf""#), ("junit", #"name="D123456782.pdf""#),
    ("sarif", #""uri":"D123456782.pdf""#), ("github", "file=D123456782.pdf"),
  ])
  func namesMaskThem(format: String, line: String) async throws {
    let names = ["names", "D123456782.pdf", "--format", format]
    let masked = try await nhiPack(names)
    #expect(masked.text.contains("D12345****.pdf") && !masked.text.contains("D123456782"))
    #expect(try await nhiPack(names + ["--show-identifiers"]).text.contains(line))
  }

  /// Errors name paths too.
  @Test(arguments: [
    ["check", "dental/files/D123456782/list.csv", "dental/files"],
    ["check", "dental/list.csv", "dental/files/D123456782/nothing"],
    ["check", "dental/list.csv", "dental/files", "--mapping", "dental/files/D123456782/mapping.csv"],
    ["pack", "dental/list.csv", "dental/files", "-o", "dental/files/D123456782/pano.jpg/out"],
    ["plan", "dental/list.csv", "dental/files", "--write", "dental/files/D123456782/pano.jpg/mapping.csv"],
  ])
  func errorMessagesMaskThem(arguments: [String]) async throws {
    let output = try await nhiPack(arguments)
    #expect(output.status == 66 || output.status == 73)
    #expect(output.errors.contains("D12345****"))
    #expect(!output.text.contains("D123456782") && !output.errors.contains("D123456782"))
  }

  /// The list's own path, and the bundle's.
  @Test(arguments: ["text", "json"]) func pathsOfTheReportMaskThem(format: String) async throws {
    let folder = try TemporaryFolder()
    let clinic = try folder.copy(Clinic.folder.appending("dental"), as: "D123456782")
    let arguments = [
      "pack", clinic.appending("list.csv").string, clinic.appending("files").string, "--date", "2026-11-21",
      "-o", clinic.appending("out").string, "--format", format,
    ]
    let output = try await nhiPack(arguments)
    #expect(output.status == 0)
    #expect(output.text.contains("D12345****/out/3501200000_1151121_001.zip"))
    #expect(!output.text.contains("D123456782") && !output.errors.contains("D123456782"))
    let shown = try await nhiPack(arguments + ["--show-identifiers"])
    #expect(shown.text.contains("D123456782/out/3501200000_1151121_002.zip"))
  }

  /// The findings of every kind of broken file, in a folder that a number names.
  @Test(arguments: OutputForms.all) func findingsMaskThem(format: String) async throws {
    let folder = try TemporaryFolder()
    let files = try folder.copy(Clinic.folder.appending("broken/files"), as: "files/D123456782")
      .removingLastComponent()
    let output = try await nhiPack(["check", "broken/list.csv", files.string, "--format", format])
    #expect(output.status == 1)
    #expect(output.text.contains("D12345****"))
    #expect(!output.text.contains("D123456782") && !output.errors.contains("D123456782"))
  }
}
