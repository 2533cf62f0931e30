/// RIFF and AIFF containers: WebP pictures, WAV sound, AVI films. The kind stands at 8.
struct RIFFSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    if head.has("FORM"), head.has("AIF", at: 8) { return head.found(.otherAudio, at: 8, count: 4) }
    guard head.has("RIFF") || head.has("RIFX") || head.has("RF64") else { return nil }
    if head.has("WEBP", at: 8) { return head.found(.webp, at: 8, count: 4) }
    if head.has("WAVE", at: 8) { return head.found(.wav, at: 8, count: 4) }
    if head.has("AVI ", at: 8) { return head.found(.avi, at: 8, count: 4) }
    return nil
  }
}
