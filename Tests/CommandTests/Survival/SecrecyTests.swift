import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

extension SurvivalTests {
  /// What the program makes is for its user alone, wherever it makes it; and it talks to nobody.
  @Suite(.mustEnd) struct SecrecyTests {
    /// A name is made only in the output folder (`verify`: in the temporary one), and but for the output itself only in a
    /// hidden folder there; and nothing is made that has no name. (Only libqpdf is given such a file, of a document in an
    /// archive that is too large for memory.)
    @Test(arguments: Work.allCases) func filesAreMadeInTheOutputFolderOnly(work: Work) async throws {
      let material = try await Work.Material()
      let place = try Work.Place()
      let run = try await Tracing.run(
        work.arguments(material, place),
        calls: [
          "open", "openat", "creat", "mkdir", "mkdirat", "mknod", "mknodat", "link", "linkat", "symlink", "symlinkat",
          "rename", "renameat", "renameat2", "memfd_create",
        ], environment: place.environment)
      #expect(run.output.status == 0, "\(run.output.errors)")
      let making = run.calls.filter { call in
        call.name.hasPrefix("open") ? call.text.contains("O_CREAT") || call.text.contains("O_TMPFILE") : true
      }
      var made = 0
      for call in making where !call.text.contains("\"/dev/null\"") && !call.text.contains("EEXIST") {
        made += 1
        let inside = work == .verify ? place.temporary : place.out
        let ledger = place.folder.path.appending("ledger")
        let isInside = call.text.contains("\"\(inside.string)") || call.text.contains("\"\(ledger.string)")
        #expect(isInside, "\(call)")
        guard call.name.hasPrefix("open"), !call.isOnLedger else { continue }
        let hidden = work == .verify ? "\(inside.string)/nhi-pack-verify-" : ".making/"
        #expect(call.text.contains(hidden), "\(call)")
        #expect(!call.text.contains("O_TMPFILE"), "\(call)")
      }
      #expect(made > 0)
      #expect(!run.calls.contains { $0.name == "memfd_create" })
    }

    /// Nobody is asked for anything: no name is looked up, no address called.
    ///
    /// libdispatch alone tells the machine's own log (/dev/log, a local socket) that a user other than root may not raise
    /// a thread's priority; it knows nothing of what is worked on.
    @Test(arguments: Work.allCases) func nothingGoesOverTheNetwork(work: Work) async throws {
      let material = try await Work.Material()
      let place = try Work.Place()
      let run = try await Tracing.run(
        work.arguments(material, place), calls: ["%network"], environment: place.environment)
      #expect(run.output.status == 0, "\(run.output.errors)")
      let known = ["socket(AF_UNIX, SOCK_DGRAM", #"sun_path="/dev/log"}"#]
      let others = run.calls.filter { call in !known.contains { call.text.contains($0) } && call.name != "sendto" }
      #expect(others.isEmpty, "\(others)")
      // What is sent goes to that socket or nowhere: no other is made.
      #expect(!run.calls.contains { $0.name == "sendto" } || run.calls.contains { $0.text.contains("/dev/log") })
    }

    /// Before anything is read, the program's memory is closed to core files and to others of the same user.
    @Test(arguments: Work.allCases) func memoryIsClosedBeforeAnythingIsRead(work: Work) async throws {
      let material = try await Work.Material()
      let place = try Work.Place()
      let run = try await Tracing.run(
        work.arguments(material, place), calls: ["prctl", "prlimit64", "setrlimit", "openat"],
        environment: place.environment)
      let texts = run.calls.map(\.text)
      let dumpable = try #require(texts.firstIndex { $0.contains("PR_SET_DUMPABLE, SUID_DUMP_DISABLE) = 0") })
      let limit = try #require(texts.firstIndex { $0.contains("RLIMIT_CORE, {rlim_cur=0, rlim_max=0}") })
      let reading = try #require(texts.firstIndex { $0.contains(material.clinic.folder.path.string) })
      #expect(dumpable < reading && limit < reading)
    }

    /// Seen while the program is held still: what lies in the hidden folder is for its user alone, whatever the user's
    /// umask lets others do; and the program's arguments are as they were given.
    @Test(arguments: [Work.sevenZip, .zip, .cab, .copy, .dicomdir, .mapping, .verify], ["0", "0777"])
    func whatIsBeingMadeIsForTheUserAlone(work: Work, umask: String) async throws {
      let material = try await Work.Material()
      // The first that is flushed is to be the bundle, and not a new ledger's key.
      let place = try Work.Place(ledgerOf: material)
      let notes = try TemporaryFolder()
      let seen = try notes.write("seen", "")
      let arguments = work.arguments(material, place)
      let output = try await Tracing.run(
        arguments, umask: umask, stoppedAt: work == .verify ? "unlink" : "fsync",
        meanwhile: """
          find "$OUT" "$TMPDIR" -mindepth 1 -printf '%m %y %P\\n' >"$SEEN"
          tr '\\0' '\\n' </proc/$child/cmdline >>"$SEEN"
          """,
        environment: place.environment.merging(["OUT": place.out.string, "SEEN": seen.string]) { $1 })
      #expect(output.status == 0, "\(output.errors)")
      let lines = String(decoding: try TemporaryFolder.bytes(seen), as: UTF8.self).split(separator: "\n").map(
        String.init)
      #expect(lines.suffix(arguments.count) == arguments[...])
      let files = lines.dropLast(arguments.count + 1)
      #expect(files.count > 1, "\(lines)")
      for line in files { #expect(line.hasPrefix("600 f ") || line.hasPrefix("700 d "), "\(work): \(line)") }
      try await work.expectWhole(place, "umask \(umask)")
      for name in try place.made where name.hasSuffix(".zip") || name.hasSuffix(".csv") {
        #expect(try place.out.appending(name).stat().permissions.rawValue & 0o777 == 0o600)
      }
    }

    /// The ledger too, and whatever SQLite puts beside it: while it is made, and while it is written to.
    @Test(arguments: ["0", "0777"], [1, 5]) func theLedgerIsForTheUserAlone(umask: String, flush: Int) async throws {
      let material = try await Work.Material()
      let place = try Work.Place()
      let notes = try TemporaryFolder()
      let seen = try notes.write("seen", "")
      let output = try await Tracing.run(
        Work.sevenZip.arguments(material, place), umask: umask, stoppedAt: "fdatasync", number: flush,
        meanwhile: #"find "${NHI_PACK_LEDGER%/*}" -printf '%m %y %f\n' >"$SEEN""#,
        environment: place.environment.merging(["SEEN": seen.string]) { $1 })
      #expect(output.status == 0, "\(output.errors)")
      let lines = String(decoding: try TemporaryFolder.bytes(seen), as: UTF8.self).split(separator: "\n")
      let companions = flush == 1 ? ["-journal"] : ["-wal", "-shm", ".key"]
      for name in [""] + companions {
        #expect(lines.contains("600 f ledger.sqlite\(name)"), "\(lines)")
      }
      for line in lines { #expect(line.hasPrefix("600 f ") || line.hasPrefix("700 d "), "\(line)") }
    }
  }
}
