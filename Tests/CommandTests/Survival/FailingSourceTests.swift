import SystemPackage
import TestSupport
import Testing

extension SurvivalTests {
  /// Records that cannot be read, at every call that reads them.
  @Suite(.mustEnd) struct FailingSourceTests {
    private static let reads = [
      "open", "openat", "openat2", "read", "pread64", "readv", "preadv", "getdents64", "stat", "lstat", "fstat",
      "newfstatat", "statx", "lseek", "mmap",
    ]

    /// Nothing is made of what was not read, and what could not be read is named.
    @Test(arguments: [Work.sevenZip, .copy, .dicomdir, .verify], ["EIO", "EACCES"])
    func whatCannotBeReadIsNeverSent(work: Work, errno: String) async throws {
      let material = try await Work.Material()
      let before = try await material.stamps()
      let files = FilePath(material.clinic.files)
      let sources =
        switch work {
        case .dicomdir: [material.loose, material.loose.appending("1.dcm")]
        case .verify: [material.bundle]
        default:
          [
            FilePath(material.clinic.list), files, files.appending("19000001"), files.appending("19000001/病歷.txt"),
          ]
        }
      for source in sources {
        let place = try Work.Place()
        let undisturbed = try await Tracing.run(
          work.arguments(material, place), calls: Self.reads, on: [source], environment: place.environment)
        try #require(undisturbed.output.status == 0, "\(undisturbed.output.errors)")
        let steps = undisturbed.calls.spread(atMost: 12)
        let failed = try await Tracing.count(steps) { step, processor in
          let place = try Work.Place()
          let run = try await Tracing.run(
            work.arguments(material, place), calls: [step.name], on: [source], .failure(errno), number: step.number,
            processor: processor, environment: place.environment)
          guard let injected = run.calls.first(where: { $0.isInjected && $0.name == step.name }) else { return false }
          try await expectTold(work, run, injected, source, place)
          return true
        }
        #expect(failed >= 2 && failed * 10 >= steps.count * 9, "\(failed) of \(steps.count): \(source)")
      }
      #expect(try await material.stamps() == before)
    }

    private func expectTold(
      _ work: Work, _ run: Tracing.Run, _ injected: TracedCall, _ source: FilePath, _ place: Work.Place
    ) async throws {
      let output = run.output
      let comment = Comment(rawValue: "\(injected.text): \(output.status) \(output.errors) \(output.text)")
      expectNoCrash(output)
      if output.status == 0 {
        // What is not known of a path that is not read: whether the list lies among the records, and the like.
        #expect(injected.name.contains("stat") && injected.text.contains("AT_FDCWD"), comment)
        return try await work.expectWhole(place, comment)
      }
      #expect([1, 66, 74].contains(output.status), comment)
      #expect(output.status == 1 || output.text.isEmpty, comment)
      // Of a name that cannot be looked at the folder is told.
      let names = [source, source.removingLastComponent()].compactMap { $0.lastComponent?.string }
      #expect(names.contains { (output.text + output.errors).contains($0) }, comment)
      #expect(try place.made == [] && place.unfinished == [], comment)
    }
  }
}
