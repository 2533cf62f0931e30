/// Where the pixels of an instance lie and how many bytes they are. They are never loaded.
package struct PixelData: Sendable, Hashable {
  package enum Storage: Sendable, Hashable {
    /// One value, as the transfer syntaxes without compression have it (PS3.5 8.1).
    case native
    /// Fragments of compressed frames, the offset table before them not counted (PS3.5 A.4). `isClosed` is false where
    /// the file ends before their delimiter.
    case encapsulated(fragments: Int, isClosed: Bool)
  }

  package let storage: Storage
  /// (7FE0,0010), or that of pixels which are floating-point numbers.
  package let tag: ElementTag
  /// Of the value's first byte, from the start of `DICOMInstance.dataSource`.
  package let valueOffset: Int
  /// Bytes of the value; of all fragments together when it is encapsulated.
  package let length: Int
}
