import FileAccess

/// Measures on a few samples of a file whether it shrinks, and how best; what it is called or claims to be is no
/// matter.
struct ContentProbe: ~Copyable {
  /// A file of up to so many bytes is looked at whole.
  private static let sampleSize = 1 << 15
  /// How many samples are spread over a larger one.
  private static let pieces = 8
  /// Distances of the Delta filter: grey, 16 bits, three colours, four.
  private static let distances = 1...4

  private let deflater: DeflateHandle
  private let counter: DeflateHandle

  /// - Parameter name: of the archive, for messages.
  init(_ name: String) throws(ArchiveError) {
    // Both are made before either is kept: an init that throws may have set none.
    let deflater = try DeflateHandle(name, level: 1)
    let counter = try DeflateHandle(name, level: 1, .huffmanOnly)
    self.deflater = deflater
    self.counter = counter
  }

  /// How a file goes into a 7z.
  borrowing func method(
    for content: some ByteSource, _ compression: Compression
  ) throws(ArchiveError) -> SevenZipMethod {
    guard let effort = compression.effort, content.count > 0 else { return .copy }
    let sample = try Self.sample(of: content)
    let limit = compression.worthwhile(sample.count)
    // Bytes that come out by deflate at its fastest; JPEG and the like are done with here, whatever the filter.
    let plain = try size(sample, deflater, limit)
    let filtered = Self.distances.map { (distance: $0, bytes: Self.differences(sample, $0)) }
    var mayShrink = plain != nil
    for candidate in filtered where !mayShrink { mayShrink = try size(candidate.bytes, counter, limit) != nil }
    guard mayShrink else { return .copy }
    // A filter has to earn its place: text has none, and what LZMA knows of a byte's neighbours a filter takes away.
    var best = (distance: 0, size: (plain ?? limit) * 31 / 32)
    for candidate in filtered {
      guard let size = try size(candidate.bytes, deflater, best.size) else { continue }
      best = (candidate.distance, size)
    }
    guard plain != nil || best.distance > 0 else { return .copy }
    return .lzma2(LZMASettings(distance: best.distance, effort: effort, size: content.count))
  }

  /// Whether deflating a file makes it smaller.
  borrowing func shrinks(_ content: some ByteSource, _ compression: Compression) throws(ArchiveError) -> Bool {
    guard compression != .store, content.count > 0 else { return false }
    let sample = try Self.sample(of: content)
    return try size(sample, deflater, compression.worthwhile(sample.count)) != nil
  }

  /// nil when it is no less than `limit`.
  private borrowing func size(
    _ bytes: [UInt8], _ handle: borrowing DeflateHandle, _ limit: Int
  ) throws(ArchiveError) -> Int? {
    guard limit > 0 else { return nil }
    return try handle.deflated(bytes, limit: limit).flatMap { $0.count < limit ? $0.count : nil }
  }

  /// Pieces from the beginning, the end and between; they begin where every distance does.
  private static func sample(of content: some ByteSource) throws(ArchiveError) -> [UInt8] {
    do throws(FileAccessError) {
      guard content.count > sampleSize else { return try content.read(at: 0, count: content.count) }
      let length = sampleSize / pieces
      var sample: [UInt8] = []
      sample.reserveCapacity(sampleSize)
      for piece in 0..<pieces {
        let place = (content.count - length) / (pieces - 1) * piece
        sample += try content.read(at: place - place % 12, count: length)
      }
      return sample
    } catch {
      throw .source(error)
    }
  }

  private static func differences(_ bytes: [UInt8], _ distance: Int) -> [UInt8] {
    guard bytes.count > distance else { return bytes }
    return bytes[..<distance] + zip(bytes[distance...], bytes).map { $0 &- $1 }
  }
}

extension Compression {
  fileprivate var effort: LZMASettings.Effort? {
    switch self {
    case .store: nil
    case .fast: .fast
    case .small: .thorough
    }
  }

  /// What a sample has to be packed into to be worth the time.
  fileprivate func worthwhile(_ count: Int) -> Int {
    switch self {
    case .store: 0
    case .fast: count * 15 / 16
    case .small: count * 49 / 50
    }
  }
}
