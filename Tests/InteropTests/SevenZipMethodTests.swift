import Archives
import FileAccess
import SystemPackage
import TestSupport
import Testing

/// 7-Zip and libarchive unpack each method that our 7z writer uses, and name it as we mean it.
@Suite struct SevenZipMethodTests {
  private static let kinds = ["text", "noise", "grey", "sixteen", "colours", "four", "empty", "zeros", "one"]

  /// Made by another program, so that what is a pixel here is not our own notion.
  private static let script = """
    import os, random, sys
    random.seed(7)
    def write(name, content): open(os.path.join(sys.argv[1], name), "wb").write(bytes(content))
    def shade(pixel): return abs(pixel % 400 - 200) // 2 + 40 + random.randrange(4)
    write("text", "".join(f"line {n}: {n * 2654435761 % 100003}\\n" for n in range(20000)).encode())
    write("noise", random.randbytes(300000))
    write("grey", (shade(n) for n in range(300000)))
    write("sixteen", b"".join((shade(n) * 16 + random.randrange(16)).to_bytes(2, "little") for n in range(150000)))
    write("colours", (shade(n // 3) + n % 3 * 40 & 255 for n in range(300000)))
    write("four", (shade(n // 4) + n % 4 * 30 & 255 for n in range(300000)))
    write("empty", b"")
    write("zeros", bytes(5000000))
    write("one", b"1")
    """

  @Test(arguments: Compression.allCases)
  func othersReadEveryMethod(compression: Compression) async throws {
    let folder = try TemporaryFolder()
    let source = folder.path.appending("source")
    try source.createFolders()
    let made = try await Program.tool("python3", package: "python3").run(["-c", Self.script, source.string])
    try #require(made.status == 0, "\(made.errors)")
    let path = folder.path.appending("archive.7z")
    let descriptor = try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
    let writer = try ArchiveWriter(.sevenZip, compression, into: descriptor, path: path)
    for name in Self.kinds {
      try writer.add(name, from: try FileBytes(source.appending(name)), modified: 1_700_000_000)
    }
    try writer.finish()
    try descriptor.close()

    let sevenZip = try Program.tool("7z", package: "p7zip-full")
    let test = try await sevenZip.run(["t", path.string])
    #expect(test.status == 0 && test.text.contains("Everything is Ok"), "\(test.text)\(test.errors)")
    #expect(!test.text.contains("Warning"), "\(test.text)")
    try await expectSame(
      source, try await sevenZip.run(["x", path.string, "-o\(folder.path.appending("by7z").string)"]),
      folder.path.appending("by7z"))
    let other = folder.path.appending("bybsdtar")
    try other.createFolders()
    let bsdtar = try Program.tool("bsdtar", package: "libarchive-tools")
    try await expectSame(source, try await bsdtar.run(["-xf", path.string, "-C", other.string]), other)

    let methods = try await methods(of: path, sevenZip)
    let lzma = compression == .store ? "Copy" : "LZMA2"
    #expect(methods["noise"] == "Copy" && methods["one"] == "Copy")
    #expect(methods["text"]?.hasPrefix(lzma) == true && methods["zeros"]?.hasPrefix(lzma) == true, "\(methods)")
    for (distance, name) in [(1, "grey"), (2, "sixteen"), (3, "colours"), (4, "four")] {
      let expected = compression == .store ? "Copy" : "LZMA2"
      #expect(methods[name]?.contains(expected) == true, "\(methods)")
      if compression != .store { #expect(methods[name]?.contains("Delta:\(distance)") == true, "\(name): \(methods)") }
    }
  }

  private func expectSame(_ source: FilePath, _ run: Program.Output, _ unpacked: FilePath) async throws {
    #expect(run.status == 0, "\(run.text)\(run.errors)")
    let same = try await Program.tool("diff", package: "diffutils").run(["-r", source.string, unpacked.string])
    #expect(same.status == 0, "\(same.text)")
    let times = try await Program.tool("find", package: "findutils").run(
      [unpacked.string, "-type", "f", "-printf", "%m %T@\\n"])
    #expect(Set(times.text.split(separator: "\n")) == ["644 1700000000.0000000000"])
  }

  private func methods(of path: FilePath, _ sevenZip: Program) async throws -> [String: String] {
    let listing = try await sevenZip.run(["l", "-slt", "-ba", path.string])
    var methods: [String: String] = [:]
    var name = ""
    for line in listing.text.split(separator: "\n") {
      if line.hasPrefix("Path = ") { name = String(line.dropFirst(7)) }
      if line.hasPrefix("Method = ") { methods[name] = String(line.dropFirst(9)) }
    }
    return methods
  }
}
