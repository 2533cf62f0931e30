/// The header of one data element, and where its value lies (PS3.5 7.1).
public struct Element: Sendable, Hashable {
  public let tag: ElementTag
  /// Nil in Implicit VR.
  public let vr: ValueRepresentation?
  /// Of the tag's first byte, from the start of the file.
  public let offset: Int
  /// Of the value's first byte.
  public let valueOffset: Int
  /// Bytes of the value, all of them inside the source; nil for an undefined length.
  public let length: Int?
  /// How the element, and what is in it, is written.
  public let encoding: ElementEncoding
}
