import Testing

@testable import FileFormats

@Suite struct PictureMeasureTests {
  private func rules(_ width: Int, _ height: Int, dpi: Int? = nil, fileSize: Int = 1000) -> [String] {
    PictureMeasure(width: width, height: height, dpi: dpi).flaws(fileSize: fileSize).map(\.rule.id)
  }

  @Test func `F251 both sides below 200`() {
    #expect(rules(199, 199) == ["F251"])
    // A strip of an electrocardiogram is low and wide.
    #expect(rules(200, 50) == [])
    #expect(rules(50, 200) == [])
  }

  @Test func `F252 one colour`() {
    #expect(
      PictureMeasure(width: 300, height: 300, hasOneColour: true).flaws(fileSize: 1).map(\.rule.id) == ["F252"])
    #expect(rules(300, 300) == [])
  }

  @Test func `F253 a scan over 600 dpi`() {
    #expect(rules(1000, 900, dpi: 601) == ["F253"])
    #expect(rules(1000, 900, dpi: 600) == [])
    // A small drawing may say anything.
    #expect(rules(999, 999, dpi: 2540) == [])
  }

  @Test func `F254 over 100 MB`() {
    #expect(rules(1000, 1000, fileSize: 100_000_001) == ["F254"])
    #expect(rules(1000, 1000, fileSize: 100_000_000) == [])
  }

  @Test func `F255 and F256 large canvases`() {
    #expect(rules(10_000, 10_000) == [])
    #expect(rules(10_001, 10_000) == ["F255"])
    #expect(rules(40_000, 25_000) == ["F255"])
    #expect(rules(40_001, 25_000) == ["F256"])
    #expect(rules(65_500, 65_500) == ["F256"])
    #expect(rules(.max, .max) == ["F256"])
  }

  @Test func `a header alone that asks for a huge canvas`() throws {
    let bomb = JPEGBytes(width: 65_500, height: 65_500).bytes
    #expect(try StructureProbe(structure: JPEGStructure()).rules(bomb) == ["F204", "F256"])
  }
}
