/// Windows and DOS programs: `MZ` and a header. Two letters could begin a text, but no header goes without the zero
/// bytes that no text has.
struct ProgramSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    guard head.has("MZ"), head.bytes.prefix(64).contains(0) else { return nil }
    return head.found(.windowsProgram, count: 2)
  }
}
