import FileAccess
import Findings

/// Every directory of a TIFF, followed along the chain and into the directories below it, and each page's strips or
/// tiles.
///
/// Offsets may lead anywhere, so that a small file can ask for any amount of work; what is looked at is bounded.
struct TIFFWalk {
  private(set) var flaws: [FormatFlaw] = []
  /// The first page of the chain.
  private(set) var first: TIFFPage?
  private(set) var pages = 0
  private(set) var hasOneColour = true
  /// The end of what lies farthest back.
  private(set) var reach = 8

  private let limits: TIFFLimits
  private var reader: TIFFReader
  private var visited: [Int: Int] = [:]
  private var entries = 0
  private var segments = 0
  private var below: [UInt64] = []
  private var reported: Set<PictureRule> = []

  init(_ file: any ByteSource, _ limits: TIFFLimits) throws(FileAccessError) {
    self.limits = limits
    reader = try TIFFReader(file)
  }

  mutating func run() throws(FileAccessError) {
    if reader.isBigTIFF { flaws.append(FormatFlaw(PictureRule.bigTIFF)) }
    try follow(reader.first, isPage: true)
    // The ones below are looked at in the order in which they were named; they may name further ones.
    var index = 0
    while index < below.count, !reported.contains(.tiffLimit) {
      try follow(below[index], isPage: false)
      index += 1
    }
    findOverlap()
  }

  private mutating func follow(_ start: UInt64, isPage: Bool) throws(FileAccessError) {
    var next = start
    var place = reader.isBigTIFF ? 8 : 4
    repeat {
      guard let offset = Int(exactly: next), offset > 0, offset < reader.count else {
        flaw(.tiffDirectory, at: place, Self.directory)
        return
      }
      if visited[offset] != nil {
        // One directory may be named from two places; a chain that comes back does not end.
        if isPage { flaw(.tiffLoop, at: place, Wording("下一頁的目錄，或沒有下一頁", "the next page's directory, or none")) }
        return
      }
      let count = try reader.entries(at: offset) ?? 0
      guard visited.count < limits.directories, count <= limits.entries - entries,
        segments < limits.segments
      else {
        tellLimit(at: offset)
        return
      }
      guard let directory = try reader.directory(at: offset) else {
        flaw(.tiffDirectory, at: offset, Self.directory)
        return
      }
      entries += count
      visited[offset] = directory.end
      try judge(directory, isPage: isPage)
      guard let following = directory.next else {
        flaw(.tiffDirectory, at: directory.end, Wording("下一頁的位置", "the place of the next page"))
        return
      }
      next = following
      place = directory.end - (reader.isBigTIFF ? 8 : 4)
    } while next != 0
  }

  private static let directory = Wording("影像目錄（IFD）", "an image directory (IFD)")

  private mutating func judge(_ directory: TIFFDirectory, isPage: Bool) throws(FileAccessError) {
    reach = max(reach, directory.end, directory.reach)
    if let broken = directory.broken {
      flaw(.tiffDirectory, at: broken, Wording("檔案內的資料位置", "a place inside the file"))
    }
    if let outside = directory.outside {
      flaw(.tiffProperty, at: outside, Wording("檔案內的資料位置", "a place inside the file"))
    }
    try judgeStream(directory)
    for tag in [TIFFTag.cameraDirectory, .placeDirectory] {
      if let offset = try reader.value(directory[tag]) { try judgeProperties(at: offset) }
    }
    if let field = directory[.subDirectories], below.count < limits.directories {
      below += try reader.values(of: field, from: 0, atMost: 1024).filter { $0 != 0 }
    }
    // Below a page there may be directories that hold no picture, such as a camera's settings.
    if !isPage, directory[.width] == nil { return }
    if isPage { pages += 1 }
    guard let page = try TIFFPage(directory, &reader) else {
      flaw(.tiffTags, at: directory.offset, Wording("影像的寬與高", "the picture's width and height"))
      return
    }
    if isPage, first == nil { first = page }
    hasOneColour = hasOneColour && page.hasOneColour
    if !page.isCommon {
      let coding: Facts = [
        "coding": .wording(page.coding), "bits": .number(page.bits), "colour": .wording(page.colour),
        "offset": .number(directory.offset),
      ]
      if reported.insert(.tiffUncommon).inserted { flaws.append(FormatFlaw(PictureRule.tiffUncommon, coding)) }
    }
    try judgeSegments(directory, page)
  }

