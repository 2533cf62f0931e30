/// What shares MP4's container and is not a film the insurer takes: phone photos, QuickTime, sound.
struct ISOMediaSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    guard let start = ISOMediaStart(head) else { return nil }
    if let major = start.major {
      guard let format = Self.foreignFormat(major: major) else { return nil }
      return head.found(format, at: 4, count: 8)
    }
    return ["wide", "pnot", "free", "skip"].contains(start.firstBox) ? head.found(.quickTime, at: 4, count: 4) : nil
  }

  /// Nil when the brand is one of MP4's.
  static func foreignFormat(major: String) -> FileFormat? {
    switch major {
    case "qt  ": .quickTime
    case "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1", "avif", "avis": .heic
    case "jp2 ", "jpx ", "jpm ", "mjp2": .jpeg2000
    case "crx ", "jxl ": .otherImage
    case "M4A ", "M4B ", "M4P ", "F4A ", "F4B ": .otherAudio
    default: nil
    }
  }
}
