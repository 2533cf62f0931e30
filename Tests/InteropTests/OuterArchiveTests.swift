import TestSupport
import Testing

/// Unzippers of other people open the bundle, and see the names that the insurer prescribes.
@Suite struct OuterArchiveTests {
  @Test(arguments: Variant.all) func unzipTests(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let output = try await Program.tool("unzip", package: "unzip").run(["-t", packed.bundle.string])
    #expect(output.status == 0, "\(output.text)\(output.errors)")
    #expect(output.text.contains("No errors detected"))
  }

  @Test(arguments: Variant.all) func sevenZipTests(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let output = try await Program.tool("7z", package: "p7zip-full").run(["t", packed.bundle.string])
    #expect(output.status == 0, "\(output.text)\(output.errors)")
    #expect(output.text.contains("Everything is Ok"))
  }

  @Test(arguments: Variant.all) func namesFollowTheScheme(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    #expect(packed.bundle.lastComponent?.string == "3501200000_1151121_001.zip")
    let expected = zip(packed.xmlNames, packed.attachmentNames).flatMap { [$0, $1] }

    let unzip = try await Program.tool("unzip", package: "unzip").run(["-Z1", packed.bundle.string])
    #expect(unzip.status == 0)
    #expect(unzip.text.split(separator: "\n").map(String.init) == expected)

    let bsdtar = try await Program.tool("bsdtar", package: "libarchive-tools").run(["-tf", packed.bundle.string])
    #expect(bsdtar.status == 0)
    #expect(bsdtar.text.split(separator: "\n").map(String.init) == expected)
  }

  /// zipinfo's long form: ordinary files for MS-DOS and Unix alike, stored or deflated, nothing encrypted, no ZIP64.
  @Test(arguments: Variant.all) func entriesArePlain(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let output = try await Program.tool("unzip", package: "unzip").run(["-Z", "-s", packed.bundle.string])
    #expect(output.status == 0)
    let entries = output.text.split(separator: "\n").filter { $0.hasPrefix("-") }
    #expect(entries.count == 2 * packed.unitCount)
    for entry in entries {
      let fields = entry.split(separator: " ")
      try #require(fields.count > 5)
      #expect(fields[0] == "-rw-r--r--")
      #expect(fields[1] == "2.0" || fields[1] == "1.0", "any unzipper's version will do: \(entry)")
      #expect(["defN", "stor"].contains(fields[5]), "\(entry)")
    }
  }
}
