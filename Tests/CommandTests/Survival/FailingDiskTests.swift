import SystemPackage
import TestSupport
import Testing

extension SurvivalTests {
  /// A disk that is full, breaks, or may not be written to, at every system call that changes anything on it.
  @Suite(.mustEnd) struct FailingDiskTests {
    struct Failure: Sendable, CustomTestStringConvertible {
      let errno: String
      /// Nothing can be removed either.
      var isForGood = false
      var testDescription: String { errno + (isForGood ? ", for good" : "") }

      static let all =
        ["ENOSPC", "EIO", "EACCES", "EROFS"].map { Failure(errno: $0) } + [Failure(errno: "EROFS", isForGood: true)]
    }

    /// The output does not come to be, or not half; the message says where it failed and what to do; what stays on the
    /// disk is told.
    @Test(arguments: Work.allCases, Failure.all) func aFailureIsTold(work: Work, failure: Failure) async throws {
      let material = try await Work.Material()
      let before = try await material.stamps()
      // No ledger can be made where nothing can be removed.
      let ledger = failure.isForGood ? material : nil
      let all = try await work.steps(KillTests.changes, material, in: Work.Place(ledgerOf: ledger), atMost: 60)
      let turn = Failure.all.firstIndex { $0.testDescription == failure.testDescription } ?? 0
      // The many alike, and the ledger's, are tried with one of the failures each.
      let steps = all.enumerated().filter { position, step in
        (step.isDecisive && !step.isOnLedger) || position % Failure.all.count == turn
      }.map(\.element)
      let failed = try await Tracing.count(steps) { step, processor in
        let place = try Work.Place(ledgerOf: ledger)
        let run = try await Tracing.run(
          work.arguments(material, place), calls: [step.name],
          failure.isForGood ? .failureForGood(failure.errno) : .failure(failure.errno), number: step.number,
          processor: processor, environment: place.environment)
        // What fails elsewhere, such as a thread's wake-up or the message itself, is not the disk.
        let injections = run.calls.filter(\.isInjected)
        guard injections.allSatisfy({ $0.text.contains(place.folder.path.string) }),
          let injected = injections.first(where: { $0.name == step.name }) ?? injections.first
        else { return false }
        try await expectTold(work, run, injected, material, place)
        return true
      }
      // Where nothing can be removed, the first removal is the end of many a run.
      #expect(failed >= 3 && (failure.isForGood || failed * 4 >= steps.count * 3), "\(failed) of \(steps.count)")
      #expect(try await material.stamps() == before)
    }

    private func expectTold(
      _ work: Work, _ run: Tracing.Run, _ injected: TracedCall, _ material: Work.Material, _ place: Work.Place
    ) async throws {
      let output = run.output
      let comment = Comment(rawValue: "\(injected.text): \(output.status) \(output.errors)")
      expectNoCrash(output)
      try await work.expectWhole(place, comment)
      if output.status == 0 {
        // What may fail: asking whether the disk can share blocks, or to begin with what is flushed later; making a
        // folder that is there; and what SQLite can do without or makes good when the ledger is opened next.
        let isMadeAnew = injected.name == "mkdir" && injected.text.contains(".making")
        if injected.isOnLedger, injected.name != "mkdir" {
          return try await work.expectGoesOn(material, place, comment)
        }
        #expect(
          ["ioctl", "sync_file_range"].contains(injected.name) || (injected.name == "mkdir" && !isMadeAnew), comment)
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
      guard output.errors.contains("送件紀錄") else { return }
      // It fails before the bundle has its name, and what stays of the ledger does not stand in the way of the next
      // run.
      #expect(try place.made == [], comment)
      let next = try await nhiPack(work.arguments(material, place), environment: place.environment)
      #expect(next.status == 0, "\(comment) \(next.errors)")
      try await work.expectNumbersKept(place, since: Work.Bundles(), comment)
    }
  }
}
