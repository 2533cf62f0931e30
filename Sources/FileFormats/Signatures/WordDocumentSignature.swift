import FileAccess

/// Word 97–2003: a compound file with a stream `WordDocument` in its root storage ([MS-DOC] 2.1.1).
struct WordDocumentSignature: FormatSignature {
  private static let stream = "WordDocument"

  func match(_ head: FileHead) throws(FileAccessError) -> Identification? {
    guard try CompoundFileDirectory(head)?.rootNames.contains(Self.stream) == true else { return nil }
    return Identification(format: .word, evidence: head.evidence(at: 0, count: 8) + ", \(Self.stream)")
  }
}
