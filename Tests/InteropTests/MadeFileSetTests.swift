import FileAccess
import SystemPackage
import TestSupport
import Testing

/// DCMTK, pydicom and our own judge read file-sets that `dicomdir` made of loose files of every kind.
@Suite(.mustEnd) struct MadeFileSetTests {
  private let folder: TemporaryFolder
  private var loose: FilePath { folder.path.appending("loose") }
  private var made: FilePath { folder.path.appending("made") }

  init() throws { folder = try TemporaryFolder() }

  /// Every kind on its own, and all of them in one set.
  static let kinds = [
    "io", "px", "dx", "cr", "ct", "mr", "us", "sc", "jpeg", "sr", "ko", "pr", "pdf", "rtdose", "rtstruct", "rtplan",
    "rtrecord", "rtintent", "ecg", "raw", "reg", "fid", "rwv", "smr", "len", "surface", "mesh", "tract", "assess",
    "spectra", "all",
  ]

  private func make(_ kind: String) async throws {
    let written = try await Python.run(LooseKinds.script, [loose.string, kind])
    #expect(written.items.count > 0)
    let output = try await Program.nhiPack.run(
      ["dicomdir", loose.string, "-o", made.string, "--strict"], environment: ["LC_ALL": "C.UTF-8"])
    try #require(output.status == 0, "\(output.text)\(output.errors)")
  }

  private var files: [FolderEntry] {
    get throws { try FolderTree(listing: made).entries.filter { $0.kind == .file } }
  }

  @Test(arguments: kinds) func everyJudgeIsContent(kind: String) async throws {
    try await make(kind)
    try await dcmdumpReadsTheDirectory()
    try await dcmftestKnowsEveryFile()
    try await pydicomLoadsTheSet()
    let inspected = try await Program.nhiPack.run(["inspect", made.string, "--format", "json"])
    let report = try JSONValue(parsing: inspected.text)
    // The advice of the insurer about unusual objects is no complaint about the set.
    let complaints = (report["findings"]?.items ?? []).filter { $0["rule"]?.text?.hasPrefix("D4") != true }
    #expect(complaints.isEmpty, "\(inspected.text)")
  }

  private func dcmdumpReadsTheDirectory() async throws {
    let path = made.appending("DICOMDIR").string
    let output = try await Program.tool("dcmdump", package: "dcmtk").run(["+P", "0004,1500", path])
    #expect(output.status == 0 && output.errors.isEmpty, "\(output.errors)")
    let referenced = output.text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /\[(.*)\]/).map { String($0.1).replacing("\\", with: "/") }
    }
    #expect(try referenced == files.map(\.relativePath).filter { $0 != "DICOMDIR" })
    // With all warnings on.
    let verbose = try await Program.tool("dcmdump", package: "dcmtk").run(["-v", path])
    #expect(!verbose.errors.contains("W: ") && !verbose.errors.contains("E: "), "\(verbose.errors)")
  }

  private func dcmftestKnowsEveryFile() async throws {
    let paths = try files.map(\.path.string)
    let output = try await Program.tool("dcmftest", package: "dcmtk").run(paths)
    #expect(output.status == 0)
    #expect(output.text == paths.map { "yes: \($0)\n" }.joined())
  }

  /// Loads every instance and holds its records against it; a warning is a complaint.
  private func pydicomLoadsTheSet() async throws {
    let script = """
      import json, os, sys, warnings
      from pydicom.fileset import FileSet
      warnings.simplefilter("error")
      for kind in [ResourceWarning, DeprecationWarning]:  # pydicom's own, about itself
          warnings.simplefilter("ignore", kind)
      root = sys.argv[1]
      instances = list(FileSet(os.path.join(root, "DICOMDIR")))
      keys = ["PatientID", "PatientName", "PatientBirthDate", "StudyInstanceUID", "StudyDate", "StudyTime", "StudyID",
              "StudyDescription", "SeriesInstanceUID", "SeriesNumber", "Modality", "InstanceNumber"]
      for instance in instances:
          data = instance.load()
          assert instance.SOPInstanceUID == data.SOPInstanceUID
          assert instance.SOPClassUID == data.SOPClassUID
          for key in keys:
              assert getattr(instance, key) == data.get(key), (instance.path, key)
          title = data.get("ConceptNameCodeSequence")
          if title is not None:
              assert instance.ConceptNameCodeSequence == title
          for item in data.get("ContentSequence", []):
              kept = item in instance.ContentSequence
              assert kept == (item.RelationshipType == "HAS CONCEPT MOD")
          series = data.get("ReferencedSeriesSequence")
          if series is not None:
              assert instance.ReferencedSeriesSequence == series
      print(json.dumps(len(instances)))
      """
    let count = try await Python.run(script, [made.string])
    #expect(try count.integer == files.count - 1)
  }

  /// What one program made of several sets is one set for another: two discs of one patient.
  @Test func discsAreMerged() async throws {
    let script = """
      import json, os, sys
      from pydicom import dcmread
      from pydicom.fileset import FileSet
      loose, discs = sys.argv[1:]
      files = sorted(os.path.join(place, name) for place, _, names in os.walk(loose) for name in names)
      for number in range(2):
          disc = FileSet()
          # One image is on both.
          for path in files[:1] + files[number::2]:
              disc.add(path)
          disc.write(os.path.join(discs, str(number)))
      print(json.dumps(len(files)))
      """
    _ = try await Python.run(LooseKinds.script, [loose.string, "ct", "us", "io"])
    let count = try await Python.run(script, [loose.string, folder.path.appending("discs").string])
    let output = try await Program.nhiPack.run([
      "dicomdir", folder.path.appending("discs").string, "-o", made.string, "--format", "json",
    ])
    #expect(output.status == 0, "\(output.text)")
    let report = try JSONValue(parsing: output.text)
    #expect(report["files"]?.items.count == count.integer)
    #expect(report["findings"]?.items.compactMap { $0["rule"]?.text } == ["D506"])
    try await pydicomLoadsTheSet()
  }

  /// That the judges judge: an offset that misses by one byte is noticed.
  @Test func aWrongOffsetIsNoticed() async throws {
    try await make("ct")
    var bytes = try TemporaryFolder.bytes(made.appending("DICOMDIR"))
    let first: [UInt8] = [0x04, 0x00, 0x00, 0x12, 0x55, 0x4C, 0x04, 0x00]
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: first) })
    bytes[place + 8] &+= 1
    try folder.write("made/DICOMDIR", bytes)
    let script = """
      import json, os, sys
      from pydicom.fileset import FileSet
      try:
          print(json.dumps(len(list(FileSet(os.path.join(sys.argv[1], "DICOMDIR"))))))
      except Exception as error:
          print(json.dumps(0))
      """
    #expect(try await Python.run(script, [made.string]).integer == 0)
    #expect(try await Program.nhiPack.run(["inspect", made.string]).status == 1)
  }
}
