import FileAccess

/// Word 97–2003: a compound file with a stream `WordDocument` in its root storage ([MS-DOC] 2.1.1). Of one that is cut
/// short before its directory, Word's own put that stream first, where it is known by its first bytes.
struct WordDocumentSignature: FormatSignature {
  private static let stream = "WordDocument"
  private static let start: [UInt8] = [0xEC, 0xA5]

  func match(_ head: FileHead) throws(FileAccessError) -> Identification? {
    guard let directory = try CompoundFileDirectory(head) else { return nil }
    if directory.rootNames.contains(Self.stream) {
      return Identification(format: .word, evidence: head.evidence(at: 0, count: 8) + ", \(Self.stream)")
    }
    let first = 1 << directory.shift
    guard directory.fault != nil, head.has(Self.start, at: first) else { return nil }
    return head.found(.word, at: first, count: Self.start.count)
  }
}
