/// MPEG transport streams: packets of 188 bytes that begin with 47, or of 192 with a time code of four bytes before
/// (ISO/IEC 13818-1, 2.4.3.2; BDAV).
struct TransportStreamSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    for (start, packet) in [(0, 188), (4, 192)] {
      let starts = Array(stride(from: start, to: head.bytes.count, by: packet).prefix(5))
      guard starts.count >= 3, starts.allSatisfy({ isPacket(head, at: $0) }) else { continue }
      // A text could have a G every 188 letters, but none of these.
      guard head.bytes.prefix(packet * 3).contains(where: { $0 < 0x09 }) else { continue }
      return head.found(.mpegTransportStream, at: start, count: 1)
    }
    return nil
  }

  /// Every packet carries something: a payload, an adaptation field or both.
  private func isPacket(_ head: FileHead, at offset: Int) -> Bool {
    guard head.byte(at: offset) == 0x47 else { return false }
    guard let control = head.byte(at: offset + 3) else { return true }
    return control & 0x30 != 0
  }
}
