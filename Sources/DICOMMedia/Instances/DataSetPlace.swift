import Archives
import FileAccess

/// Where the data set of a file is to be read: in the file itself, or in what comes out of its deflate stream.
struct DataSetPlace {
  let source: any ByteSource
  let offset: Int
  let isInflated: Bool
  /// How the elements should be written.
  let declared: ElementEncoding
  /// What stands in the file behind a deflate stream and does not fill it up to an even length (PS3.5 A.5).
  let trailing: Range<Int>?

  init(of file: Part10File, in source: any ByteSource) throws(DICOMError) {
    declared = file.transferSyntax.encoding ?? .explicitLittleEndian
    let start = file.dataSetOffset
    guard file.transferSyntax.isDeflated, try !Self.isPlain(source, at: start) else {
      self.source = source
      offset = start
      isInflated = false
      trailing = nil
      return
    }
    do {
      let inflated = try InflatedBytes(source, at: start)
      self.source = inflated
      offset = 0
      isInflated = true
      let rest = source.count - inflated.end
      trailing = rest > 1 ? inflated.end..<source.count : nil
    } catch {
      throw DICOMError(error, at: start, end: source.count)
    }
  }

  /// Whether elements stand there as they are, which no deflate stream looks like: a small group, and a VR.
  private static func isPlain(_ source: any ByteSource, at offset: Int) throws(DICOMError) -> Bool {
    let head = try DICOMError.reading(at: offset) { () throws(FileAccessError) in
      try source.read(at: offset, count: 8)
    }
    return head.count == 8 && head[0] != 0 && head[0] < 0x20 && head[1] == 0
      && ValueRepresentation(head[4], head[5])?.isStandard == true
  }
}

extension DICOMError {
  /// - Parameters:
  ///   - start: of the deflate stream.
  ///   - end: of the file.
  fileprivate init(_ error: InflationError, at start: Int, end: Int) {
    switch error {
    case .cut(let made): self.init(.truncated, at: end, found: "\(made)")
    case .corrupt(let offset, let words): self.init(.badDeflate, at: offset, found: words)
    case .tooLong(let limit): self.init(.inflatedTooLong, at: start, expected: "≤ \(limit)")
    case .source(let error): self.init(.unreadable(error), at: start)
    case .noMemory: self.init(.inflatedTooLong, at: start)
    }
  }
}
