/// MP4 and what is built on it: any `ftyp` brand but those of pictures, sound and QuickTime; and the first MP4 files,
/// which had no `ftyp` and begin with `moov` or `mdat`.
struct MP4Signature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    guard let start = ISOMediaStart(head) else { return nil }
    if let major = start.major {
      guard ISOMediaSignature.foreignFormat(major: major) == nil else { return nil }
      return head.found(.mp4, at: 4, count: 8)
    }
    return ["moov", "mdat"].contains(start.firstBox) ? head.found(.mp4, at: 4, count: 4) : nil
  }
}
