/// MP3 and its sisters without an ID3 tag: two frames in a row (ISO/IEC 11172-3, 2.4.1.3). AAC in ADTS frames too.
struct MPEGAudioSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    if let length = frameLength(head, at: 0), isFrame(head, at: length) { return head.found(.mp3, count: 4) }
    guard head.has([0xFF, 0xF1]) || head.has([0xFF, 0xF9]), let length = adtsLength(head, at: 0),
      adtsLength(head, at: length) != nil
    else { return nil }
    return head.found(.otherAudio, count: 4)
  }

  /// A recording of one frame ends where the next would begin.
  private func isFrame(_ head: FileHead, at offset: Int) -> Bool {
    offset == head.count || frameLength(head, at: offset) != nil
  }

  private func frameLength(_ head: FileHead, at offset: Int) -> Int? {
    guard let header = head.number(at: offset, width: 4, bigEndian: true), header >> 21 == 0x7FF else { return nil }
    let version = header >> 19 & 3
    let layer = header >> 17 & 3
    let rate = header >> 12 & 15
    let frequency = header >> 10 & 3
    guard version != 1, layer != 0, (1...14).contains(rate), frequency != 3 else { return nil }
    let rates = Self.kilobits(isMPEG1: version == 3, layer: 4 - layer)
    let hertz = [44_100, 48_000, 32_000][frequency] >> (version == 3 ? 0 : version == 2 ? 1 : 2)
    let padding = header >> 9 & 1
    if layer == 3 { return (12_000 * rates[rate - 1] / hertz + padding) * 4 }
    let samples = version != 3 && layer == 1 ? 72_000 : 144_000
    return samples * rates[rate - 1] / hertz + padding
  }

  private static func kilobits(isMPEG1: Bool, layer: Int) -> [Int] {
    switch (isMPEG1, layer) {
    case (true, 1): [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448]
    case (true, 2): [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384]
    case (true, _): [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
    case (false, 1): [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256]
    case (false, _): [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
    }
  }

  /// The thirteen bits of an ADTS frame's length (ISO/IEC 13818-7, 6.2).
  private func adtsLength(_ head: FileHead, at offset: Int) -> Int? {
    guard let sync = head.number(at: offset, width: 2, bigEndian: true), sync & 0xFFF6 == 0xFFF0,
      let bits = head.number(at: offset + 3, width: 3, bigEndian: true)
    else { return nil }
    let length = bits >> 5 & 0x1FFF
    return length > 7 ? length : nil
  }
}
