import FileAccess
import Findings

/// One picture's markers, followed from its start to its end of image.
///
/// A thumbnail inside an Exif segment has an end of image of its own; since segments are stepped over by their length,
/// that one is never seen.
struct JPEGWalk {
  /// More scans than any encoder writes. Each makes a viewer go over the whole picture again.
  private static let maximumScans = 500

  private(set) var frame: JPEGFrame?
  private(set) var application: JPEGApplicationData
  private(set) var flaws: [FormatFlaw] = []
  /// Behind the end of image, nil when there is none.
  private(set) var end: Int?

  private let count: Int
  private var window: ByteWindow
  private var search: JPEGMarkerSearch
  private var quantisation: Set<Int> = []
  private var huffman: Set<Int> = []
  private var scans = 0
  private var scanBytes = 0
  private var isBroken = false

  init(_ file: any ByteSource) {
    count = file.count
    window = ByteWindow(file, stride: 4096)
    search = JPEGMarkerSearch(file)
    application = JPEGApplicationData(file)
  }

  mutating func run() throws(FileAccessError) {
    var place = 2
    while end == nil, !isBroken {
      // Bytes between two segments are passed over, as decoders do.
      guard let found = try search.next(from: place, passesRestarts: scans > 0) else {
        stop(.jpegTruncated, at: count, Wording("影像結尾標記（FF D9）", "the end-of-image marker (FF D9)"))
        break
      }
      place = found.end
      if found.marker == .endOfImage {
        end = found.end
      } else if found.marker == .startOfImage {
        stop(.jpegBroken, at: found.start, Wording("同一張影像的後續標記", "a further marker of the same picture"))
      } else if found.marker.isReserved {
        stop(.jpegBroken, at: found.start, Wording("有效的標記", "a marker that exists"))
      } else if !found.marker.standsAlone {
        guard let next = try segment(found.marker, at: found.end) else { break }
        place = next
      }
    }
    if end != nil { judgeWhole() }
  }

  /// The place behind the segment whose length stands at `place`; for a scan, behind its data. Nil when there is no
  /// going on.
  private mutating func segment(_ marker: JPEGMarker, at place: Int) throws(FileAccessError) -> Int? {
    guard let length = try window.number(at: place, width: 2, bigEndian: true).map({ Int($0) }) else {
      stop(.jpegTruncated, at: count, Wording("區段的長度", "a segment's length"))
      return nil
    }
    guard length >= 2 else {
      stop(.jpegBroken, at: place, Wording("區段的長度（至少 2）", "a segment's length (2 at least)"))
      return nil
    }
    guard length <= count - place else {
      stop(.jpegTruncated, at: count, Wording("區段其餘的資料", "the rest of a segment"))
      return nil
    }
    let start = place + 2
    let head = try window.bytes(at: start, count: min(length - 2, 4096)) ?? []
    switch marker {
    case .startOfScan: return try scan(head, at: start, end: place + length)
    case .quantisationTables: defineQuantisation(head)
    case .huffmanTables: defineHuffman(head)
    case .numberOfLines:
      if frame?.height == 0 { frame?.height = head.prefix(2).reduce(0) { $0 << 8 | Int($1) } }
    case .application0, .application1, .application2:
      try application.read(marker, at: start, count: length - 2, start: head)
    case _ where marker.isFrame: readFrame(marker, head, at: start)
    default: break
    }
    return place + length
  }

  private mutating func readFrame(_ marker: JPEGMarker, _ content: ArraySlice<UInt8>, at place: Int) {
    guard let read = JPEGFrame(marker, content) else {
      stop(
        .jpegFrame, at: place, Wording("合理的影像尺寸與色彩成分", "a possible size and possible components"))
      return
    }
    // A hierarchical picture has a frame for each of its steps.
    guard frame == nil || read.isHierarchical else {
      stop(.jpegBroken, at: place, Wording("同一張影像的資料", "data of the same picture"))
      return
    }
    if frame == nil { frame = read }
  }

  private mutating func scan(
    _ content: ArraySlice<UInt8>, at place: Int, end: Int
  ) throws(FileAccessError) -> Int? {
    guard let frame else {
      stop(.jpegBroken, at: place, Wording("影像尺寸（SOF）", "the picture's size (SOF)"))
      return nil
    }
    guard let scan = JPEGScan(content), let needed = scan.quantisationTables(in: frame) else {
      stop(.jpegBroken, at: place, Wording("與影像相符的掃描標頭", "a scan header that goes with the picture"))
      return nil
    }
    if scans == 0 {
      if !needed.isSubset(of: quantisation) {
        flaw(.jpegQuantisation, at: place, Wording("先有量化表（DQT）", "a quantisation table (DQT) before this"))
      }
      if !scan.huffmanTables(in: frame).isSubset(of: huffman) {
        flaw(.jpegHuffman, at: place, Wording("先有霍夫曼表（DHT）", "a Huffman table (DHT) before this"))
      }
    }
    scans += 1
    guard scans <= Self.maximumScans else {
      stop(.jpegScans, at: place, Wording("至多 500 次", "500 times at most"))
      return nil
    }
    let next = try search.next(from: end, passesRestarts: true)?.start ?? count
    scanBytes += next - end
    return next
  }

  private mutating func defineQuantisation(_ content: ArraySlice<UInt8>) {
    var rest = content
    while let first = rest.first {
      let size = first >> 4 == 0 ? 64 : 128
      guard rest.count > size else { return }
      quantisation.insert(Int(first & 15))
      rest = rest.dropFirst(1 + size)
    }
  }

  private mutating func defineHuffman(_ content: ArraySlice<UInt8>) {
    var rest = content
    while let first = rest.first, rest.count >= 17 {
      let size = rest.dropFirst().prefix(16).reduce(0) { $0 + Int($1) }
      guard rest.count >= 17 + size else { return }
      huffman.insert(Int(first & 15) + (first >> 4 == 0 ? 0 : 16))
      rest = rest.dropFirst(17 + size)
    }
  }

  /// What can only be said of a picture that has an end.
  private mutating func judgeWhole() {
    let place = (end ?? count) - 2
    guard let frame, scanBytes > 0 else {
      flaw(.jpegEmpty, at: place, Wording("影像資料", "the picture's data"))
      return
    }
    if frame.height == 0 {
      flaw(.jpegFrame, at: place, Wording("影像的高度", "the picture's height"))
    } else if scanBytes < frame.leastBits / 8 {
      flaw(.jpegTruncated, at: place, Wording("影像其餘的資料", "the rest of the picture's data"))
    }
    if !frame.isCommon {
      flaws.append(
        FormatFlaw(
          PictureRule.jpegUncommon,
          ["coding": .wording(frame.coding), "bits": .number(frame.precision), "colour": .wording(frame.colour)]))
    }
    if let missing = application.furtherPictures.first(where: { $0.offset > count || $0.count > count - $0.offset }) {
      flaw(.jpegFurther, at: missing.offset, Wording("另一張影像", "another picture"))
    }
  }

  private mutating func stop(_ rule: PictureRule, at place: Int, _ expected: Wording) {
    isBroken = true
    flaw(rule, at: place, expected)
  }

  private mutating func flaw(_ rule: PictureRule, at place: Int, _ expected: Wording) {
    flaws.append(FormatFlaw(rule, at: place, expected: expected))
  }
}
