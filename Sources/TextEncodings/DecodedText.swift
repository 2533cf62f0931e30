/// A text and how it was read.
public struct DecodedText: Sendable, Hashable {
  /// Without the byte order mark.
  public let text: String
  public let encoding: TextEncoding
  /// Where in the bytes, from 0, a character stands that could not be decoded. The text has one U+FFFD for each.
  public let undecodable: [Int]

  public init(text: String, encoding: TextEncoding, undecodable: [Int] = []) {
    self.text = text
    self.encoding = encoding
    self.undecodable = undecodable
  }
}
