/// How one file is packed with LZMA2.
struct LZMASettings: Sendable, Hashable {
  enum Effort: Sendable {
    case fast, thorough
  }

  /// The Delta filter: each byte is replaced by its difference from the one so many bytes before, which is a colour's or
  /// a sample's width where it does any good. 0 for none, at most 256.
  let distance: Int
  let effort: Effort
  /// How the dictionary's size is written (xz-file-format.txt 5.3.1): two sizes for each power of two from 4 KiB.
  let dictionaryCode: UInt8

  /// - Parameter size: of the file, which needs no larger dictionary than itself.
  init(distance: Int, effort: Effort, size: Int) {
    self.distance = distance
    self.effort = effort
    let wanted = min(size, Self.largestDictionary(distance, effort))
    // The largest dictionary is one that can be written, so there is one.
    dictionaryCode = (0..<40).first { Self.dictionary($0) >= wanted } ?? 0
  }

  /// Bytes.
  var dictionary: Int { Self.dictionary(dictionaryCode) }

  private static func dictionary(_ code: UInt8) -> Int { (2 | Int(code & 1)) << (Int(code) / 2 + 11) }

  /// What an encoder remembers costs memory: about ten times as much. Pixels have nothing to find far back.
  private static func largestDictionary(_ distance: Int, _ effort: Effort) -> Int {
    switch effort {
    case .fast: distance > 0 ? 1 << 16 : 1 << 20
    case .thorough: distance > 0 ? 1 << 20 : 1 << 22
    }
  }
}
