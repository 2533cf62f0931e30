import TestSupport
import Testing

/// Every fixture is run as a user would run it. A finding too many fails as well as one too few.
@Suite struct RuleFixtureTests {
  @Test(arguments: try Fixture.all())
  func findsWhatIsExpectedAndNothingElse(_ fixture: Fixture) async throws {
    let run = try await FixtureRun(fixture)
    let before = try run.snapshot()
    for language in ["zh-Hant", "en"] {
      // A second `pack` or `dicomdir` in the same folder would find what the first one made.
      let place = language == "en" && fixture.writes ? try await FixtureRun(fixture) : run
      let result = try await place.run(language: language)
      #expect(result.lines == fixture.expected, "\(Self.difference(result.lines, fixture.expected))")
      #expect(result.status == (fixture.expectsErrors ? 1 : 0))
      #expect(result.unfilled == [], "\(language)")
      if fixture.arguments.first == "pack" { #expect(result.hasBundle == !fixture.expectsErrors) }
    }
    let after = try run.snapshot()
    #expect(after.changed(since: before) == [])
    #expect(after.added(since: before).isEmpty == (fixture.expectsErrors || !fixture.writes))
  }

  /// `pack` finds the same, writes nothing, and leaves SOURCE as it was.
  @Test(arguments: try Fixture.all().filter { $0.expectsErrors && $0.arguments.first == "check" })
  func packWritesNothingWhileThereIsAnError(_ fixture: Fixture) async throws {
    let run = try await FixtureRun(fixture)
    let before = try run.snapshot()
    let result = try await run.run(["pack"] + fixture.arguments.dropFirst() + ["-o", "sent"])
    #expect(result.lines == fixture.expected, "\(Self.difference(result.lines, fixture.expected))")
    #expect(result.status == 1)
    #expect(!result.hasBundle)
    let after = try run.snapshot()
    #expect(after.changed(since: before) == [])
    #expect(after.added(since: before) == [])
  }

  /// The lines of one side only, for a reader.
  private static func difference(_ found: [String], _ expected: [String]) -> String {
    found.difference(from: expected).map { change in
      switch change {
      case .insert(_, let line, _): "\n  unexpected: \(line)"
      case .remove(_, let line, _): "\n  missing:    \(line)"
      }
    }.joined()
  }
}
