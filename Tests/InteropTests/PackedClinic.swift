import FileAccess
import SystemPackage
import TestSupport
import Testing

/// How a batch is written.
struct Variant: Sendable, CustomTestStringConvertible {
  let container: String
  let layout: String

  static let all = ["7z", "zip", "cab"].flatMap { container in
    ["per-case", "single"].map { Variant(container: container, layout: $0) }
  }

  var isSingle: Bool { layout == "single" }
  var testDescription: String { "\(container), \(layout)" }
}

/// The dental clinic of Fixtures, packed by the built program.
struct PackedClinic: Sendable {
  static let source = Project.fixtures.appending("clinics/dental")

  let variant: Variant
  let bundle: FilePath
  /// What the program printed.
  let report: JSONValue
  private let folder: TemporaryFolder

  init(_ variant: Variant) async throws {
    self.variant = variant
    folder = try TemporaryFolder()
    let output = try await Program.nhiPack.run([
      "pack", Self.source.appending("list.csv").string, Self.source.appending("files").string,
      "-o", folder.path.appending("out").string, "--date", "2026-11-21",
      "--container", variant.container, "--layout", variant.layout, "--format", "json",
      // To find the sources by their paths.
      "--show-identifiers",
    ])
    try #require(output.status == 0, "\(output.errors)\(output.text)")
    report = try JSONValue(parsing: output.text)
    bundle = FilePath(try #require(report["bundle"]?["path"]?.text))
  }

  /// The cases' keys, in list order.
  var cases: [String] {
    (report["files"]?.items ?? []).compactMap { $0["case"]?.text }.reduce(into: []) { keys, key in
      if !keys.contains(key) { keys.append(key) }
    }
  }

  /// How many pairs of XML and attachment archive there are.
  var unitCount: Int { variant.isSingle ? 1 : cases.count }

  /// `ATT3501200000_2026112100000001.7z` and so on.
  var attachmentNames: [String] { (1...unitCount).map { "ATT3501200000_202611210000000\($0).\(variant.container)" } }

  var xmlNames: [String] { (1...unitCount).map { "XML3501200000_202611210000000\($0).XML" } }

  /// For each attachment archive, which source file stands behind each of its entries: by the program's own account.
  func sources() throws -> [[String: FilePath]] {
    var units = [[String: FilePath]](repeating: [:], count: unitCount)
    for file in report["files"]?.items ?? [] {
      let key = try #require(file["case"]?.text)
      let name = try #require(file["name"]?.text)
      let path = Self.source.appending("files").appending(try #require(file["path"]?.text))
      let unit = variant.isSingle ? 0 : try #require(cases.firstIndex(of: key))
      guard file["format"]?.text == "dicomdir" else {
        units[unit][name] = path
        continue
      }
      // A file-set: every file of its folder, in a folder named after the case when there is one archive for all.
      let prefix = variant.isSingle ? key.replacing("-", with: "") + "/" : ""
      for entry in try FolderTree(listing: path).entries where entry.kind == .file {
        units[unit][prefix + entry.relativePath] = entry.path
      }
    }
    return units
  }

  /// The outer ZIP, unpacked by bsdtar.
  func unpacked() async throws -> FilePath { try await unpack(bundle, as: "outer") }

  /// One attachment archive, unpacked by bsdtar.
  func unpackedAttachment(_ name: String) async throws -> FilePath {
    try await unpack(try await unpacked().appending(name), as: name + ".d")
  }

  /// The archive unpacked by `7z`.
  func unpackedBySevenZip(_ archive: FilePath) async throws -> FilePath {
    let target = folder.path.appending((archive.lastComponent?.string ?? "") + ".7z.d")
    let output = try await Program.tool("7z", package: "p7zip-full").run(["x", "-y", "-o\(target)", archive.string])
    try #require(output.status == 0, "\(output.text)\(output.errors)")
    return target
  }

  private func unpack(_ archive: FilePath, as name: String) async throws -> FilePath {
    let target = folder.path.appending(name)
    try target.createFolders()
    let output = try await Program.tool("bsdtar", package: "libarchive-tools").run(
      ["-xf", archive.string, "-C", target.string])
    try #require(output.status == 0, "\(output.errors)")
    return target
  }

  /// Every file below a folder, by its relative path.
  static func files(below folder: FilePath) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for entry in try FolderTree(listing: folder).entries where entry.kind == .file {
      files[entry.relativePath] = try TemporaryFolder.bytes(entry.path)
    }
    return files
  }
}
