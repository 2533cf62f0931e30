import Checking
import FileAccess
import FileFormats
import Findings
import Glibc
import Planning
import SystemPackage
import TestSupport
import Testing

@Suite struct CheckerTests {
  private static let text = Array("主訴：牙痛三天\n".utf8)

  @Test func `good files of a plan have no findings`() async throws {
    var sample = try CheckedSample()
    let picture = try CheckedSample.fixture("19012345/img1.jpg")
    try sample.add(
      12345, files: ["病歷.pdf": CheckedSample.fixture("19012345/病歷.pdf"), "x.jpg": picture, "note.txt": Self.text])
    try sample.add(2, files: ["a.txt": Self.text + Self.text])
    let plan = try sample.plan()
    let reading = try await Checker.check(plan, after: [], jobs: 2)
    #expect(reading.findings.isEmpty)
    let cases = reading.cases
    #expect(cases.map(\.planned.sampled.row) == [2, 3])
    #expect(cases[0].documents.map(\.planned.archiveName) == plan.cases[0].documents.map(\.archiveName))
    #expect(cases[0].documents.map(\.format) == [.text, .pdf, .jpeg])
    #expect(cases[1].documents.map(\.format) == [.text])
  }

  @Test func `bad files are told with their path and case, in the order of the plan`() async throws {
    var sample = try CheckedSample()
    try sample.add(1, files: ["a.txt": Self.text, "b.jpg": [], "c.exe": Array("MZ\u{0}\u{0}".utf8)])
    try sample.add(2, identifier: nil, files: ["a.png": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]])
    try sample.add(3, files: ["a.jpg": CheckedSample.fixture("19012345/病歷.pdf")])
    for jobs in [1, 4] {
      let reading = try await Checker.check(sample.plan(), after: [], jobs: jobs)
      #expect(reading.findings.openSentences == [])
      #expect(
        reading.findings.map { "\($0.rule.id) \($0.subject.file ?? "") \($0.subject.case ?? "")" } == [
          "F102 19000001/c.exe 13-19-000001", "F101 19000001/b.jpg 13-19-000001",
          "P101  13-19-000002", "F104 19000002/a.png 13-19-000002", "F106 19000003/a.jpg 13-19-000003",
        ])
      #expect(reading.cases[1].documents.map(\.format) == [.png])
    }
  }

  @Test func `there is a checked plan only when no step found an error`() async throws {
    var sound = try CheckedSample()
    try sound.add(1, files: ["a.txt": Self.text])
    let plan = try sound.plan()
    let warning = Finding(PlanRule.noCase)
    let error = Finding(PlanRule.caseWithoutFiles)
    #expect(try await Checker.check(plan, after: [], jobs: 1).checked != nil)
    #expect(try await Checker.check(plan, after: [warning], jobs: 1).checked != nil)
    let reading = try await Checker.check(plan, after: [warning, error], jobs: 1)
    #expect(reading.checked == nil && reading.findings.isEmpty && reading.cases.count == 1)

    var broken = try CheckedSample()
    try broken.add(1, files: ["a.txt": Self.text, "b.jpg": []])
    #expect(try await Checker.check(broken.plan(), after: [], jobs: 1).checked == nil)
  }

  @Test func `a file that can no longer be read is a finding`() async throws {
    var sample = try CheckedSample()
    try sample.add(1, files: ["a.txt": Self.text, "b.txt": Self.text, "c.txt": Self.text, "d.txt": Self.text])
    let plan = try sample.plan()
    let folder = sample.source.appending("19000001")
    // One is gone, one a link now, one a folder.
    for name in ["a.txt", "b.txt", "c.txt"] { try #require(unlink(folder.appending(name).string) == 0) }
    try #require(symlink("d.txt", folder.appending("b.txt").string) == 0)
    try folder.appending("c.txt").createFolders()
    let reading = try await Checker.check(plan, after: [], jobs: 2)
    #expect(
      reading.findings.summary == ["F112 19000001/a.txt", "F112 19000001/b.txt", "F112 19000001/c.txt"])
    #expect(reading.findings.hasErrors && reading.findings.openSentences == [])
    #expect(reading.cases[0].documents.map(\.format) == [nil, nil, nil, .text])
  }

  @Test func `nothing of SOURCE is changed`() async throws {
    var sample = try CheckedSample()
    try sample.add(1, files: ["a.txt": Self.text, "b.jpg": []])
    let before = try FolderTree(listing: sample.folder.path).entries
    _ = try await Checker.check(sample.plan(), after: [], jobs: 2)
    #expect(try FolderTree(listing: sample.folder.path).entries == before)
  }

  @Test func `a cancelled task checks nothing`() async throws {
    var sample = try CheckedSample()
    try sample.add(1, files: ["a.txt": Self.text])
    let plan = try sample.plan()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await Checker.check(plan, after: [], jobs: 1)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
