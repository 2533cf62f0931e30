/// Values of a data set that were asked for, from outside of its sequences.
package struct DataSetValues: Sendable {
  struct Entry: Sendable {
    let tag: ElementTag
    /// Nil in Implicit VR.
    let vr: ValueRepresentation?
    /// Of `bytes`.
    let range: Range<Int>
  }

  /// How the elements are written, whatever the transfer syntax says.
  package let encoding: ElementEncoding
  /// What texts are decoded by: (0008,0005).
  package let characterSet: SpecificCharacterSet
  private let bytes: [UInt8]
  private let entries: [Entry]

  init(encoding: ElementEncoding, bytes: [UInt8], entries: [Entry]) {
    self.encoding = encoding
    self.bytes = bytes
    self.entries = entries
    let terms = entries.first { $0.tag == .specificCharacterSet }
    characterSet = SpecificCharacterSet(terms.map { Array(bytes[$0.range]) })
  }

  private func entry(_ tag: ElementTag) -> Entry? { entries.first { $0.tag == tag } }

  /// The value's bytes without the padding of a text; nil when the element is absent, empty when it has no value.
  package subscript(tag: ElementTag) -> [UInt8]? {
    guard let entry = entry(tag) else { return nil }
    return number(of: entry) == nil ? ValueText.trimmed(bytes[entry.range]) : Array(bytes[entry.range])
  }

  /// Decoded by the character set, without padding; nil when the element is absent or empty. Several values stand with
  /// backslashes between them.
  package func text(_ tag: ElementTag) -> String? {
    guard let entry = entry(tag) else { return nil }
    let value = ValueText.trimmed(bytes[entry.range])
    guard !value.isEmpty else { return nil }
    return characterSet.decode(value, isName: entry.vr?.isPersonName ?? (tag == .patientName)).text
  }

  /// The first value of a number, binary or in digits; nil when the element is absent or holds no whole number.
  package func number(_ tag: ElementTag) -> Int? {
    guard let entry = entry(tag) else { return nil }
    guard let (kind, width) = number(of: entry), kind == .unsigned || kind == .signed else {
      return ValueText.values(Array(bytes[entry.range])).first.flatMap { Int(ValueText.text($0)) }
    }
    guard entry.range.count >= width else { return nil }
    return integer(at: entry.range.lowerBound, kind, width)
  }

  /// All values of a number, those that are none left out.
  package func decimals(_ tag: ElementTag) -> [Double] {
    guard let entry = entry(tag) else { return [] }
    guard let (kind, width) = number(of: entry), width > 0 else {
      return ValueText.values(Array(bytes[entry.range])).compactMap { Double(ValueText.text($0)) }
    }
    return stride(from: entry.range.lowerBound, through: entry.range.upperBound - width, by: width).compactMap {
      guard kind == .float else { return integer(at: $0, kind, width).map(Double.init) }
      let bits = encoding.number(bytes[$0..<($0 + width)])
      return width == 8 ? Double(bitPattern: bits) : Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    }
  }

  private func number(of entry: Entry) -> (kind: ValueRepresentation.NumberKind, width: Int)? {
    // Where the VR is not told, a text is taken for one.
    let vr = entry.vr.flatMap { $0.isUnknown ? nil : $0 } ?? entry.tag.binaryNumber
    return vr?.number.flatMap { $0.kind == .digits ? nil : $0 }
  }

  /// Nil for one that is above `Int.max`.
  private func integer(at start: Int, _ kind: ValueRepresentation.NumberKind, _ width: Int) -> Int? {
    let bits = encoding.number(bytes[start..<(start + width)])
    guard kind == .signed else { return Int(exactly: bits) }
    return switch width {
    case 2: Int(Int16(truncatingIfNeeded: bits))
    case 4: Int(Int32(truncatingIfNeeded: bits))
    default: Int(Int64(truncatingIfNeeded: bits))
    }
  }
}
