/// What an MP4 file says of one of its tracks.
struct ISOTrack {
  /// Where its box begins.
  let offset: Int
  var id = 0
  /// `vide`, `soun` …
  var handler = ""
  /// The type of the first sample entry: the codec.
  var codec = ""
  var width = 0
  var height = 0
  /// The size that all samples have; 0 when they are in `sizes`.
  var sampleSize = 0
  var sampleCount = 0
  /// 4-byte sizes.
  var sizes: ISOTable?
  var chunks: ISOTable?
  /// First chunk, samples in each chunk, description: 12 bytes.
  var runs: ISOTable?
  /// What a fragment's samples have when it does not say (`trex`).
  var defaultSize = 0
  /// How many samples are in fragments.
  var fragmentSamples = 0

  var isVideo: Bool { handler == "vide" }

  /// The table without which nothing tells where its samples are; nil when there are none, or both tables are there.
  var missingTable: String? {
    guard sampleCount > 0 else { return nil }
    if chunks.map({ $0.count == 0 }) ?? true { return "stco" }
    return runs.map { $0.count == 0 } ?? true ? "stsc" : nil
  }
}
