import FileAccess
import Findings
import Testing

@testable import FileFormats

/// What stands behind a text, a page, a record or a film.
@Suite struct StructureEndTests {
  private static let whole: [(any FormatStructure, [UInt8])] = [
    (TextStructure(), Array("BP 120/80\n".utf8)), (HTMLStructure(), Array("<html><body>x</body></html>".utf8)),
    (CDAStructure(), CDABuilder().bytes), (MP4Structure(), MP4Builder().bytes),
    (MP4Structure(), MP4Builder(order: .fragmented).bytes), (MPEGStructure(), MPEGBuilder.program()),
    (MPEGStructure(), MPEGBuilder.video()),
  ]

  @Test func `F606 or F601 an archive`() throws {
    for (structure, bytes) in Self.whole {
      #expect(try structure.read(MemoryBytes(bytes)).rules == [])
      let reading = try structure.read(MemoryBytes(bytes + Sample.zip(["a"])))
      #expect(reading.rules.contains { $0 == "F601" || $0 == "F606" }, "\(structure)")
      #expect(reading.hasErrors)
    }
  }

  @Test func `F602 to F604 behind a film's end`() throws {
    for film in [MP4Builder().bytes, MPEGBuilder.program()] {
      for (tail, id) in [("\u{7F}ELF\u{2}\u{1}\u{1}\u{0}", "F602"), ("%PDF-1.4\n", "F603"), ("<?php", "F604")] {
        let structure: any FormatStructure = film[3] == 0xBA ? MPEGStructure() : MP4Structure()
        #expect(try structure.read(MemoryBytes(film + Array(tail.utf8))).rules.contains(id))
      }
    }
  }

  @Test func `zeros behind a film's end are harmless`() throws {
    for film in [MP4Builder().bytes, MPEGBuilder.program()] {
      let structure: any FormatStructure = film[3] == 0xBA ? MPEGStructure() : MP4Structure()
      #expect(try structure.read(MemoryBytes(film + [UInt8](repeating: 0, count: 5000))).rules == [])
    }
  }
}
