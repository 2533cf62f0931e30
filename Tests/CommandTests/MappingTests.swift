import FileAccess
import SystemPackage
import TestSupport
import Testing

/// `plan --write` and `--mapping`: the plan on paper, edited, and taken back.
@Suite struct MappingTests {
  private func files(_ arguments: [String]) async throws -> JSONValue? {
    let output = try await nhiPack(["plan"] + arguments + ["--format", "json"])
    return try JSONValue(parsing: output.text)["files"]
  }

  @Test(arguments: ["zh-Hant", "en"]) func mappingGivesTheSamePlan(language: String) async throws {
    let folder = try TemporaryFolder()
    let mapping = folder.path.appending("mapping.csv")
    let options = ["--lang", language]
    let planned = try await files(Clinic.dental.arguments + ["--write", mapping.string] + options)
    let again = try await files(Clinic.dental.arguments + ["--mapping", mapping.string] + options)
    #expect(planned?.items.count == 22)
    #expect(again == planned)
    #expect(try folder.path.folderNames() == ["mapping.csv"])

    // And the same bundle.
    for (out, extra) in [("planned", []), ("mapped", ["--mapping", mapping.string])] {
      let output = try await nhiPack(
        ["pack"] + Clinic.dental.arguments + ["-o", folder.path.appending(out).string] + extra)
      #expect(output.status == 0, "\(output.errors)\(output.text)")
    }
    let bundles = try ["planned", "mapped"].map {
      try TemporaryFolder.bytes(folder.path.appending($0).appending("3501200000_1151121_001.zip"))
    }
    let isEqual = bundles[0] == bundles[1]
    #expect(isEqual)
  }

  /// A line taken out takes its file out of the plan, and no other.
  @Test func deletedLineLeavesItsFileOut() async throws {
    let folder = try TemporaryFolder()
    let mapping = folder.path.appending("mapping.csv")
    let planned = try await files(Clinic.dental.arguments + ["--write", mapping.string])
    let lines = String(decoding: try TemporaryFolder.bytes(mapping), as: UTF8.self).split(separator: "\r\n")
    let rest = lines.filter { !$0.contains("img10.jpg") }
    try #require(rest.count == lines.count - 1)
    let edited = try folder.write("edited.csv", rest.joined(separator: "\r\n") + "\r\n")
    let again = try await files(Clinic.dental.arguments + ["--mapping", edited.string])
    #expect(again?.items == planned?.items.filter { $0["path"]?.text != "19012345/img10.jpg" })
  }

  @Test func existingFileIsNotReplaced() async throws {
    let folder = try TemporaryFolder()
    let mapping = try folder.write("mapping.csv", "edited by hand for an hour")
    let output = try await nhiPack(["plan"] + Clinic.dental.arguments + ["--write", mapping.string])
    #expect(output.status == 73)
    #expect(output.text.isEmpty)
    #expect(output.errors.hasPrefix("nhi-pack: 無法建立「"))
    #expect(output.errors.contains("檔案已經存在，不會覆蓋"))
    #expect(try TemporaryFolder.bytes(mapping) == Array("edited by hand for an hour".utf8))
    #expect(try folder.path.folderNames() == ["mapping.csv"])
  }

  @Test(arguments: ["/proc/mapping.csv", "dental/list.csv/mapping.csv", "/nonexistent/mapping.csv"])
  func impossiblePlaceExits73(path: String) async throws {
    #expect(try await nhiPack(["plan"] + Clinic.dental.arguments + ["--write", path]).status == 73)
  }
}
