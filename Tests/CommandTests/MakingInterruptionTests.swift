import FileAccess
import SystemPackage
import TestSupport
import Testing

/// Ctrl-C, a shutdown and a crash in the midst of making a file-set.
@Suite(.serialized) struct MakingInterruptionTests {
  private static let copying = Moment(
    testDescription: "an image is being copied", wait: Moment.until("$OUT/.*.making/set/DICOM/*/*/*"))

  private let folder: TemporaryFolder
  private let loose: FilePath
  private let parent: FilePath

  /// An image of 60,000 rows and 5,000 columns, black: 300 MB that take no room, and seconds to copy and read back.
  init() async throws {
    folder = try TemporaryFolder()
    loose = folder.path.appending("loose")
    parent = folder.path.appending("made")
    try parent.createFolders()
    let pixels = 320 * 240
    var image = Array(
      try TemporaryFolder.bytes(Clinic.folder.appending("dental/files/示範患者戊/DICOM/IMAGES/IO000001"))
        .dropLast(pixels))
    try Self.set([0x28, 0, 0x10, 0, 0x55, 0x53, 2, 0], to: [0x60, 0xEA], in: &image)
    try Self.set([0x28, 0, 0x11, 0, 0x55, 0x53, 2, 0], to: [0x88, 0x13], in: &image)
    image.replaceSubrange((image.count - 4)..., with: [0x00, 0xA3, 0xE1, 0x11])
    let file = try folder.write("loose/1.dcm", image)
    let grown = try await Program.tool("truncate", package: "coreutils")
      .run(["-s", "\(image.count + 300_000_000)", file.string])
    try #require(grown.status == 0, "\(grown.errors)")
  }

  private static func set(_ header: [UInt8], to value: [UInt8], in bytes: inout [UInt8]) throws {
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: header) }) + header.count
    bytes.replaceSubrange(place..<(place + value.count), with: value)
  }

  private func make(signal: String, at moment: Moment) async throws -> Program.Output {
    try await interrupted(
      ["dicomdir", loose.string, "-o", parent.appending("set").string], signal: signal, at: moment,
      environment: ["OUT": parent.string])
  }

  @Test func interruptedMakingLeavesNothing() async throws {
    for (signal, moment) in [("INT", Self.copying), ("TERM", Self.copying), ("HUP", .claimed)] {
      let output = try await make(signal: signal, at: moment)
      let comment = Comment(rawValue: "SIG\(signal), \(moment.testDescription): \(output.errors)")
      #expect(output.status == 130, comment)
      #expect(output.text.isEmpty, comment)
      #expect(output.errors.contains("已中斷"), comment)
      #expect(try parent.folderNames() == [], comment)
      #expect(try loose.folderNames() == ["1.dcm"], comment)
    }
  }

  /// What a killed program left behind is hidden, for the user alone, and cleared away by the next.
  @Test func killedMakingIsClearedAway() async throws {
    let killed = try await make(signal: "KILL", at: Self.copying)
    #expect(killed.status == 137)
    #expect(try parent.folderNames() == [".nhi-pack-dicomdir.making"])
    #expect(try parent.appending(".nhi-pack-dicomdir.making").stat().permissions.rawValue & 0o777 == 0o700)
    let next = try await nhiPack(["dicomdir", loose.string, "-o", parent.appending("set").string])
    #expect(next.status == 0, "\(next.errors)")
    #expect(try parent.folderNames() == ["set"])
    let isEqual =
      try parent.appending("set/DICOM/ST000001/SE000001/IM000001").stat().size == loose.appending("1.dcm").stat().size
    #expect(isEqual)
  }
}
