/// GIF, both versions (GIF89a specification, 17).
struct GIFSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    head.has("GIF87a") || head.has("GIF89a") ? head.found(.gif, count: 6) : nil
  }
}
