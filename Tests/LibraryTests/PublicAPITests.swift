import SystemPackage
import TestSupport
import Testing

/// A program that was written for the library goes on compiling. `make api-baseline` takes a new API for granted.
@Suite(.mustEnd) struct PublicAPITests {
  private let folder: TemporaryFolder
  private let promised: [String]

  init() throws {
    folder = try TemporaryFolder()
    let baseline = try TemporaryFolder.bytes(Project.fixtures.appending("api/NHIPack.txt"))
    promised = String(decoding: baseline, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// What a program would miss that was written for `lines`.
  private func missing(from lines: [String]) async throws -> Program.Output {
    let baseline = try folder.write("baseline.txt", lines.joined(separator: "\n") + "\n")
    return try await LibraryTool.run(["breaks", LibraryTool.build.string, baseline.string])
  }

  @Test func `nothing was removed or changed`() async throws {
    let result = try await missing(from: promised)
    #expect(result.status == 0, "This breaks programs of others:\n\(result.text)\(result.errors)")
  }

  /// What was promised once more than there is now is what was removed since.
  @Test(arguments: [
    "NHIPack.Pipeline.forget()  func forget()",
    "NHIPack.Pipeline.plan()  func plan() -> PackReport",
    "NHIPack.PackRequest.jobs  var jobs: String",
    "NHIPack.PackReport: Swift.Hashable",
    "Findings.Severity  enum Severity { case error }",
  ])
  func `a removed or changed declaration is told`(line: String) async throws {
    let result = try await missing(from: promised + [line])
    #expect(result.status == 1 && result.text == line + "\n", "\(result.errors)")
  }

  @Test func `an added declaration breaks nothing`() async throws {
    let before = promised.filter { !$0.hasPrefix("NHIPack.Pipeline.check()") }
    try #require(before.count == promised.count - 1)
    let result = try await missing(from: before)
    #expect(result.status == 0 && result.text == "", "\(result.errors)")
  }

  @Test func `everything public is documented and every value Sendable`() async throws {
    let result = try await LibraryTool.run(["review", LibraryTool.build.string])
    #expect(result.status == 0, "\(result.text)\(result.errors)")
  }
}
