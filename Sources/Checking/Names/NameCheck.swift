import Findings
package import NHICodes

/// Judges names alone, one at a time: `NameCheck().judge("13B19012345.jpg")`.
package struct NameCheck: Sendable {
  /// The institution's tier; nil when any tier may stand in a name.
  package let tier: Tier?
  let extensions = AcceptedExtensions()

  /// Names longer than this many bytes, folders included, are not looked into: no path is longer.
  package static let longestName = 4096

  package init(tier: Tier? = nil) { self.tier = tier }

  package func judge(_ text: String) -> JudgedName { judge(text.utf8.span) }

  /// A name as it came from outside, in UTF-8 or not.
  ///
  /// A name in order takes well under a microsecond; everything about a wrong one is looked up at leisure.
  package func judge(_ bytes: Span<UInt8>) -> JudgedName {
    guard bytes.count <= Self.longestName else { return Self.tooLong(bytes) }
    guard let valid = try? UTF8Span(validating: bytes) else { return judge(notUTF8: bytes) }
    let text = String(copying: valid)

    var end = bytes.count
    while end > 0, bytes[end - 1] == slash { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] != slash { start -= 1 }
    var dot = end
    while dot > start, bytes[dot - 1] != 0x2E { dot -= 1 }
    if dot > start, let accepted = extensions.accepted(bytes, dot..<end),
      let name = RecordName(bytes.extracting(start..<(dot - 1))), isFlawless(name)
    {
      return JudgedName(text: text, name: name, fileExtension: accepted, suggestion: nil, findings: [])
    }
    return Closely(check: self, text: text).judged
  }

  private var slash: UInt8 { 0x2F }

  /// Nothing would be found about it.
  private func isFlawless(_ name: RecordName) -> Bool {
    guard tier == nil || tier == name.tier, name.part?.form != .glued, name.tier != .pharmacy,
      name.category.width == name.tier.categoryWidth
    else { return false }
    switch name.expectation {
    case .expected, .unlisted: return true
    case .retired, .unexpected: return false
    }
  }

  private static func tooLong(_ bytes: Span<UInt8>) -> JudgedName {
    // Enough to know it by. What is not UTF-8 in it, such as a character cut in two, is replaced.
    let start = String(decoding: (0..<60).map { bytes[$0] }, as: UTF8.self) + "…"
    let finding = Finding(
      NameRule.tooLong, Subject(file: start),
      ["file": .text(PatientIdentifier.masking(start)), "limit": .number(longestName)])
    return JudgedName(text: start, name: nil, fileExtension: "", suggestion: nil, findings: [finding])
  }

  private func judge(notUTF8 bytes: Span<UInt8>) -> JudgedName {
    let text = String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    let intact = text.unicodeScalars.prefix { $0 != "\u{FFFD}" }.count
    let finding = Finding(
      NameRule.notUTF8, Subject(file: text),
      ["file": .text(PatientIdentifier.masking(text)), "position": .number(intact + 1)])
    return JudgedName(text: text, name: nil, fileExtension: "", suggestion: nil, findings: [finding])
  }
}
