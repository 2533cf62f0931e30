import FileAccess
import SystemPackage
import TestSupport
import Testing

/// What each command that writes anything is given to do, and what its output has to be.
enum Work: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case sevenZip = "7z"
  case zip
  case cab
  case copy, mapping, dicomdir, preview, verify

  var testDescription: String { rawValue }

  /// What all of them read.
  struct Material: Sendable {
    let clinic: ClinicOfCases
    let loose: FilePath
    let set: FilePath
    let bundle: FilePath
    /// The folder of a ledger that knows of nothing.
    let ledger: FilePath

    init() async throws {
      clinic = try ClinicOfCases()
      let folder = clinic.folder
      let image = Clinic.folder.appending("dental/files/示範患者戊/DICOM/IMAGES/IO000001")
      try folder.write("loose/1.dcm", try TemporaryFolder.bytes(image))
      set = try folder.copy(Clinic.folder.appending("dental/files/示範患者戊/DICOM"), as: "set")
      loose = folder.path.appending("loose")
      try folder.path.appending("sent").createFolders()
      let packed = try await clinic.run("pack", ["-o", folder.path.appending("sent").string])
      try #require(packed.status == 0, "\(packed.errors)")
      let name = try #require(try folder.path.appending("sent").folderNames().first { $0.hasSuffix(".zip") })
      bundle = folder.path.appending("sent").appending(name)
      ledger = folder.path.appending("ledger")
      // It is opened before anything is found to be wrong.
      let refused = try await nhiPack(
        ["pack", Clinic.broken.list, Clinic.broken.files, "-o", folder.path.appending("none").string],
        environment: ["NHI_PACK_LEDGER": ledger.appending("ledger.sqlite").string])
      try #require(refused.status == 1, "\(refused.errors)")
    }

    func stamps() async throws -> String { try await CommandTests.stamps(of: clinic.folder.path) }
  }

  /// Where one run puts things: nothing else of the disk may change.
  struct Place: Sendable {
    let folder: TemporaryFolder
    var out: FilePath { folder.path.appending("out") }
    var temporary: FilePath { folder.path.appending("tmp") }
    var ledger: FilePath { folder.path.appending("ledger/ledger.sqlite") }

    /// - Parameter material: has the ledger that is there already; nil when the run is the first.
    init(ledgerOf material: Material? = nil) throws {
      folder = try TemporaryFolder()
      try out.createFolders()
      try temporary.createFolders()
      if let material { _ = try folder.copy(material.ledger, as: "ledger") }
    }

    var environment: [String: String] {
      ["TMPDIR": temporary.string, "NHI_PACK_LEDGER": ledger.string]
    }

    /// The names in the output folder that are no hidden ones.
    var made: [String] { get throws { try out.folderNames().filter { !$0.hasPrefix(".") } } }

    /// The rest of the output folder, and all of the temporary one.
    var unfinished: [String] {
      get throws { try out.folderNames().filter { $0.hasPrefix(".") } + temporary.folderNames() }
    }
  }

  func arguments(_ material: Material, _ place: Place) -> [String] {
    let clinic = [material.clinic.list, material.clinic.files, "--date", "2026-11-21", "--jobs", "1"]
    return switch self {
    case .sevenZip, .zip, .cab: ["pack"] + clinic + ["-o", place.out.string, "--container", rawValue]
    case .copy: ["plan"] + clinic + ["--copy-to", place.out.string]
    case .mapping: ["plan"] + clinic + ["--write", place.out.appending("mapping.csv").string]
    case .dicomdir: ["dicomdir", material.loose.string, "--jobs", "1", "-o", place.out.appending("set").string]
    case .preview:
      ["inspect", material.set.string, "--jobs", "1", "--preview", place.out.appending("pictures").string]
    case .verify: ["verify", material.bundle.string, "--jobs", "1"]
    }
  }

  /// Whether it takes its number from the ledger.
  var isPack: Bool {
    switch self {
    case .sevenZip, .zip, .cab: true
    case .copy, .mapping, .dicomdir, .preview, .verify: false
    }
  }

  /// Whether what a run that was not disturbed leaves under final names keeps the next from being made.
  var isMadeOnce: Bool {
    !isPack && self != .verify
  }

  /// The calls with one of these names that it takes to do this work undisturbed: those about files of its place.
  func calls(_ names: [String], _ material: Material, in place: Place) async throws -> [TracedCall] {
    let run = try await Tracing.run(arguments(material, place), calls: names, environment: place.environment)
    try #require(run.output.status == 0, "\(run.output.errors)")
    return run.calls.filter { $0.text.contains(place.folder.path.string) }
  }

  /// Everything under a final name is whole.
  func expectWhole(_ place: Place, _ comment: Comment) async throws {
    for name in try place.made {
      let path = place.out.appending(name)
      switch self {
      case .sevenZip, .zip, .cab:
        guard name.hasSuffix(".zip") else { continue }
        let verified = try await nhiPack(["verify", path.string])
        #expect(verified.status == 0, "\(comment): \(verified.text)")
        let tested = try await Program.tool("unzip", package: "unzip").run(["-tqq", path.string])
        #expect(tested.status == 0, "\(comment): \(tested.text)")
      case .copy:
        let number = name.last.map(String.init) ?? ""
        #expect(try path.folderNames() == ["13A1900000\(number).txt", "上傳欄位-請勿上傳.txt"], comment)
        let record = try TemporaryFolder.bytes(path.appending("13A1900000\(number).txt"))
        #expect(String(decoding: record, as: UTF8.self) == ClinicOfCases.record(number), comment)
      case .mapping:
        let text = String(decoding: try TemporaryFolder.bytes(path), as: UTF8.self)
        #expect(text.hasSuffix("\r\n") && text.split(separator: "\r\n").count == 3, "\(comment): \(text)")
      case .dicomdir:
        let inspected = try await nhiPack(["inspect", path.string])
        #expect(inspected.status == 0, "\(comment): \(inspected.text)")
      case .preview:
        for picture in try path.folderNames() where !picture.hasPrefix(".") {
          let end: [UInt8] = [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
          #expect(try TemporaryFolder.bytes(path.appending(picture)).suffix(8).elementsEqual(end), comment)
        }
      case .verify: Issue.record("verify made \(name)")
      }
    }
  }
}
