import SystemPackage
import TestSupport
import Testing

extension SurvivalTests {
  /// A disk on which a file cannot have two names and is nobody's own, as a USB stick's.
  @Suite(.mustEnd) struct PlainDiskTests {
    struct Disk: Sendable, CustomTestStringConvertible {
      let testDescription: String
      /// The calls that it does not know.
      let failing: [String: String]

      static let all = [
        Disk(testDescription: "renames without replacing", failing: ["link": "EPERM"]),
        Disk(testDescription: "can only replace", failing: ["link": "EPERM", "renameat2": "EINVAL"]),
      ]
    }

    @Test(arguments: Disk.all) func theBundlesAreMadeOneAfterTheOther(disk: Disk) async throws {
      let material = try await Work.Material()
      let place = try Work.Place(ledgerOf: material)
      for count in 1...2 {
        let run = try await Tracing.run(
          Work.sevenZip.arguments(material, place), calls: ["rename"], failing: disk.failing,
          environment: place.environment)
        #expect(run.output.status == 0, "\(run.output.errors)")
        #expect(run.calls.filter(\.isInjected).map(\.name).sorted() == disk.failing.keys.sorted())
        #expect(try place.made == Array(["3501200000_1151121_001.zip", "3501200000_1151121_002.zip"].prefix(count)))
        #expect(try place.unfinished == [])
        try await Work.sevenZip.expectWhole(place, "\(disk)")
      }
    }

    /// Killed at every call from the first that fails: what is under a final name is whole, or, where the disk can only
    /// replace, an empty file at worst, which nobody takes for a bundle; the next run gives its bundle another name.
    @Test(arguments: Disk.all) func whateverIsKilledTheNextRunSucceeds(disk: Disk) async throws {
      let material = try await Work.Material()
      let first = try Work.Place()
      let calls = try await Tracing.run(
        Work.sevenZip.arguments(material, first), calls: KillTests.changes + ["openat"], failing: disk.failing,
        environment: first.environment
      ).calls.filter { $0.text.contains(first.folder.path.string) }
      let steps = calls.drop { !$0.isInjected }.filter { !$0.isInjected && $0.isDecisive }
      #expect(steps.contains { $0.name == (disk.failing.count == 1 ? "renameat2" : "rename") } && steps.count > 3)
      let empty = try await Tracing.count(Array(steps)) { step, processor in
        let place = try Work.Place()
        let run = try await Tracing.run(
          Work.sevenZip.arguments(material, place), calls: [step.name], .kill, number: step.number,
          failing: disk.failing, processor: processor, environment: place.environment)
        let comment = Comment(rawValue: "\(step.name) \(step.number): \(run.calls.last?.text ?? "")")
        #expect(run.isKilled, "\(comment) \(run.output.errors)")
        let made = try place.made
        let isEmpty = try made.contains { try place.out.appending($0).stat().size == 0 }
        #expect(!isEmpty || (disk.failing.count == 2 && step.name == "rename" && made.count == 1), comment)
        if isEmpty {
          #expect(try await nhiPack(["verify", place.out.appending(made[0]).string]).status == 1, comment)
        } else {
          try await Work.sevenZip.expectWhole(place, comment)
        }
        let next = try await nhiPack(Work.sevenZip.arguments(material, place), environment: place.environment)
        #expect(next.status == 0, "\(comment) \(next.errors)")
        #expect(try place.made.count == made.count + 1 && place.unfinished == [], comment)
        return isEmpty
      }
      #expect(empty == disk.failing.count - 1)
    }

    /// Another program gave a file the name just then: it stays.
    @Test func aNameThatIsTakenIsNotTakenAway() async throws {
      let material = try await Work.Material()
      let place = try Work.Place(ledgerOf: material)
      let run = try await Tracing.run(
        Work.sevenZip.arguments(material, place), calls: [], failing: ["link": "EPERM", "renameat2": "EEXIST"],
        environment: place.environment)
      #expect(run.output.status == 1 && run.output.text.contains("3501200000_1151121_001.zip"), "\(run.output.text)")
      #expect(try place.made == [] && place.unfinished == [])
    }

    /// A disk without permissions is one where all modes are alike, whatever was asked for: said where records lie.
    @Test(arguments: [(Work.sevenZip, "link"), (.copy, "rename")]) func whoCanReadTheRecordsIsTold(
      work: Work, call: String
    ) async throws {
      let material = try await Work.Material()
      for (mode, isTold) in [("700", false), ("777", true)] {
        let place = try Work.Place(ledgerOf: material)
        let output = try await Tracing.run(
          work.arguments(material, place), stoppedAt: call, meanwhile: #"chmod \#(mode) "$OUT"/.[!.]*"#,
          environment: place.environment.merging(["OUT": place.out.string]) { $1 })
        #expect(output.status == 0, "\(output.errors)")
        #expect(output.text.contains("這個磁碟不分使用者") == isTold, "\(output.text)")
      }
    }
  }
}
