/// E-mails, and web pages that browsers save as one: header lines with a MIME version among them (RFC 2045, 4).
struct MailSignature: FormatSignature {
  private static let reach = 8192
  private static let firstFields = [
    "from:", "received:", "return-path:", "mime-version:", "message-id:", "date:", "subject:", "delivered-to:", "to:",
    "content-type:", "x-",
  ]

  func match(_ head: FileHead) -> Identification? {
    let start = head.has([0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = String(decoding: head.bytes.dropFirst(start).prefix(Self.reach), as: UTF8.self).lowercased()
    guard Self.firstFields.contains(where: { text.hasPrefix($0) }) else { return nil }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let header = lines.prefix { !$0.isEmpty }
    guard header.contains(where: { $0.hasPrefix("mime-version:") }) else { return nil }
    let isSent = header.contains { $0.hasPrefix("to:") || $0.hasPrefix("received:") }
    let isPage = !isSent && header.contains { $0.contains("multipart/related") }
    return Identification(format: isPage ? .mht : .email, evidence: "MIME-Version @\(start)")
  }
}
