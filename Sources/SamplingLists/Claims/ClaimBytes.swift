import FileAccess
import NHICodes
import TextEncodings

/// The bytes of a claim as UTF-8, one stretch after the other.
final class ClaimBytes {
  private let read: () throws -> [UInt8]
  private var decoder = StreamingTextDecoder()
  private var total = 0
  private var hasBegun = false
  private var isLast = false
  /// Whether the end was told.
  private(set) var hasEnded = false
  /// The end of what was given.
  private var tail: [UInt8] = []

  private let longest: Int

  /// - Parameters:
  ///   - longest: how many bytes are given at most.
  ///   - read: gives the next bytes of the claim; none at the end.
  init(longest: Int, _ read: @escaping () throws -> [UInt8]) {
    self.longest = longest
    self.read = read
  }

  /// All of `source`, a stretch at a time.
  convenience init(_ source: any ByteSource, longest: Int) {
    var offset = 0
    self.init(longest: longest) {
      let bytes = try source.read(at: offset, count: 1 << 18)
      offset += bytes.count
      return bytes
    }
  }

  /// The next stretch; empty at the end and nowhere else.
  func next() throws(ClaimFileError) -> [UInt8] {
    do {
      var utf8: [UInt8] = []
      while utf8.isEmpty, !isLast {
        if Task.isCancelled { throw ClaimFileError.cancelled }
        var bytes = try read()
        if !hasBegun { bytes = try begin(bytes) }
        total += bytes.count
        guard total <= longest else { throw ClaimFileError.tooLong }
        isLast = bytes.isEmpty
        utf8 = try isLast ? decoder.finish() : decoder.decode(bytes)
      }
      hasEnded = utf8.isEmpty
      tail = (tail + utf8.suffix(64)).suffix(64)
      return utf8
    } catch {
      throw ClaimFileError(error)
    }
  }

  /// Whether what was given ends as `root` does: nothing is missing then.
  func endsWith(end root: ClaimKind) -> Bool {
    String(decoding: tail, as: UTF8.self).halfWidth.lowercased().hasSuffix("</\(root.rawValue)>")
  }

  /// The beginning, long enough to see what it declares.
  private func begin(_ first: [UInt8]) throws -> [UInt8] {
    hasBegun = true
    var bytes = first
    while bytes.count < XMLDeclaration.longest {
      let more = try read()
      if more.isEmpty { break }
      bytes += more
    }
    guard !bytes.isEmpty else { throw ClaimFileError.empty }
    guard XMLDeclaration.isXML(bytes) else { throw ClaimFileError.notXML(looks: UndecodableText.looks(bytes)) }
    decoder = StreamingTextDecoder(declared: XMLDeclaration.encoding(in: bytes))
    return bytes
  }
}
