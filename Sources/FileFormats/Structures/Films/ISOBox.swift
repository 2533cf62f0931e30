/// One box of the ISO base media format (ISO/IEC 14496-12, 4.2): where it stands and what it is.
struct ISOBox {
  /// Four characters; those that are no ASCII letters show as `?`.
  let type: String
  let offset: Int
  /// Where its content begins.
  let content: Int
  /// Where it says that it ends, which may be beyond what it stands in.
  let end: Int
}
