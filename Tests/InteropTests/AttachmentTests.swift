import SystemPackage
import TestSupport
import Testing

/// What 7z and bsdtar take out of the attachment archives is, bit for bit, what lay in the clinic's folder.
@Suite struct AttachmentTests {
  @Test(arguments: Variant.all) func sevenZipTests(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let outer = try await packed.unpacked()
    for name in packed.attachmentNames {
      let output = try await Program.tool("7z", package: "p7zip-full").run(["t", outer.appending(name).string])
      #expect(output.status == 0, "\(name): \(output.text)\(output.errors)")
      #expect(output.text.contains("Everything is Ok"))
    }
  }

  @Test(arguments: Variant.all) func contentIsTheSource(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let outer = try await packed.unpacked()
    var count = 0
    for (name, sources) in zip(packed.attachmentNames, try packed.sources()) {
      let expected = try sources.mapValues { try TemporaryFolder.bytes($0) }
      count += expected.count
      expectEqual(
        try PackedClinic.files(below: try await packed.unpackedAttachment(name)), expected, "\(name) by bsdtar")
      expectEqual(
        try PackedClinic.files(below: try await packed.unpackedBySevenZip(outer.appending(name))), expected,
        "\(name) by 7z")
    }
    #expect(packed.report["bundle"]?["files"]?.integer == count)
  }

  @Test(arguments: Variant.all) func namesAreSafeAndCoded(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let outer = try await packed.unpacked()
    for (attachment, sources) in zip(packed.attachmentNames, try packed.sources()) {
      let path = outer.appending(attachment).string
      let bsdtar = try await Program.tool("bsdtar", package: "libarchive-tools").run(["-tf", path])
      let listed = bsdtar.text.split(separator: "\n").map(String.init)
      #expect(Set(listed) == Set(sources.keys))
      #expect(listed.count == sources.count, "no name twice")

      let sevenZip = try await Program.tool("7z", package: "p7zip-full").run(["l", "-slt", "-ba", path])
      let paths = sevenZip.text.split(separator: "\n").filter { $0.hasPrefix("Path = ") }.map { $0.dropFirst(7) }
      #expect(paths.map(String.init).sorted() == listed.sorted())

      for name in listed {
        #expect(name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "ASCII only: \(name)")
        #expect(!name.hasPrefix("/") && !name.contains("\\") && !name.contains(":"))
        let pieces = name.split(separator: "/", omittingEmptySubsequences: false)
        #expect(!pieces.contains { ["", ".", ".."].contains($0) })
        let isCoded = name.wholeMatch(of: /13[A-D][0-9]{8}(-[1-9][0-9]?)?\.[a-z]+/) != nil
        let isOfSet = name.wholeMatch(of: /([0-9]{10}\/)?(DICOMDIR|IMAGES\/[A-Z]{2}[0-9]{6})/) != nil
        #expect(isCoded || isOfSet, "\(name)")
      }
    }
  }

  /// Says which files differ, not what is in them.
  private func expectEqual(_ found: [String: [UInt8]], _ expected: [String: [UInt8]], _ comment: String) {
    #expect(found.keys.sorted() == expected.keys.sorted(), "\(comment)")
    let different = expected.keys.filter { found[$0] != expected[$0] }.sorted()
    #expect(different.isEmpty, "\(comment)")
  }
}
