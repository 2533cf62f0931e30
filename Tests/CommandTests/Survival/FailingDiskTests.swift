import SystemPackage
import TestSupport
import Testing

extension SurvivalTests {
  /// A disk that is full, breaks, or may not be written to, at every system call that changes anything on it.
  @Suite(.timeLimit(.minutes(20))) struct FailingDiskTests {
    struct Failure: Sendable, CustomTestStringConvertible {
      let errno: String
      /// Nothing can be removed either.
      var isForGood = false
      var testDescription: String { errno + (isForGood ? ", for good" : "") }

      static let all =
        ["ENOSPC", "EIO", "EACCES", "EROFS"].map { Failure(errno: $0) } + [Failure(errno: "EROFS", isForGood: true)]
    }

    /// The output does not come to be, or not half; the message says where it failed and what to do; what stays on the disk
    /// is told.
    @Test(arguments: Work.allCases, Failure.all) func aFailureIsTold(work: Work, failure: Failure) async throws {
      let material = try await Work.Material()
      let before = try await material.stamps()
      var failed = 0
      for call in Set(try await work.calls(KillTests.changes, material).map(\.name)).sorted() {
        for number in 1... {
          let place = try Work.Place()
          let run = try await Tracing.run(
            work.arguments(material, place), calls: [call],
            failure.isForGood ? .failureForGood(failure.errno) : .failure(failure.errno), number: number,
            environment: place.environment)
          guard let injected = run.calls.first(where: { $0.isInjected && $0.name == call }) else { break }
          // What fails elsewhere, such as a thread's wake-up, is not the disk.
          guard injected.text.contains(place.folder.path.string) else { continue }
          failed += 1
          try await expectTold(work, run, injected, place)
        }
      }
      #expect(failed >= 3)
      #expect(try await material.stamps() == before)
    }

    private func expectTold(_ work: Work, _ run: Tracing.Run, _ injected: TracedCall, _ place: Work.Place) async throws
    {
      let output = run.output
      let comment = Comment(rawValue: "\(injected.text): \(output.status) \(output.errors)")
      expectNoCrash(output)
      try await work.expectWhole(place, comment)
      if output.status == 0 {
        // What may fail: asking whether the disk can share blocks, and making a folder that is there.
        let isMadeAnew = injected.name == "mkdir" && injected.text.contains(".making")
        #expect(injected.name == "ioctl" || (injected.name == "mkdir" && !isMadeAnew), comment)
        #expect(try work == .verify || !place.made.isEmpty, comment)
        return
      }
      #expect(output.status == 73 || output.status == 74, comment)
      #expect(output.text.isEmpty, comment)
      #expect(output.errors.hasPrefix("nhi-pack: ") && output.errors.hasSuffix("。\n"), comment)
      #expect(output.errors.split(separator: "\n").count == 1, comment)
      #expect(output.errors.contains("「\(place.folder.path.string)"), comment)
      #expect(output.errors.contains("請"), comment)
      for name in try place.unfinished {
        #expect(output.errors.contains(name), "left: \(name); \(comment)")
      }
      // What was made all the same is told to be there.
      for name in try place.made where work != .preview && work != .mapping {
        let isTold = output.errors.contains("輸出已經完整產生") || output.errors.contains("也無法復原")
        #expect(isTold, "made: \(name); \(comment)")
      }
    }
  }
}
