import Findings
import Testing

@testable import FileFormats

@Suite struct PictureRuleTests {
  private static let all: [any Rule] = PictureRule.allCases + TrailingRule.allCases

  @Test func `ids are in their families`() {
    let ids = Self.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(PictureRule.allCases.allSatisfy { ("F201"..."F259").contains($0.id) })
    #expect(TrailingRule.allCases.map(\.id) == (601...606).map { "F\($0)" })
  }

  @Test func `every rule speaks both languages`() {
    for rule in Self.all {
      for wording in [rule.title, rule.message, rule.explanation, rule.remedy] {
        #expect(!wording.zhHant.isEmpty && !wording.en.isEmpty)
        #expect(!wording.en.utf8.contains { $0 >= 0x80 })
      }
    }
  }

  @Test func `titles differ`() { #expect(Set(Self.all.map(\.title)).count == Self.all.count) }

  /// One file for each rule, the message of which must find all its facts.
  @Test(arguments: PictureRuleTests.samples)
  func `every place of a message is filled`(sample: RuleSample) throws {
    let flaw = try #require(
      try StructureProbe(structure: sample.structure).reading(sample.bytes).flaws.first { $0.rule.id == sample.id })
    for language in Language.allCases {
      for wording in [flaw.rule.message, flaw.rule.remedy] {
        let text = flaw.facts.fill(wording[language], in: language).replacing("{file}", with: "a")
        #expect(!text.contains("{") && !text.contains("}"), "\(text)")
      }
    }
  }

  @Test func `every rule has such a file`() {
    // A file of 100 MB is not made for this.
    let missing = Set(Self.all.map(\.id)).subtracting(Self.samples.map(\.id))
    #expect(missing == ["F254"])
  }

  struct RuleSample: CustomTestStringConvertible {
    let id: String
    let structure: any FormatStructure
    let bytes: [UInt8]
    var testDescription: String { id }
  }

  private static let samples: [RuleSample] = jpeg + gif + bmp + tiff + pict + general

  private static let jpeg: [RuleSample] = [
    ("F201", JPEGBytes(after: [0xFF, 0x02])), ("F202", JPEGBytes(width: 0)), ("F203", JPEGBytes(data: [])),
    ("F204", JPEGBytes(end: false)), ("F205", JPEGBytes(frame: 0xC9)), ("F206", JPEGBytes(quantisation: false)),
    ("F207", JPEGBytes(huffman: false)),
    ("F208", JPEGBytes(before: furtherPicture)),
    ("F209", JPEGBytes(after: [[UInt8]](repeating: JPEGBytes.scan(components: 1) + [1], count: 500).flatMap { $0 })),
    ("F251", JPEGBytes(width: 20, height: 20)), ("F255", JPEGBytes(width: 20_000, height: 20_000, frame: 0xC9)),
    ("F256", JPEGBytes(width: 60_000, height: 60_000)),
  ].map { RuleSample(id: $0.0, structure: JPEGStructure(), bytes: $0.1.bytes) }

  private static var furtherPicture: [UInt8] {
    let entries = [0, 9, 0, 0, 0, 9, 9_000_000, 0].flatMap { Sample.little($0, 4) }
    let index = TIFFBytes().file([TIFFBytes.Page(fields: [45_058: (7, entries.map { Int($0) })])])
    return JPEGBytes.segment(0xE2, Array("MPF\0".utf8) + index)
  }

  private static let gif: [RuleSample] = [
    ("F211", GIFBytes(frames: [[0x77]])), ("F212", GIFBytes(frames: [], end: [])), ("F213", GIFBytes(end: [])),
    ("F214", GIFBytes(frames: [])), ("F215", GIFBytes(frames: [GIFBytes.frame(width: 0)])),
    ("F216", GIFBytes(frames: [GIFBytes.frame(codeSize: 0)])), ("F217", GIFBytes(palette: nil)),
    ("F218", GIFBytes(end: [0x77])), ("F252", GIFBytes(palette: [1, 1, 1, 1, 1, 1])),
  ].map { RuleSample(id: $0.0, structure: GIFStructure(), bytes: $0.1.bytes) }

  private static let bmp: [RuleSample] = [
    ("F221", BMPBytes(offset: 1)), ("F222", BMPBytes(width: 0)), ("F223", BMPBytes(compression: 9)),
    ("F224", BMPBytes(data: [])), ("F225", BMPBytes(bits: 8, palette: [])), ("F226", BMPBytes(bits: 2)),
    ("F227", BMPBytes(planes: 3)), ("F228", BMPBytes(headerSize: 124, profile: (400_000, 9))),
    ("F253", BMPBytes(width: 1000, height: 10, resolution: 40_000)),
  ].map { RuleSample(id: $0.0, structure: BMPStructure(), bytes: $0.1.bytes) }

  private static let tiff: [RuleSample] =
    [
      ("F231", TIFFBytes(last: 9_000_000).file([TIFFBytes.grey()])),
      ("F232", loop), ("F233", TIFFBytes().file([TIFFBytes.grey([273: (4, [8, 8, 1_000_000])])])),
      ("F234", TIFFBytes().file([TIFFBytes.grey(strips: 0)])),
      ("F235", TIFFBytes(isBigTIFF: true).file([TIFFBytes.grey()])),
      ("F236", TIFFBytes().file([TIFFBytes.grey([34_665: (4, [9_000_000])])])),
      ("F237", TIFFBytes.overlapping),
      ("F239", TIFFBytes().file([TIFFBytes.grey([258: (3, [12])])])),
    ].map { RuleSample(id: $0.0, structure: TIFFStructure(), bytes: $0.1) } + [
      RuleSample(
        id: "F238", structure: TIFFStructure(limits: TIFFLimits(directories: 1)),
        bytes: TIFFBytes().file([TIFFBytes.grey(), TIFFBytes.grey()]))
    ]

  private static var plain: [UInt8] { TIFFBytes().file([TIFFBytes.grey()]) }
  private static var loop: [UInt8] { TIFFBytes(last: Sample.number(plain, at: 4)).file([TIFFBytes.grey()]) }

  private static let pict: [RuleSample] = [
    ("F241", PICTBytes(end: false)), ("F242", PICTBytes(width: 0)),
    ("F243", PICTBytes(isVersion2: false, opcodes: [0x9A])), ("F244", PICTBytes(opcodes: [0, 1, 0, 0])),
    ("F245", PICTBytes(opcodes: [])), ("F246", PICTBytes(opcodes: [0x82, 0, 0, 0, 0, 0])),
  ].map { RuleSample(id: $0.0, structure: PICTStructure(), bytes: $0.1.bytes) }

  private static let general: [RuleSample] =
    [
      ("F601", Sample.zip(["a"])), ("F602", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]), ("F603", Array("%PDF-1.4\n".utf8)),
      ("F604", Array("<?php".utf8)), ("F605", [1, 2, 3]),
    ].map { RuleSample(id: $0.0, structure: JPEGStructure(), bytes: JPEGBytes().bytes + $0.1) } + [
      RuleSample(
        id: "F606", structure: JPEGStructure(),
        bytes: JPEGBytes(after: JPEGBytes.segment(0xFE, Sample.zip(["a"]))).bytes)
    ]
}