  /// A directory that says how or where a picture was taken. A thousand pages may name the same.
  private mutating func judgeProperties(at offset: Int) throws(FileAccessError) {
    let count = try reader.entries(at: offset) ?? 0
    guard count <= limits.entries - entries else {
      tellLimit(at: offset)
      return
    }
    entries += count
    let directory = try reader.directory(at: offset)
    if directory == nil || directory?.outside != nil { flaw(.tiffProperty, at: offset, Self.directory) }
  }

  private mutating func tellLimit(at offset: Int) {
    let (pages, parts) = (limits.directories, limits.segments)
    flaw(
      .tiffLimit, at: offset,
      Wording("至多 \(pages) 頁、\(parts) 個影像區塊", "at most \(pages) pages and \(parts) strips or tiles"))
  }

  /// A whole JPEG: a page in the old style, or a thumbnail.
  private mutating func judgeStream(_ directory: TIFFDirectory) throws(FileAccessError) {
    guard let offset = try reader.value(directory[.jpegOffset]) else { return }
    let count = try reader.value(directory[.jpegCount]) ?? 1
    guard offset <= reader.count, count <= reader.count - offset else {
      let isPicture = try reader.value(directory[.compression]) == 6
      flaw(isPicture ? .tiffTruncated : .tiffProperty, at: offset, Self.segment)
      return
    }
    reach = max(reach, offset + count)
  }

  private mutating func judgeSegments(_ directory: TIFFDirectory, _ page: TIFFPage) throws(FileAccessError) {
    // Old-style JPEG may lie in the file as one stream.
    let isStream = page.compression == 6 && directory[.jpegOffset] != nil
    guard let parts = try TIFFSegments(directory, page, &reader) else {
      if !isStream { flaw(.tiffTags, at: directory.offset, Self.places) }
      return
    }
    if let expected = parts.expected, parts.count < expected {
      flaw(
        .tiffTags, at: directory.offset, Wording("全部 \(expected) 個影像區塊的位置", "the places of \(expected) strips or tiles")
      )
    }
    let limit = limits.segments - segments
    segments += min(parts.count, limit)
    let (outside, end) = try parts.check(page, &reader, limit: limit)
    reach = max(reach, end)
    if let outside {
      flaw(.tiffTruncated, at: Int(clamping: outside.offset), Self.segment)
    } else if end == 0, parts.count <= limit, !isStream {
      // Programs that were interrupted leave the places empty that they meant to fill in at the end.
      flaw(.tiffTags, at: directory.offset, Self.places)
    }
    if parts.count > limit { tellLimit(at: directory.offset) }
  }

  private static let places = Wording("影像資料的位置", "where the picture's data are")
  private static let segment = Wording("影像資料（條或塊）", "the picture's data (a strip or tile)")

  private mutating func findOverlap() {
    var end = 0
    for (start, stop) in visited.sorted(by: { $0.key < $1.key }) {
      if start < end {
        flaw(.tiffOverlap, at: start, Wording("前一個目錄之後的位置", "a place behind the directory before it"))
        return
      }
      end = stop
    }
  }

  /// Each rule once: of a thousand pages that are cut off, the first says it.
  private mutating func flaw(_ rule: PictureRule, at place: Int, _ expected: Wording) {
    if reported.insert(rule).inserted { flaws.append(FormatFlaw(rule, at: place, expected: expected)) }
  }
}
