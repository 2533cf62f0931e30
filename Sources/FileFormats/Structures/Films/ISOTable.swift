/// A table inside a box: so many entries of so many bytes, all of which lie inside the box.
struct ISOTable {
  let offset: Int
  let count: Int
  /// Bytes.
  let width: Int

  func place(of index: Int) -> Int { offset + index * width }
}
