/// The names in the dictionary before a stream, as far as they tell whether libqpdf unpacks the stream by itself.
struct StreamDictionary {
  private var names: Set<String> = []
  /// Filters that make data larger by more than a little.
  private(set) var packings = 0

  /// - Parameters:
  ///   - place: where the keyword `stream` begins.
  ///   - bytes: what is known of the file, `place` in it.
  init(before place: Int, in bytes: ArraySlice<UInt8>) {
    let before = bytes[..<place]
    // The dictionary belongs to the object that begins last before the stream.
    let start = Self.lastObject(in: before) ?? before.startIndex
    for name in before[start...].split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst() {
      let name = Self.plain(name.prefix { !Self.ends($0) })
      names.insert(name)
      if ["FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL"].contains(name) { packings += 1 }
    }
  }

  /// The packed size up to which libqpdf may unpack it, nil for a stream that it leaves alone.
  var limit: Int? {
    if names.contains("XRef") { return DocumentSurvey.maximumReferenceStream }
    return names.contains("ObjStm") || names.isSuperset(of: ["N", "First"]) ? DocumentSurvey.maximumObjectStream : nil
  }

  private static func lastObject(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.endIndex - 3
    while index > bytes.startIndex {
      // `obj` and not `endobj`.
      if bytes[index] == 0x6F, bytes[index...].starts(with: "obj".utf8), bytes[index - 1] != 0x64 { return index }
      index -= 1
    }
    return nil
  }

  /// White space and delimiters (ISO 32000-1 7.2.2).
  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "()<>[]{}/%".utf8.contains(byte)
  }

  /// A name may have any character as `#` and two digits (7.3.5).
  private static func plain(_ name: ArraySlice<UInt8>) -> String {
    guard name.contains(0x23) else { return String(decoding: name, as: UTF8.self) }
    var plain: [UInt8] = []
    var rest = name
    while let byte = rest.popFirst() {
      if byte == 0x23, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        plain.append(code)
        rest = rest.dropFirst(2)
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
