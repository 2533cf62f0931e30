/// What a directory says of its file-set as a whole (PS3.3 F.3.2.1, F.3.2.2). Nil is absent, or no number of its width.
struct FileSetAttributes: Sendable {
  /// (0004,1130), without padding.
  var id: [UInt8]?
  /// (0004,1141), without padding.
  var descriptorFileID: [UInt8]?
  /// (0004,1200).
  var rootOffset: Int?
  /// (0004,1202).
  var lastRootOffset: Int?
  /// (0004,1212).
  var consistencyFlag: Int?
}

extension ElementTag {
  static let consistencyFlag = ElementTag(0x0004_1212)
}
