import FileAccess
import Findings
import TestSupport
import Testing

@testable import FileFormats

@Suite(.mustEnd) struct MPEGStructureTests {
  private func read(_ bytes: [UInt8]) throws -> StructureReading { try MPEGStructure().read(MemoryBytes(bytes)) }

  @Test func `a program stream says its size, codec and length`() throws {
    let reading = try read(MPEGBuilder.program())
    #expect(reading.rules == [])
    #expect(reading.detail("width") == "352")
    #expect(reading.detail("height") == "288")
    #expect(reading.detail("codec") == "MPEG-2")
    #expect(reading.detail("frameRate") == "25")
    #expect(reading.detail("duration") == "10")
  }

  @Test func `MPEG-1, with its own packets`() throws {
    let video = MPEGBuilder.video(isMPEG2: false)
    let headers: [[UInt8]] = [
      [0x0F], [0xFF, 0xFF, 0x60, 0x04, 0x21, 0, 1, 0, 1], [0x31, 0, 1, 0, 1, 0x11, 0, 1, 0, 1],
    ]
    for header in headers {
      let reading = try read(
        MPEGBuilder.oldPack() + MPEGBuilder.packet(raw: 0xE0, header + video) + MPEGBuilder.oldPack(seconds: 3))
      #expect(reading.rules == [])
      #expect(reading.detail("codec") == "MPEG-1")
      #expect(reading.detail("duration") == "3")
    }
  }

  @Test func `pictures alone, with zeros before them`() throws {
    for start in [[], [0], [0, 0, 0, 0]] as [[UInt8]] {
      let reading = try read(start + MPEGBuilder.video())
      #expect(reading.rules == [])
      #expect(reading.detail("codec") == "MPEG-2")
    }
    #expect(try read(MPEGBuilder.video(isMPEG2: false)).detail("codec") == "MPEG-1")
  }

  @Test func `F501 sound alone`() throws {
    let sound = MPEGBuilder.pack() + MPEGBuilder.packet(0xC0, [0xFF, 0xFD, 0, 0])
    #expect(try read(sound).rules == ["F501"])
    #expect(try read(sound + MPEGBuilder.packet(0xE0, MPEGBuilder.video())).rules == [])
  }

  @Test func `F502 a header without size or rate, or none`() throws {
    var noWidth = MPEGBuilder.video()
    noWidth[4] = 0
    noWidth[5] = 0x01
    #expect(try read(noWidth).rules == ["F502"])
    var noRate = MPEGBuilder.video()
    noRate[7] = 0x10
    #expect(try read(noRate).rules == ["F502"])
    #expect(try read(MPEGBuilder.pack() + MPEGBuilder.packet(0xE0, MPEGBuilder.picture)).rules == ["F502"])
  }

  @Test func `F503 a header and nothing behind it`() throws {
    #expect(try read(MPEGBuilder.sequence + MPEGBuilder.sequenceExtension).rules == ["F503"])
    #expect(try read(MPEGBuilder.sequence + MPEGBuilder.picture).rules == [])
  }

  @Test func `F504 the end within a packet`() throws {
    let whole = MPEGBuilder.program()
    let reading = try read(Array(whole.dropLast(10)))
    #expect(reading.rules == ["F504"])
    #expect(!reading.hasErrors)
    // Without its end code a stream is as good.
    #expect(try read(Array(whole.dropLast(4))).rules == [])
    // Zeros behind the end are padding.
    #expect(try read(whole + [UInt8](repeating: 0, count: 5000)).rules == [])
  }

  @Test func `F505 bytes between packets`() throws {
    let junk: [UInt8] = [0x11, 0x22, 0x33, 0, 0, 2]
    let reading = try read(MPEGBuilder.program() + junk + MPEGBuilder.program())
    #expect(reading.rules == ["F505"])
    #expect(reading.fact("offset", of: "F505") == .number(MPEGBuilder.program().count))
    #expect(reading.fact("count", of: "F505") == 6)
    #expect(try read(MPEGBuilder.program() + [0, 0, 0] + MPEGBuilder.program()).rules == [])
  }

  @Test(arguments: [
    ([0, 0, 0, 1, 0x09, 0xF0, 0, 0, 0, 1, 0x67, 0x64, 0, 0x1F], "H.264"), ([0, 0, 0, 1, 0x40, 0x01, 0x0C], "H.265"),
  ]) func `F506 a film of another kind inside`(video: [UInt8], codec: String) throws {
    let reading = try read(MPEGBuilder.pack() + MPEGBuilder.packet(0xE0, video))
    #expect(reading.rules == ["F506"])
    #expect(reading.detail("codec") == codec)
    #expect(!reading.hasErrors)
  }

  @Test func `wherever a program stream is cut, that is told, but between two packets`() throws {
    let whole = MPEGBuilder.program()
    var untold: [Int] = []
    for end in 5..<(whole.count - 4) where try read(Array(whole.prefix(end))).rules == [] { untold.append(end) }
    // Behind a packet, and behind one or two of the zeros that the next begins with.
    let seams = [77, 90, 107, 132]
    #expect(untold == seams.flatMap { [$0, $0 + 1, $0 + 2] })
  }

  @Test func `anything at all ends without a crash`() throws {
    let whole = MPEGBuilder.program()
    for place in whole.indices {
      for value: UInt8 in [0, 0xFF] {
        var bytes = whole
        bytes[place] = value
        _ = try read(bytes)
      }
    }
    #expect(try read([0, 0, 1, 0xBA]).hasErrors)
    #expect(try read([]).hasErrors)
  }

  @Test func `a stream of stray bytes, packs that are none, or empty packets takes its time once`() throws {
    for pattern in [[0, 0, 1, 0xBA, 0xFF], [0, 0, 1], [0, 0, 1, 0xBE, 0, 0], [0xFF]] as [[UInt8]] {
      let long = RepeatedBytes(start: MPEGBuilder.pack(), pattern: pattern, count: 1_000_000)
      #expect(try MPEGStructure().read(long).rules.contains("F505"))
    }
    let packets = RepeatedBytes(
      start: MPEGBuilder.program(), pattern: MPEGBuilder.pack() + MPEGBuilder.packet(0xE0, [0]), count: 1_000_000)
    #expect(try !MPEGStructure().read(packets).hasErrors)
  }
}
