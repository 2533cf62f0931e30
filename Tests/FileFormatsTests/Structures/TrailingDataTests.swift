import FileAccess
import Findings
import Testing

@testable import FileFormats

@Suite struct TrailingDataTests {
  private func flaws(_ tail: [UInt8], reportsOthers: Bool = true) throws -> [FormatFlaw] {
    let body = [UInt8](repeating: 0x5A, count: 1000)
    return try TrailingData.flaws(in: MemoryBytes(body + tail), after: 1000, reportsOthers: reportsOthers)
  }

  private func rules(_ tail: [UInt8]) throws -> [String] { try flaws(tail).map(\.rule.id) }

  @Test func `nothing, zero padding and line ends do no harm`() throws {
    #expect(try rules([]) == [])
    #expect(try rules([0x0D, 0x0A]) == [])
    #expect(try rules([UInt8](repeating: 0, count: 600_000)) == [])
    #expect(try rules([UInt8](repeating: 0xFF, count: 600_000)) == [])
    #expect(try rules([UInt8](repeating: 0, count: 600_000) + [0x01]) == ["F605"])
  }

  @Test func `F601 archives`() throws {
    for format: FileFormat in [.zip, .rar, .sevenZip, .cab, .gzip, .tar, .docx] {
      let archive = try #require(Sample.all.first { $0.format == format }).bytes
      #expect(try rules(archive) == ["F601"])
      #expect(try rules([0, 0, 0x0A] + archive) == ["F601"])
    }
    // In the middle of something else.
    let flaw = try #require(try flaws([1, 2, 3] + Array("Rar!".utf8) + [0x1A, 7, 0]).first)
    #expect(flaw.rule.id == "F601")
    #expect(flaw.facts["offset"] == .number(1003))
    #expect(flaw.facts["bytes"] == .number(7))
    #expect(try rules([1, 2, 3] + Array("Rar?".utf8) + [0x1A, 7, 0]) == ["F605"])
    // In the last stretch of something long.
    #expect(
      try rules([UInt8](repeating: 1, count: 300_000) + [0x50, 0x4B, 3, 4] + [UInt8](repeating: 1, count: 100)) == [
        "F601"
      ])
  }

  @Test func `F602 programs`() throws {
    for format: FileFormat in [.windowsProgram, .elf, .shortcut] {
      #expect(try rules(try #require(Sample.all.first { $0.format == format }).bytes) == ["F602"])
    }
    #expect(try rules(Array("MZ, a remark".utf8)) == ["F605"])
  }

  @Test func `F603 another document`() throws {
    #expect(try rules(Array("%PDF-1.7\n1 0 obj".utf8)) == ["F603"])
    #expect(try rules(Array("a remark %PDF".utf8)) == ["F605"])
  }

  @Test func `F604 scripts and web pages`() throws {
    for text in ["#!/bin/sh\n", "<?php system(1);", "x <SCRIPT>alert(1)</SCRIPT>", "<!DOCTYPE html>", "\n<html><body>"]
    {
      #expect(try rules(Array(text.utf8)) == ["F604"])
    }
    #expect(try rules(Array("x < script".utf8)) == ["F605"])
  }

  @Test func `F605 anything else`() throws {
    let flaw = try #require(try flaws([0, 0] + JPEGBytes().bytes).first)
    #expect(flaw.rule.id == "F605")
    #expect(flaw.facts["offset"] == .number(1002))
    #expect(flaw.facts["bytes"] == .number(JPEGBytes().bytes.count))
    // Filled up with FF, the marker's own FF is not taken for a filler.
    let filled = try #require(try flaws([0xFF, 0xFF] + JPEGBytes().bytes).first)
    #expect(filled.facts["found"] == .wording(FileFormat.jpeg.name))
    #expect(try flaws([1, 2, 3], reportsOthers: false).isEmpty)
    #expect(try flaws(Array("%PDF-1.7\n".utf8), reportsOthers: false).map(\.rule.id) == ["F603"])
  }

  @Test func `F606 an archive inside the picture, read from its end`() throws {
    let archive = Sample.zip(["a.class"])
    // A comment of a GIF that holds the whole archive, its end in the last 64 KiB.
    let comment: [UInt8] = [0x21, 0xFE, UInt8(archive.count)] + archive + [0]
    let picture = GIFBytes(frames: [GIFBytes.frame(), comment]).bytes
    #expect(try StructureProbe(structure: GIFStructure()).rules(picture) == ["F606"])
    #expect(
      try StructureProbe(structure: BMPStructure()).rules(
        BMPBytes(data: [UInt8](repeating: 1, count: 270_000 - archive.count) + archive).bytes) == ["F606"])
    // The four bytes of the end without a directory before it are chance.
    let chance: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    let harmless: [UInt8] = [0x21, 0xFE, UInt8(chance.count)] + chance + [0]
    #expect(
      try StructureProbe(structure: GIFStructure()).rules(GIFBytes(frames: [GIFBytes.frame(), harmless]).bytes) == [])
    var claims = chance
    claims[12] = 46
    #expect(try TrailingData.archiveAtEnd(of: MemoryBytes(claims)) == nil)
    #expect(try TrailingData.archiveAtEnd(of: MemoryBytes([UInt8](repeating: 9, count: 46) + claims)) == nil)
  }

  @Test func `an archive behind each kind of picture`() throws {
    let archive = Sample.zip(["a.jar"])
    let pictures: [(any FormatStructure, [UInt8])] = [
      (JPEGStructure(), JPEGBytes().bytes), (GIFStructure(), GIFBytes().bytes), (BMPStructure(), BMPBytes().bytes),
      (TIFFStructure(), TIFFBytes().file([TIFFBytes.grey()])), (PICTStructure(), PICTBytes().bytes),
    ]
    for (structure, bytes) in pictures {
      let probe = StructureProbe(structure: structure)
      #expect(try probe.rules(bytes) == [])
      #expect(try probe.rules(bytes + archive) == ["F601"])
      #expect(try probe.rules(bytes + [UInt8](repeating: 0, count: 5000)) == [])
      let remark = try probe.rules(bytes + [1, 2, 3])
      // What a private tag of a TIFF points to is not known.
      #expect(remark == (structure is TIFFStructure ? [] : ["F605"]))
    }
  }

  @Test func `ends beyond the file do no harm`() throws {
    #expect(try TrailingData.flaws(in: MemoryBytes([1, 2, 3]), after: 9).isEmpty)
    #expect(try TrailingData.flaws(in: MemoryBytes([1, 2, 3]), after: .max).isEmpty)
    #expect(try TrailingData.flaws(in: MemoryBytes([1, 2, 3]), after: -1).map(\.rule.id) == ["F605"])
    #expect(throws: FileAccessError.self) { _ = try TrailingData.flaws(in: BrokenBytes(), after: 9) }
  }

  @Test func `a part of a source reads nothing outside`() throws {
    let part = ByteTail(MemoryBytes([1, 2, 3, 4, 5]), from: 1, count: 3)
    #expect(part.count == 3)
    #expect(try part.read(at: 0, count: 99) == [2, 3, 4])
    #expect(try part.read(at: 2, count: 99) == [4])
    #expect(try part.read(at: 3, count: 1) == [])
    #expect(try part.read(at: -1, count: 1) == [])
    #expect(ByteTail(MemoryBytes([1]), from: 5).count == 0)
    #expect(ByteTail(MemoryBytes([1, 2]), from: 1, count: -4).count == 0)
  }
}
