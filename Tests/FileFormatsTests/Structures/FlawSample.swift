import FileAccess
import Testing

@testable import FileFormats

/// The smallest file for which a rule fires.
struct FlawSample: CustomTestStringConvertible {
  let id: String
  let structure: (any FormatStructure)?
  let bytes: [UInt8]

  var testDescription: String { id }

  /// Without a structure it is a schema that judges.
  func flaws() throws -> [FormatFlaw] {
    if let structure { return try structure.read(MemoryBytes(bytes)).flaws }
    return try CDASchema(Array(CDASchemaTests.small.utf8)).flaws(in: MemoryBytes(bytes))
  }

  static let all: [FlawSample] = text + html + cda + schema + mpeg + mp4

  private static let line = Array("主訴：頭痛三天\n".utf8)
  private static let many = (0..<100).flatMap { _ in line }
  /// 陳, one of the clinic's own, 明.
  private static let big5: [UInt8] = [0xB3, 0xAF, 0xFA, 0x40, 0xA9, 0xFA, 0x0D, 0x0A]
  private static let gb2312: [UInt8] = (0..<40).flatMap { [0xB0 + UInt8($0 % 20), 0xA1 + UInt8($0)] }

  private static let text: [FlawSample] = [
    ("F401", line + [0xE4, 0xB8] + line), ("F402", many + big5 + big5 + big5),
    ("F403", line + [7] + line),
    ("F404", [UInt8](repeating: 0x41, count: 70_000) + gb2312),
    ("F405", line + [0xE4, 0xB8]), ("F406", [0x20, 0x0A]),
  ].map { FlawSample(id: $0.0, structure: TextStructure(), bytes: $0.1) }

  private static let html: [FlawSample] = [
    ("F411", "<html>病歷"), ("F412", "<meta charset=big5>病歷"), ("F413", "x<img src=a.jpg>"),
    ("F414", "x<img src=//example.org/a.jpg>"), ("F415", "x<script>a</script>"), ("F416", "<html>"),
    ("F417", "<script>a</script>"), ("F418", String(repeating: "<div>", count: 3000)), ("F419", "x\u{0}x"),
  ].map { FlawSample(id: $0.0, structure: HTMLStructure(), bytes: Array($0.1.utf8)) }

  private static let cda: [FlawSample] =
    [
      ("F421", CDABuilder(extra: "<a></b>")), ("F422", CDABuilder(declaration: "<!DOCTYPE a>")),
      ("F424", CDABuilder(isPackaged: true)), ("F425", CDABuilder(code: "")),
      ("F426", CDABuilder(body: "<structuredBody/>")),
      ("F427", CDABuilder(body: "<nonXMLBody><text><reference value='a.pdf'/></text></nonXMLBody>")),
      ("F428", CDABuilder(patient: "<patient><birthTime value='1980'/></patient>")),
      ("F429", CDABuilder(patient: "<id extension='1'/>")),
      ("F430", CDABuilder(declaration: #"<?xml version="1.0" encoding="Big5"?>"#)),
      ("F432", CDABuilder(typeID: "<typeId root='1'/>")),
    ].map { FlawSample(id: $0.0, structure: CDAStructure(), bytes: $0.1.bytes) } + [
      FlawSample(id: "F423", structure: CDAStructure(), bytes: Array("<ClinicalDocument/>".utf8)),
      FlawSample(
        id: "F431", structure: CDAStructure(),
        bytes: Array("<ClinicalDocument xmlns='urn:hl7-org:v3'>".utf8) + line + [0xFF] + line),
    ]

  private static let schema = [
    FlawSample(id: "F433", structure: nil, bytes: Array("<ClinicalDocument xmlns='urn:hl7-org:v3'/>".utf8))
  ]

  private static let mpeg: [FlawSample] = [
    film("F501", MPEGBuilder.packet(0xC0, [0xFF, 0xFD])), film("F502", MPEGBuilder.packet(0xE0, MPEGBuilder.picture)),
    film("F503", MPEGBuilder.packet(0xE0, MPEGBuilder.sequence)), film("F504", MPEGBuilder.program().dropLast(10)),
    film("F505", [1] + MPEGBuilder.program()), film("F506", MPEGBuilder.packet(0xE0, [0, 0, 0, 1, 0x67, 0x64])),
  ]

  private static func film(_ id: String, _ content: [UInt8]) -> FlawSample {
    FlawSample(id: id, structure: MPEGStructure(), bytes: MPEGBuilder.pack() + content)
  }

  private static let mp4: [FlawSample] =
    [
      ("F511", MP4Builder(trailer: [1, 2, 3])), ("F513", MP4Builder(handler: "soun")),
      ("F514", MP4Builder(codec: "encv")),
      ("F515", MP4Builder(extra: [0, 0, 0, 200] + Array("abcd".utf8))), ("F516", MP4Builder(shift: 100_000)),
      ("F517", MP4Builder(shift: -10)), ("F518", MP4Builder(chunks: [])), ("F519", MP4Builder(codec: "hvc1")),
    ].map { FlawSample(id: $0.0, structure: MP4Structure(), bytes: $0.1.bytes) } + [
      FlawSample(id: "F512", structure: MP4Structure(), bytes: MP4Builder.box("mdat", [1, 2, 3]))
    ]
}
