/// The header of one data element, and where its value lies (PS3.5 7.1).
package struct Element: Sendable, Hashable {
  package let tag: ElementTag
  /// Nil in Implicit VR.
  package let vr: ValueRepresentation?
  /// Of the tag's first byte, from the start of the file.
  package let offset: Int
  /// Of the value's first byte.
  package let valueOffset: Int
  /// Bytes of the value, all of them inside the source; nil for an undefined length.
  package let length: Int?
  /// How the element, and what is in it, is written.
  package let encoding: ElementEncoding
}
