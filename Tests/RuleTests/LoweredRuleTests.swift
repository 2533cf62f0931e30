import FileAccess
import Findings
import NHIPack
import SystemPackage
import TestSupport
import Testing

/// What a configuration may make a warning, and that a bundle which is then made is whole.
@Suite struct LoweredRuleTests {
  private static let errors = RuleCatalogue.all.filter { $0.severity == .error }
  private static let lowered = Set(errors.filter(\.canBeLowered).map(\.id))

  /// Families whose errors leave nothing to be packed, or leave something out, or are about names and numbers that are
  /// taken.
  @Test func whatMakesABundleImpossibleStaysAnError() {
    for rule in Self.errors where ["L", "C", "M"].contains(rule.id.prefix(1)) {
      #expect(!rule.canBeLowered, "\(rule.id)")
    }
    for id in ["P101", "P102", "F101", "F102", "F103", "F104", "F107", "F112", "D101", "D102", "X103", "X104"] {
      #expect(RuleCatalogue.rule(id)?.severity == .error && !Self.lowered.contains(id), "\(id)")
    }
    for id in ["B101", "B102", "B103", "B106", "B107", "B201", "B304", "B306", "D509", "F434", "F602", "X201"] {
      #expect(RuleCatalogue.rule(id)?.severity == .error && !Self.lowered.contains(id), "\(id)")
    }
    for id in ["F203", "F302", "D302", "P201", "P211", "B302", "B232", "X102", "N101"] {
      #expect(Self.lowered.contains(id), "\(id)")
    }
  }

  @Test func changesAreRefusedAsTheRuleSays() {
    for rule in RuleCatalogue.all {
      var changes = SeverityChanges()
      let (isRaised, isLowered) = (changes.set(rule, to: .error), changes.set(rule, to: .warning))
      #expect(isRaised)
      #expect(isLowered == (rule.severity == .warning || rule.canBeLowered), "\(rule.id)")
    }
  }

  /// With everything made a warning that can be, each fixture is packed or refused; when it is packed, with every file
  /// of the plan.
  @Test(arguments: try Fixture.all().filter { $0.arguments.first == "check" && $0.expectsErrors && !$0.isConfigured })
  func nothingGoesWrongInside(_ fixture: Fixture) async throws {
    let own = try TemporaryFolder()
    let settings = Self.lowered.sorted().map { "  \($0): warning\n" }.joined()
    let configuration = try own.write("nhi-pack.yaml", "severity:\n" + settings).string
    let run = try await FixtureRun(fixture)
    let result = try await run.run(
      ["pack"] + fixture.arguments.dropFirst() + ["-o", "sent", "--config", configuration])
    let expected = fixture.expected.map { line in
      let isLowered = Self.lowered.contains(String(line.prefix(4)))
      return isLowered ? line.replacing(" error", with: " warning", maxReplacements: 1) : line
    }
    let missing = expected.filter { !result.lines.contains($0) }
    #expect(missing == [])
    let isRefused = result.findings.contains { $0.severity == "error" }
    // What is looked at only when nothing was wrong before may add an error of its own, never take one away.
    if expected.contains(where: { $0.contains(" error") }) { #expect(isRefused) }
    #expect(result.status == (isRefused ? 1 : 0) && result.hasBundle == !isRefused)
    guard !isRefused else { return }
    let name = try #require(try run.folder.appending("sent").folderNames().first { $0.hasSuffix(".zip") })
    let verified = try await run.run(["verify", "sent/\(name)", "--config", configuration])
    // What was packed is there: nothing is missing, nothing more is found in the containers.
    #expect(verified.findings.filter { $0.severity == "error" }.map(\.rule) == [])
  }
}

extension Fixture {
  fileprivate var isConfigured: Bool { arguments.contains("--config") || rule == "C206" }
}
