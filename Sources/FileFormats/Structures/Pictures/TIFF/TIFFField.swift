/// One entry of a directory: so many values of one type, and where they lie.
struct TIFFField {
  /// Bytes of one value.
  let width: Int
  let count: Int
  /// From the start of the file; inside the entry where they fit there.
  let offset: Int
  let isRational: Bool

  /// The widths of the types from BYTE (1) to IFD8 (18). Nil for a type that does not exist.
  static func width(ofType type: Int) -> Int? {
    let widths = [1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8]
    guard widths.indices.contains(type - 1), widths[type - 1] > 0 else { return nil }
    return widths[type - 1]
  }
}
