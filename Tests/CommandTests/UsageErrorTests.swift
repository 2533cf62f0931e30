import TestSupport
import Testing

/// 64: the command line itself is wrong. Nothing is read, nothing is written, and standard error says what to write.
@Suite struct UsageErrorTests {
  static let wrong: [[String]] = [
    ["check", "dental/list.csv", "dental/files", "--bogus"],
    ["check", "dental/list.csv", "dental/files", "one-too-many"],
    ["check", "dental/list.csv"],
    ["check"],
    ["pack", "dental/list.csv", "dental/files"],
    ["pack", "dental/list.csv", "dental/files", "-o"],
    ["pack", "dental/list.csv", "dental/files", "-o", "/nonexistent/out", "--sequence", "one"],
    ["frobnicate"],
    ["--bogus"],
    ["check", "dental/list.csv", "dental/files", "--format", "yaml"],
    ["check", "dental/list.csv", "dental/files", "--format"],
    ["check", "dental/list.csv", "dental/files", "--lang", "fr"],
    ["check", "dental/list.csv", "dental/files", "--container", "rar"],
    ["check", "dental/list.csv", "dental/files", "--compression", "best"],
    ["check", "dental/list.csv", "dental/files", "--layout", "double"],
    ["check", "dental/list.csv", "dental/files", "--jobs", "0"],
    ["check", "dental/list.csv", "dental/files", "--jobs", "many"],
    ["names"],
    ["inspect"],
    ["inspect", ""],
    ["inspect", "dental", "--jobs", "0"],
    ["dicomdir"],
    ["dicomdir", "dental"],
    ["dicomdir", "dental", "-o", ""],
    ["dicomdir", "dental", "-o", "/nonexistent/out", "--jobs", "0"],
    ["verify"],
    ["verify", ""],
    ["verify", "bundle.zip", "--jobs", "0"],
    ["verify", "bundle.zip", "--claims", "TOTFA.xml"],
    ["rules", "Z999"],
    ["rules", "--format", "junit"],
    ["rules", "--format", "sarif"],
    ["rules", "--format", "github"],
    ["history", "--format", "junit"],
    ["history", "--format", "sarif"],
    ["history", "--format", "github"],
    ["schema", "--format", "junit"],
    ["schema", "x"],
    ["check", "dental/list.csv", "dental/files", "--baseline", ""],
    ["pack", "dental/list.csv", "dental/files", "-o", "/nonexistent/out", "--baseline", "x.json"],
  ]

  @Test(arguments: wrong) func exits64(arguments: [String]) async throws {
    let output = try await nhiPack(arguments)
    #expect(output.status == 64)
    #expect(output.text.isEmpty)
    #expect(output.errors.hasPrefix("Error: "))
    #expect(output.errors.contains("Usage: nhi-pack"))
  }

  @Test(arguments: ["NHI_PACK_CONTAINER", "NHI_PACK_LAYOUT"]) func badVariableExits64(name: String) async throws {
    let output = try await nhiPack(["check"] + Clinic.dental.arguments, environment: [name: "rar"])
    #expect(output.status == 64)
    #expect(output.errors.contains(name))
  }

  /// Asking for help is no mistake.
  @Test(arguments: [["--help"], ["pack", "--help"], ["help", "names"], ["--version"]])
  func helpExits0(arguments: [String]) async throws {
    let output = try await nhiPack(arguments)
    #expect(output.status == 0)
    #expect(!output.text.isEmpty)
    #expect(output.errors.isEmpty)
  }
}
