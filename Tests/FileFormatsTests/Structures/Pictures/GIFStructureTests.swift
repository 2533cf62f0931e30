import Testing

@testable import FileFormats

@Suite struct GIFStructureTests {
  private let probe = StructureProbe(structure: GIFStructure())

  @Test func `a whole picture passes and tells its size`() throws {
    var picture = GIFBytes()
    #expect(try probe.rules(picture.bytes) == [])
    picture.frames = [GIFBytes.comment, GIFBytes.frame(), [0x00], GIFBytes.frame(), GIFBytes.comment]
    #expect(try probe.rules(picture.bytes) == [])
    #expect(
      try probe.details(picture.bytes) == ["width=300", "height=300", "frames=2", "bits=1", "colour=palette"])
  }

  @Test func `F211 a block that there is not`() throws {
    let picture = GIFBytes(frames: [[0x77]] + [GIFBytes.frame()])
    #expect(try probe.rules(picture.bytes).contains("F211"))
    #expect(try probe.offset(of: "F211", in: picture.bytes) == 19)
    #expect(try probe.rules(GIFBytes(frames: [GIFBytes.frame(data: [0])]).bytes) == ["F211"])
    #expect(try probe.rules(GIFBytes(frames: [GIFBytes.frame(data: [1, 0x44, 0])]).bytes) == [])
  }

  @Test func `F212 every cut is found`() throws {
    let picture = GIFBytes(frames: [
      GIFBytes.comment, GIFBytes.frame(data: [255] + [UInt8](repeating: 7, count: 255) + [0]),
    ])
    #expect(try probe.unnoticedCuts(picture.bytes) == [])
    // Only the cut before the trailer leaves all frames whole.
    let lengths = 0..<(picture.bytes.count - 1)
    for length in lengths { #expect(try probe.rules(Array(picture.bytes.prefix(length))) == ["F212"]) }
  }

  @Test func `F213 no trailer`() throws {
    #expect(try probe.rules(GIFBytes(end: []).bytes) == ["F213"])
    #expect(try probe.rules(GIFBytes(end: [0, 0, 0]).bytes) == ["F213"])
  }

  @Test func `F214 no frame`() throws {
    #expect(try probe.rules(GIFBytes(frames: []).bytes) == ["F214"])
    #expect(try probe.rules(GIFBytes(frames: [GIFBytes.comment]).bytes) == ["F214"])
  }

  @Test func `F215 no size`() throws {
    #expect(try probe.rules(GIFBytes(frames: [GIFBytes.frame(width: 0)]).bytes) == ["F215"])
    // A frame may go beyond a screen that has no size.
    #expect(try probe.rules(GIFBytes(width: 0, height: 0).bytes) == [])
  }

  @Test func `F216 code lengths that cannot be`() throws {
    for size: UInt8 in [0, 12, 255] {
      #expect(try probe.rules(GIFBytes(frames: [GIFBytes.frame(codeSize: size)]).bytes) == ["F216"])
    }
    for size: UInt8 in [1, 8, 11] {
      #expect(try probe.rules(GIFBytes(frames: [GIFBytes.frame(codeSize: size)]).bytes) == [])
    }
  }

  @Test func `F217 no palette`() throws {
    #expect(try probe.rules(GIFBytes(palette: nil).bytes) == ["F217"])
    let frame = GIFBytes.frame(palette: [1, 2, 3, 4, 5, 6])
    #expect(try probe.rules(GIFBytes(palette: nil, frames: [frame]).bytes) == [])
  }

  @Test func `F218 something unknown behind the frames`() throws {
    let picture = GIFBytes(end: [0x77, 0x78])
    #expect(try probe.rules(picture.bytes) == ["F218", "F605"])
    #expect(try probe.offset(of: "F218", in: picture.bytes) == picture.bytes.count - 2)
  }

  @Test func `F252 one colour`() throws {
    #expect(try probe.rules(GIFBytes(palette: [9, 9, 9, 9, 9, 9]).bytes) == ["F252"])
    #expect(try probe.rules(GIFBytes(palette: [9, 9, 9, 9, 9, 8]).bytes) == [])
    // A frame with a palette of its own does not use the screen's.
    let frame = GIFBytes.frame(palette: [1, 2, 3, 4, 5, 6])
    #expect(try probe.rules(GIFBytes(palette: [9, 9, 9, 9, 9, 9], frames: [frame]).bytes) == [])
  }

  @Test func `many frames and no single byte make it trap or wait`() throws {
    let frames = [[UInt8]](repeating: GIFBytes.frame(palette: nil, codeSize: 0), count: 20_000)
    #expect(try probe.rules(GIFBytes(palette: nil, frames: frames).bytes) == ["F217", "F216"])
    let whole = GIFBytes(frames: [GIFBytes.comment, GIFBytes.frame()]).bytes
    for index in whole.indices {
      for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
        var bytes = whole
        bytes[index] = value
        _ = try probe.rules(bytes)
      }
    }
  }
}
