import NHICodes
import Planning
import Testing

/// What a case lacks.
@Suite struct CaseGapTests {
  private func gaps(_ files: [String]) throws -> [CaseGap] {
    let reading = try Clinic(["19 012345"], files: files.map { "19012345/\($0)" }).plan()
    let gaps = reading.plan.cases[0].gaps
    for gap in gaps { #expect(!gap.wording.zhHant.isEmpty && !gap.wording.en.isEmpty) }
    return gaps
  }

  @Test func `nothing at all`() throws { #expect(try gaps([]) == [.noFiles(folder: "19012345")]) }
  @Test func `no chart`() throws { #expect(try gaps(["pano.jpg"]) == [.noChart]) }
  @Test func `guesses`() throws { #expect(try gaps(["病歷.pdf", "a.jpg", "b.jpg"]) == [.guesses(2)]) }
  @Test func `no chart and a guess`() throws { #expect(try gaps(["a.jpg"]) == [.noChart, .guesses(1)]) }
  @Test func `nothing is missing`() throws { #expect(try gaps(["病歷.pdf", "pano.jpg"]) == []) }
}
