import FileAccess

/// Looks at the streams of a PDF before libqpdf does, for what could take all memory or time: libqpdf 11.3 has no
/// limits of its own. One pass over the file, in pieces.
///
/// What is bounded: how many streams there are (each could be another's length), and the packed size of the streams
/// that libqpdf unpacks by itself, cross-reference streams and object streams. Packed data grows a thousandfold at the
/// most, unless it was packed twice, which no program does to these.
struct DocumentSurvey {
  static let maximumStreams = 50_000
  /// Packed; a program that writes object streams puts some hundred objects into each, a few KB.
  static let maximumObjectStream = 1 << 18
  static let maximumReferenceStream = 1 << 20
  /// How much of what stands before a stream is looked at for its dictionary.
  private static let reach = 4096
  private static let keyword = Array("stream".utf8)

  private var streams = 0
  /// Where the stream began whose end has not been seen, and how large it may be.
  private var open: (start: Int, limit: Int)?

  static func check(_ source: any ByteSource) throws(PDFError) {
    var survey = DocumentSurvey()
    try survey.read(source)
  }

  private mutating func read(_ source: any ByteSource) throws(PDFError) {
    // The dictionary of a stream may begin in the piece before.
    try ByteScan.run(source, overlap: Self.reach) { bytes, start, kept throws(PDFError) in
      for place in Self.keywords(in: bytes, from: max(0, kept - Self.keyword.count + 1)) {
        try note(place, in: bytes, at: start)
      }
    }
    try close(at: source.count)
  }

  /// Every place of the keyword that begins at or after `from`.
  private static func keywords(in bytes: [UInt8], from: Int) -> [Int] {
    var places: [Int] = []
    var end = from + keyword.count - 1
    while end < bytes.count {
      // From its last letter backwards: most bytes are none of its letters, and all of it can be passed over.
      switch bytes[end] {
      case 0x6D:
        if bytes[(end - 5)...].starts(with: keyword) { places.append(end - 5) }
        end += 6
      case 0x61: end += 1
      case 0x65: end += 2
      case 0x72: end += 3
      case 0x74: end += 4
      case 0x73: end += 5
      default: end += 6
      }
    }
    return places
  }

  private mutating func note(_ place: Int, in bytes: [UInt8], at start: Int) throws(PDFError) {
    try close(at: start + place)
    if bytes[..<place].suffix(3).elementsEqual("end".utf8) { return }
    streams += 1
    guard streams <= Self.maximumStreams else { throw Self.refusal("too many streams", start + place) }
    let dictionary = StreamDictionary(before: place, in: bytes[max(0, place - Self.reach)...])
    guard let limit = dictionary.limit else { return }
    guard dictionary.packings <= 1 else { throw Self.refusal("an object stream that is packed twice", start + place) }
    open = (start + place, limit)
  }

  private mutating func close(at end: Int) throws(PDFError) {
    guard let stream = open else { return }
    open = nil
    if end - stream.start > stream.limit { throw Self.refusal("an object stream that is too large", stream.start) }
  }

  private static func refusal(_ text: String, _ offset: Int) -> PDFError {
    .tooElaborate(PDFMessage(code: 0, offset: offset, text: text))
  }
}
