/// Small films as MP4 has them: the parts of the index can be changed one by one.
struct MP4Builder {
  enum Order { case indexFirst, indexLast, fragmented }

  var order = Order.indexLast
  var handler = "vide"
  var codec = "avc1"
  /// What each of the chunks holds: sizes of samples.
  var chunks = [[100, 50], [70, 30], [20]]
  /// Added to every chunk's offset.
  var shift = 0
  var is64Bit = false
  var trailer: [UInt8] = []
  /// Put inside `moov`.
  var extra: [UInt8] = []
  /// What `mdat` says it is longer than it is.
  var claimed = 0

  static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8, 4) + Array(type.utf8) + content
  }

  static func box(_ type: String, _ parts: [UInt8]...) -> [UInt8] { box(type, parts.flatMap { $0 }) }

  static func big(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * (width - 1 - $0))) }
  }

  private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

  private var media: [UInt8] { [UInt8](repeating: 0xAB, count: chunks.joined().reduce(0, +)) }

  private func mediaBox() -> [UInt8] {
    if is64Bit {
      return Self.big(1, 4) + Array("mdat".utf8) + Self.big(media.count + 16 + claimed, 8) + media
    }
    return Self.big(media.count + 8 + claimed, 4) + Array("mdat".utf8) + media
  }

  private func sampleTable(firstChunk: Int) -> [UInt8] {
    let entry = Self.box(
      codec, Self.zeros(24) + Self.big(640, 2) + Self.big(480, 2) + Self.zeros(50))
    let isFragmented = order == .fragmented
    let sizes = isFragmented ? [] : Array(chunks.joined())
    let lengths = isFragmented ? [] : chunks.map { $0.reduce(0, +) }
    var offset = firstChunk + shift
    var offsets: [UInt8] = []
    for length in lengths {
      offsets += Self.big(offset, is64Bit ? 8 : 4)
      offset += length
    }
    var runs: [UInt8] = []
    for (index, chunk) in (isFragmented ? [] : chunks).enumerated() {
      runs += Self.big(index + 1, 4) + Self.big(chunk.count, 4) + Self.big(1, 4)
    }
    return Self.box(
      "stbl",
      Self.box("stsd", Self.zeros(4) + Self.big(1, 4) + entry),
      Self.box("stsc", Self.zeros(4) + Self.big(lengths.count, 4) + runs),
      Self.box("stsz", Self.zeros(8) + Self.big(sizes.count, 4) + sizes.flatMap { Self.big($0, 4) }),
      Self.box(is64Bit ? "co64" : "stco", Self.zeros(4) + Self.big(lengths.count, 4) + offsets))
  }

  private func index(firstChunk: Int) -> [UInt8] {
    let track = Self.box(
      "trak",
      Self.box("tkhd", Self.zeros(12) + Self.big(1, 4) + Self.zeros(68)),
      Self.box(
        "mdia", Self.box("hdlr", Self.zeros(8) + Array(handler.utf8) + Self.zeros(13)),
        Self.box("minf", sampleTable(firstChunk: firstChunk))))
    let header = Self.box("mvhd", Self.zeros(12) + Self.big(1000, 4) + Self.big(12_500, 4) + Self.zeros(80))
    let extends = Self.box(
      "mvex", Self.box("trex", Self.zeros(4) + Self.big(1, 4) + Self.zeros(8) + Self.big(5, 4) + Self.zeros(4)))
    return Self.box("moov", header, track, order == .fragmented ? extends : [], extra)
  }

  private func fragment(_ sizes: [Int]) -> [UInt8] {
    func box(dataOffset: Int) -> [UInt8] {
      let run =
        Self.big(0x201, 4) + Self.big(sizes.count, 4) + Self.big(dataOffset + shift, 4)
        + sizes.flatMap { Self.big($0, 4) }
      return Self.box(
        "moof", Self.box("mfhd", Self.zeros(8)),
        Self.box("traf", Self.box("tfhd", Self.big(0x20000, 4) + Self.big(1, 4)), Self.box("trun", run)))
    }
    let length = box(dataOffset: 0).count
    let data = [UInt8](repeating: 0xCD, count: sizes.reduce(0, +))
    return box(dataOffset: length + 8) + Self.box("mdat", data)
  }

  var bytes: [UInt8] {
    let start = Self.box("ftyp", Array("isom".utf8) + Self.big(512, 4) + Array("isomavc1".utf8))
    let header = is64Bit ? 16 : 8
    switch order {
    case .indexLast:
      return start + mediaBox() + index(firstChunk: start.count + header) + trailer
    case .indexFirst:
      let length = index(firstChunk: 0).count
      return start + index(firstChunk: start.count + length + header) + mediaBox() + trailer
    case .fragmented:
      return start + index(firstChunk: 0) + chunks.flatMap { fragment($0) } + trailer
    }
  }
}
