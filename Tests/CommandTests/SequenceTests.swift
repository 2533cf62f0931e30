import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

/// The outer file's 序號: always the next, never one that was used.
@Suite struct SequenceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func pack(_ options: String...) async throws -> (status: Int, report: JSONValue) {
    let output = try await nhiPack(
      ["pack"] + Clinic.dental.arguments + ["-o", folder.path.string, "--format", "json"] + options)
    return (output.status, try JSONValue(parsing: output.text))
  }

  private func name(_ sequence: String) -> String { "3501200000_1151121_\(sequence).zip" }

  private func rules(_ report: JSONValue) -> [String] {
    (report["findings"]?.items ?? []).filter { $0["severity"]?.text == "error" }.compactMap { $0["rule"]?.text }
  }

  @Test func takesTheNext() async throws {
    for sequence in ["001", "002", "003"] {
      let (status, report) = try await pack()
      #expect(status == 0)
      #expect(report["bundle"]?["path"]?.text == folder.path.appending(name(sequence)).string)
    }
    #expect(try folder.path.folderNames() == [name("001"), name("002"), name("003")])
  }

  /// A bundle that was moved away may have been uploaded: its number is not given again.
  @Test func leavesGaps() async throws {
    for _ in 1...2 { _ = try await pack() }
    try #require(unlink(folder.path.appending(name("001")).string) == 0)
    #expect(try await pack().status == 0)
    #expect(try folder.path.folderNames() == [name("002"), name("003")])
  }

  @Test func refusesATakenOne() async throws {
    let bundle = try folder.write(name("007"), "precious")
    let (status, report) = try await pack("--sequence", "7")
    #expect(status == 1)
    #expect(rules(report) == ["B101"])
    #expect(try TemporaryFolder.bytes(bundle) == Array("precious".utf8))
    #expect(try folder.path.folderNames() == [name("007")])
  }

  @Test func takesTheOneAskedFor() async throws {
    #expect(try await pack("--sequence", "7").status == 0)
    #expect(try await pack().status == 0)
    #expect(try folder.path.folderNames() == [name("007"), name("008")])
  }

  @Test func endsAt999() async throws {
    try folder.write(name("999"), "precious")
    let (status, report) = try await pack()
    #expect(status == 1)
    #expect(rules(report) == ["B102"])
    #expect(try folder.path.folderNames() == [name("999")])
  }

  /// Other days and other institutions count for themselves.
  @Test func countsADayOfAnInstitution() async throws {
    let others = ["3501200000_1151120_005.zip", "1101100011_1151121_006.zip", "3501200000_1151121_9.txt"]
    for other in others { try folder.write(other, "") }
    #expect(try await pack().status == 0)
    #expect(try folder.path.folderNames() == (others + [name("001")]).sorted())
  }

  /// No two bundles of a day share the number of an XML: the insurer would take the second for the first.
  @Test func xmlNamesAreNeverUsedTwice() async throws {
    var seen: [String] = []
    for sequence in ["001", "002"] {
      _ = try await pack()
      let output = try await Program.tool("unzip", package: "unzip").run(
        ["-Z1", folder.path.appending(name(sequence)).string])
      seen += output.text.split(separator: "\n").map(String.init)
    }
    #expect(seen.count == 28)
    #expect(Set(seen).count == seen.count)
  }

  @Test func programsAtTheSameTimeShareOutTheNumbers() async throws {
    let count = 6
    let paths = try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<count {
        group.addTask { try await pack().report["bundle"]?["path"]?.text }
      }
      return try await group.reduce(into: [String]()) { if let path = $1 { $0.append(path) } }
    }
    let expected = (1...count).map { name("00\($0)") }
    #expect(paths.sorted() == expected.map { folder.path.appending($0).string })
    #expect(try folder.path.folderNames() == expected)
    for path in paths {
      let output = try await Program.tool("unzip", package: "unzip").run(["-t", path])
      #expect(output.status == 0, "\(output.text)")
    }
  }
}
