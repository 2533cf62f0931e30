import FileAccess

/// Whether the samples of a track lie where media data is: chunk by chunk, each as long as its samples together
/// (ISO/IEC 14496-12, 8.7). The tables are read from their beginnings to their ends, once.
struct ISOSampleCheck {
  /// How far the samples reach.
  private(set) var end = 0
  /// Where the first chunk is that lies inside the file and in no media data.
  private(set) var outside: Int?

  private let media: [Range<Int>]
  private let count: Int
  private var sizes: ISOBoxReader
  private var runs: ISOBoxReader
  private var chunks: ISOBoxReader

  init(_ file: any ByteSource, media: [Range<Int>]) {
    self.media = media.sorted { $0.lowerBound < $1.lowerBound }
    count = file.count
    sizes = ISOBoxReader(file)
    runs = ISOBoxReader(file, stride: 4096)
    chunks = ISOBoxReader(file)
  }

  mutating func walk(_ track: ISOTrack) throws(FileAccessError) {
    guard let table = track.chunks, let runTable = track.runs else { return }
    var sample = 0
    var run = 0
    var perChunk = 0
    for chunk in 0..<table.count {
      while run < runTable.count, let first = try runs.number(at: runTable.place(of: run), width: 4),
        first <= chunk + 1
      {
        perChunk = try runs.number(at: runTable.place(of: run) + 4, width: 4) ?? 0
        run += 1
      }
      // A file may have more chunks than samples need.
      guard sample < track.sampleCount else { return }
      let samples = min(perChunk, track.sampleCount - sample)
      guard let offset = try chunks.number(at: table.place(of: chunk), width: table.width) else {
        // Eight bytes that no file is long enough for.
        end = .max
        return
      }
      check(offset, try size(of: track, from: sample, samples))
      sample += samples
    }
  }

  private mutating func size(
    of track: ISOTrack, from first: Int, _ samples: Int
  ) throws(FileAccessError) -> Int {
    guard let table = track.sizes else {
      let (total, overflows) = track.sampleSize.multipliedReportingOverflow(by: samples)
      return overflows ? .max : total
    }
    var total = 0
    for sample in first..<min(first + samples, table.count) {
      total += try sizes.number(at: table.place(of: sample), width: 4) ?? 0
    }
    return total
  }

  private mutating func check(_ offset: Int, _ size: Int) {
    let (chunkEnd, overflows) = offset.addingReportingOverflow(size)
    end = max(end, overflows ? .max : chunkEnd)
    guard outside == nil, !overflows, chunkEnd <= count, size > 0 else { return }
    var low = 0
    var high = media.count
    while low < high {
      let middle = (low + high) / 2
      if media[middle].upperBound < chunkEnd { low = middle + 1 } else { high = middle }
    }
    if low == media.count || media[low].lowerBound > offset { outside = offset }
  }
}
