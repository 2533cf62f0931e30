/// JPEG: the start of image and the next marker (ISO/IEC 10918-1, B.1.1.3).
struct JPEGSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    head.has([0xFF, 0xD8, 0xFF]) ? head.found(.jpeg, count: 3) : nil
  }
}
