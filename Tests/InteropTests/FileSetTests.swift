import SystemPackage
import TestSupport
import Testing

/// DCMTK and pydicom read the DICOM file-set after its way through the bundle.
@Suite struct FileSetTests {
  /// The set's folder and the images below it, taken out of the bundle.
  private func fileSet(_ variant: Variant) async throws -> (folder: FilePath, images: [String]) {
    let packed = try await PackedClinic(variant)
    let sources = try packed.sources()
    let unit = try #require(sources.firstIndex { $0.keys.contains { $0.hasSuffix("DICOMDIR") } })
    let name = try #require(sources[unit].keys.first { $0.hasSuffix("DICOMDIR") })
    let unpacked = try await packed.unpackedAttachment(packed.attachmentNames[unit])
    // The temporary folder goes with `packed`; what the tests need stays in one of their own.
    let folder = try kept.copy(unpacked.appending(name).removingLastComponent(), as: variant.testDescription)
    let images = try PackedClinic.files(below: folder).keys.filter { $0.hasPrefix("IMAGES/") }.sorted()
    try #require(images.count == 3)
    return (folder, images)
  }

  private let kept: TemporaryFolder

  init() throws { kept = try TemporaryFolder() }

  @Test(arguments: Variant.all) func dcmdumpReadsTheDirectory(variant: Variant) async throws {
    let (folder, images) = try await fileSet(variant)
    let output = try await Program.tool("dcmdump", package: "dcmtk").run([
      "+P", "0004,1500", folder.appending("DICOMDIR").string,
    ])
    #expect(output.status == 0, "\(output.errors)")
    let referenced = output.text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /\[(.*)\]/).map { String($0.1).replacing("\\", with: "/") }
    }
    #expect(referenced.sorted() == images)
  }

  @Test(arguments: Variant.all) func dcmftestKnowsEveryFile(variant: Variant) async throws {
    let (folder, images) = try await fileSet(variant)
    for name in ["DICOMDIR"] + images {
      let path = folder.appending(name).string
      let output = try await Program.tool("dcmftest", package: "dcmtk").run([path])
      #expect(output.status == 0)
      #expect(output.text == "yes: \(path)\n")
    }
  }

  @Test(arguments: Variant.all) func pydicomLoadsTheSet(variant: Variant) async throws {
    let (folder, images) = try await fileSet(variant)
    let script = """
      import json, os, sys
      try:
          from pydicom.fileset import FileSet
      except ImportError:
          sys.exit("pydicom is missing: install it with `make install` or `apt-get install python3-pydicom`")
      root = sys.argv[1]
      instances = list(FileSet(os.path.join(root, "DICOMDIR")))
      for instance in instances:
          assert instance.load().SOPInstanceUID == instance.SOPInstanceUID
      print(json.dumps(sorted(os.path.relpath(instance.path, root) for instance in instances)))
      """
    let found = try await Python.run(script, [folder.string])
    #expect(found.items.compactMap(\.text) == images)
  }
}
