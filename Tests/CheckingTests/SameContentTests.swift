import Checking
import Findings
import Glibc
import NHICodes
import TestSupport
import Testing

@Suite struct SameContentTests {
  private static let text = Array("同意書\n".utf8)
  private static let other = Array("另一份\n".utf8)

  private func told(_ sample: CheckedSample, jobs: Int = 2) async throws -> [String] {
    try await Checker.check(sample.plan(), after: [], jobs: jobs).findings
      .filter { $0.rule is SameContentRule }
      .map { finding in
        #expect(!finding.message(in: .zhHant).contains("{") && !finding.remedy(in: .en).contains("{"))
        let other = finding.facts["other"]?.text(in: .en) ?? ""
        return "\(finding.rule.id) \(finding.subject.case ?? "") \(finding.subject.file ?? "") = \(other)"
      }
  }

  @Test func `twice in a case`() async throws {
    var sample = try CheckedSample()
    try sample.add(1, files: ["a.txt": Self.text, "b.txt": Self.text, "c.txt": Self.other])
    #expect(try await told(sample) == ["F701 13-19-000001 19000001/b.txt = 19000001/a.txt"])
  }

  @Test func `files of one size that differ at their end only`() async throws {
    var sample = try CheckedSample()
    let long = Array(repeating: UInt8(ascii: "a"), count: 40_000)
    try sample.add(
      1, files: ["a.txt": long + [0x61], "b.txt": long + [0x62], "c.txt": Array(long.dropLast()) + [0x0A]])
    #expect(try await told(sample) == [])
  }

  @Test func `long files with one content`() async throws {
    var sample = try CheckedSample()
    let long = Array(repeating: UInt8(ascii: "a"), count: 400_000)
    try sample.add(1, files: ["a.txt": long, "b.txt": long, "c.txt": long])
    #expect(try await told(sample).count == 2)
  }

  @Test(arguments: [
    ("A123456789", "B223456782", ["P211"]), ("A123456789", "A123456789", ["P212"]),
    ("A12345****", "A123456789", ["P212"]),
    ("A12345****", "B22345****", ["P211"]),
  ])
  func `an image in the cases of two people`(first: String, second: String, expected: [String]) async throws {
    let picture = try CheckedSample.fixture("19012345/img1.jpg")
    var sample = try CheckedSample()
    try sample.add(1, identifier: first, files: ["a.jpg": picture])
    try sample.add(2, identifier: second, files: ["b.jpg": picture])
    for jobs in [1, 4] {
      #expect(
        try await told(sample, jobs: jobs) == expected.map { "\($0) 13-19-000002 19000002/b.jpg = 19000001/a.jpg" })
    }
  }

  @Test func `a form may be the same for everyone`() async throws {
    var sample = try CheckedSample()
    try sample.add(1, files: ["a.txt": Self.text])
    try sample.add(2, identifier: "B223456782", files: ["b.txt": Self.text])
    #expect(try await told(sample) == ["P212 13-19-000002 19000002/b.txt = 19000001/a.txt"])
  }

  @Test func `empty files and files that cannot be read are told by their own rules`() async throws {
    var sample = try CheckedSample()
    try sample.add(1, files: ["a.txt": [], "b.txt": [], "c.txt": Self.text, "d.txt": Self.text])
    let plan = try sample.plan()
    try #require(unlink(sample.source.appending("19000001/d.txt").string) == 0)
    let rules = try await Checker.check(plan, after: [], jobs: 1).findings.map(\.rule.id)
    #expect(rules.sorted() == ["F101", "F101", "F112"])
  }
}
