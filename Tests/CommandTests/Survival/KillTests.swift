import SystemPackage
import TestSupport
import Testing

extension SurvivalTests {
  /// SIGKILL, or the power, at every system call that changes anything on the disk.
  @Suite(.mustEnd) struct KillTests {
    /// Those that change a folder or a file, and those that make sure of it.
    static let changes = [
      "creat", "mkdir", "mkdirat", "rmdir", "unlink", "unlinkat", "link", "linkat", "symlink", "symlinkat", "rename",
      "renameat", "renameat2", "write", "writev", "pwrite64", "pwritev", "ftruncate", "truncate", "fallocate", "fsync",
      "fdatasync", "sync_file_range", "copy_file_range", "sendfile", "chmod", "fchmod", "fchmodat", "chown", "fchown",
      "utimensat", "mknod", "mknodat", "flock", "ioctl",
    ]

    /// What is under a final name is whole, no source has changed, and what else there is the next run clears away.
    @Test(arguments: Work.allCases) func whateverIsKilledTheNextRunSucceeds(work: Work) async throws {
      let material = try await Work.Material()
      let before = try await material.stamps()
      // Opening is no step of its own: what it changed is there when the next call is killed.
      let steps = try await work.steps(Self.changes, material, in: Work.Place(), atMost: 48)
      #expect(steps.count > 3)
      let killed = try await Tracing.count(steps) { step, processor in
        let place = try Work.Place()
        let run = try await Tracing.run(
          work.arguments(material, place), calls: [step.name], .kill, number: step.number, processor: processor,
          environment: place.environment)
        let comment = Comment(rawValue: "\(step.name) \(step.number): \(run.calls.last?.text ?? "")")
        guard run.isKilled else {
          #expect(run.output.status == 0, "\(comment) \(run.output.errors)")
          return false
        }
        try await expectRecovery(of: work, material, place, comment)
        return true
      }
      // A thread's wake-up more or less is no matter; what no run came to was not tried.
      #expect(killed * 10 >= steps.count * 9, "\(killed) of \(steps.count)")
      #expect(try await material.stamps() == before)
    }

    private func expectRecovery(
      of work: Work, _ material: Work.Material, _ place: Work.Place, _ comment: Comment
    ) async throws {
      try await work.expectWhole(place, comment)
      // Whatever else there is, is for the user alone.
      for name in try place.unfinished {
        let path = place.out.appending(name).isTaken ? place.out.appending(name) : place.temporary.appending(name)
        #expect(try path.stat().permissions.rawValue & 0o077 == 0, "\(comment) \(name)")
      }
      let sent = work.isPack ? try await place.moveMadeAway(work, comment) : Work.Bundles()
      let made = try place.made
      let next = try await nhiPack(work.arguments(material, place), environment: place.environment)
      if work.isMadeOnce, !made.isEmpty, next.status == 73 {
        #expect(made.contains { next.errors.contains($0) }, "\(comment) \(next.errors)")
      } else {
        #expect(next.status == 0, "\(comment) \(next.errors)")
      }
      #expect(try place.unfinished == [], comment)
      try await work.expectWhole(place, comment)
      if work.isPack { try await work.expectNumbersKept(place, since: sent, comment) }
      if work != .verify { #expect(try !place.made.isEmpty, comment) }
    }
  }
}
