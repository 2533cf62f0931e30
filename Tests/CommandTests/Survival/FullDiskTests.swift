import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

extension SurvivalTests {
  /// A disk that really is full: a file system in memory with room for so much and no more.
  @Suite(.mustEnd) struct FullDiskTests {
    /// Pages of 4 KiB that are free.
    private static let rooms = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128]

    /// With less room than the output takes there is none of it, and the message says why; with room it is made as if
    /// nothing had been.
    @Test(arguments: Work.allCases.filter { $0 != .verify }) func theOutputsDiskIsFull(work: Work) async throws {
      try await expectTold(work) { $0.out }
    }

    @Test func theLedgersDiskIsFull() async throws {
      try await expectTold(.sevenZip) { $0.ledger.removingLastComponent() }
    }

    private func expectTold(_ work: Work, where folder: (Work.Place) -> FilePath) async throws {
      let material = try await Work.Material()
      let before = try await material.stamps()
      var (failures, isMade) = (0, false)
      for room in Self.rooms where !isMade {
        let place = try Work.Place()
        let run = try await run(work, material, place, room: room, at: folder(place))
        isMade = run.first.status == 0
        let comment = Comment(rawValue: "\(room) pages: \(run.first.status) \(run.first.errors)")
        expectNoCrash(run.first)
        if !isMade {
          failures += 1
          #expect(run.first.status == 73 || run.first.status == 74, comment)
          #expect(run.first.text.isEmpty, comment)
          #expect(run.first.errors.hasPrefix("nhi-pack: "), comment)
          #expect(run.first.errors.split(separator: "\n").count == 1, comment)
          #expect(run.first.errors.contains("「\(place.folder.path.string)"), comment)
          #expect(run.first.errors.contains("磁碟空間不足") && run.first.errors.contains("請"), comment)
          #expect(try run.afterFirst.unfinished == [], comment)
        }
        try await work.expectWhole(run.afterFirst, comment)
        guard !isMade else { continue }
        if try !run.afterFirst.made.isEmpty {
          // Each picture is a work of its own, and those that were made before stay.
          #expect(work == .preview, comment)
          continue
        }
        #expect(run.second.status == 0, "\(comment), then \(run.second.errors)")
        #expect(try !run.afterSecond.made.isEmpty && run.afterSecond.unfinished == [], comment)
        try await work.expectWhole(run.afterSecond, comment)
      }
      #expect(failures > 0 && isMade)
      #expect(try await material.stamps() == before)
    }

    private struct Runs {
      let first: Program.Output
      let second: Program.Output
      /// What was there then. The disk itself is gone with the program that had it.
      let afterFirst: Work.Place
      let afterSecond: Work.Place
    }

    /// Runs it with so little room, and again with plenty.
    private func run(
      _ work: Work, _ material: Work.Material, _ place: Work.Place, room: Int, at disk: FilePath
    ) async throws -> Runs {
      let script = """
        mkdir -p "$DISK" && mount -t tmpfs -o size=$((4 * ROOM + 4))k,mode=700 full "$DISK" || exit 99
        head -c 4096 /dev/zero >"$DISK/.full"
        keep() { rm "$DISK/.full" 2>/dev/null; cp -a "$PLACE/." "$1"; }
        "$0" "$@" >"$SAID/1" 2>"$SAID/1e"; first=$?
        keep "$FIRST"
        mount -o remount,size=64m "$DISK" || exit 99
        "$0" "$@" >"$SAID/2" 2>"$SAID/2e"; second=$?
        keep "$SECOND"
        echo $first $second
        """
      let (first, second, said) = (try Work.Place(), try Work.Place(), try TemporaryFolder())
      let output = try await Program.tool("unshare", package: "util-linux").run(
        ["--mount"] + (geteuid() == 0 ? [] : ["--map-root-user"])
          + ["bash", "-c", script, Project.program.string] + work.arguments(material, place),
        environment: place.environment.merging([
          "DISK": disk.string, "ROOM": "\(room)", "PLACE": place.folder.path.string, "SAID": said.path.string,
          "FIRST": first.folder.path.string, "SECOND": second.folder.path.string,
        ]) { $1 }, in: Clinic.folder)
      let statuses = output.text.split { $0.isWhitespace }.compactMap { Int($0) }
      guard output.status == 0, statuses.count == 2 else {
        throw NoDisk(errors: "\(output.status) \(output.text) \(output.errors)")
      }
      func told(_ status: Int, _ name: String) throws -> Program.Output {
        Program.Output(
          status: status, standardOutput: try TemporaryFolder.bytes(said.path.appending(name)),
          standardError: try TemporaryFolder.bytes(said.path.appending(name + "e")))
      }
      return Runs(
        first: try told(statuses[0], "1"), second: try told(statuses[1], "2"), afterFirst: first, afterSecond: second)
    }

    /// No file system of a size of our own can be had; the text says what to do.
    private struct NoDisk: Error, CustomStringConvertible {
      let errors: String
      var description: String {
        """
        A file system in memory cannot be mounted here, and without it nothing is known of full disks: run the tests as \
        root or where a user may have a namespace of his own (unshare). \(errors)
        """
      }
    }
  }
}
