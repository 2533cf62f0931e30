import FileAccess

/// The boxes of an MP4 file, in the order in which they stand: where media data is, what the tracks are, and what is
/// wrong on the way. Boxes inside boxes are walked with a list of what is still open, never by recursion.
struct ISOMovie {
  private static let containers: Set<String> = [
    "moov", "trak", "mdia", "minf", "stbl", "mvex", "moof", "traf",
  ]
  private static let maximumDepth = 12
  private static let maximumTracks = 200
  /// A day of film in fragments of half a second has fewer.
  private static let maximumBoxes = 4_000_000

  /// What stands where, for a finding.
  struct Damage {
    let offset: Int
    let type: String
  }

  private(set) var tracks: [ISOTrack] = []
  /// Where media data lies, in the order of the file.
  private(set) var media: [Range<Int>] = []
  private(set) var hasMovie = false
  private(set) var isFragmented = false
  private(set) var timescale = 0
  private(set) var duration = 0
  /// The first box at the top that does not fit the file, or what follows the boxes and is none.
  private(set) var unfit: Int?
  /// Where the boxes end, and something else begins.
  private(set) var end: Int
  private(set) var damage: Damage?
  /// The type of the box that says that the film is protected.
  private(set) var protection: String?
  /// How far the samples of fragments reach, at most.
  private(set) var fragmentsEnd = 0

  private var reader: ISOBoxReader
  private var fragment = ISOFragment()
  private var boxes = 0

  init(_ file: any ByteSource) {
    reader = ISOBoxReader(file)
    end = reader.count
  }

  mutating func walk() throws(FileAccessError) {
    var offset = 0
    while offset < reader.count, damage == nil {
      guard let box = try reader.box(at: offset, limit: reader.count) else {
        end = offset
        if try !isPadding(from: offset) { unfit = offset }
        return
      }
      if box.type == "mdat" { media.append(min(box.content, reader.count)..<min(box.end, reader.count)) }
      if box.end > reader.count {
        if box.type == "moov" || box.type == "moof" { note(box) } else { unfit = offset }
        if box.type == "moov" { hasMovie = true }
        // What is no film can have four letters in that place.
        if !Self.containers.contains(box.type), box.type != "mdat" { end = offset }
        return
      }
      boxes += 1
      if boxes > Self.maximumBoxes { return note(box) }
      if box.type == "moov" || box.type == "moof" { try walk(inside: box) }
      offset = box.end
    }
  }

  /// Whether nothing but zeros follows, as far as one looks.
  private mutating func isPadding(from offset: Int) throws(FileAccessError) -> Bool {
    for place in offset..<min(reader.count, offset + 4096) where try reader.number(at: place, width: 1) != 0 {
      return false
    }
    return true
  }

  private mutating func note(_ box: ISOBox) {
    if damage == nil { damage = Damage(offset: box.offset, type: box.type) }
  }

  private mutating func walk(inside top: ISOBox) throws(FileAccessError) {
    try open(top)
    var waiting = [(offset: top.content, end: top.end)]
    while let place = waiting.popLast(), damage == nil {
      // Up to seven bytes are too few for a box; QuickTime ends some boxes with four zeros.
      guard place.end - place.offset >= 8 else { continue }
      guard let box = try reader.box(at: place.offset, limit: place.end), box.end <= place.end else {
        damage = Damage(offset: place.offset, type: try reader.code(at: place.offset + 4) ?? "")
        return
      }
      boxes += 1
      if boxes > Self.maximumBoxes { return note(box) }
      waiting.append((box.end, place.end))
      if Self.containers.contains(box.type) {
        if waiting.count > Self.maximumDepth { return note(box) }
        try open(box)
        waiting.append((box.content, box.end))
      } else {
        try read(box)
      }
    }
  }

  private mutating func open(_ box: ISOBox) throws(FileAccessError) {
    switch box.type {
    case "moov": hasMovie = true
    case "moof":
      isFragmented = true
      fragment = ISOFragment(movieFragment: box.offset)
    case "trak":
      if tracks.count >= Self.maximumTracks { return note(box) }
      tracks.append(ISOTrack(offset: box.offset))
    default: break
    }
  }

  private mutating func read(_ box: ISOBox) throws(FileAccessError) {
    let isRead: Bool
    switch box.type {
    case "mvhd": isRead = try readMovieHeader(box)
    case "tfhd", "trun", "trex": isRead = try readFragment(box)
    case "sinf", "pssh":
      protection = protection ?? box.type
      isRead = true
    default:
      guard !tracks.isEmpty else { return }
      isRead = try reader.read(box, into: &tracks[tracks.count - 1], &protection)
    }
    if !isRead { note(box) }
  }

  private mutating func readMovieHeader(_ box: ISOBox) throws(FileAccessError) -> Bool {
    guard let version = try reader.number(at: box.content, width: 1) else { return false }
    let isLong = version == 1
    guard box.end - box.content >= (isLong ? 32 : 20) else { return false }
    timescale = try reader.number(at: box.content + (isLong ? 20 : 12), width: 4) ?? 0
    duration = try reader.number(at: box.content + (isLong ? 24 : 16), width: isLong ? 8 : 4) ?? 0
    return true
  }

  private mutating func readFragment(_ box: ISOBox) throws(FileAccessError) -> Bool {
    switch box.type {
    case "trex":
      guard box.end - box.content >= 24, let id = try reader.number(at: box.content + 4, width: 4),
        let size = try reader.number(at: box.content + 16, width: 4)
      else { return false }
      for index in tracks.indices where tracks[index].id == id { tracks[index].defaultSize = size }
      return true
    case "tfhd":
      let tracks = tracks
      return try fragment.begin(box, &reader) { id in tracks.first { $0.id == id }?.defaultSize ?? 0 }
    default:
      guard let samples = try fragment.run(box, &reader) else { return false }
      for index in tracks.indices where tracks[index].id == fragment.trackID {
        tracks[index].fragmentSamples += samples
      }
      fragmentsEnd = max(fragmentsEnd, fragment.cursor)
      return true
    }
  }
}
