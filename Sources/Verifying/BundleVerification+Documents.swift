import Archives
import Checking
import Findings
import NHICodes

/// The XMLs of the bundle.
extension BundleVerification {
  /// - Returns: false when the bundle's entries cannot be gone through.
  mutating func readDocuments() throws -> Bool {
    let xmls = Dictionary(uniqueKeysWithValues: pairs.compactMap { number, pair in pair.xml.map { ($0, number) } })
    return try eachEntry { verification, entry, reader in
      guard let number = xmls[entry.path] else { return }
      do {
        let bytes = try EntryUnpacking.bytes(reader, limit: BatchDocumentCheck.largest)
        verification.read(bytes, entry.path, number)
      } catch let failure as EntryUnpacking.Failure {
        verification.tell(failure, entry.path, limit: BatchDocumentCheck.largest)
      }
    }
  }

  private mutating func read(_ bytes: [UInt8], _ entry: String, _ number: String) {
    let (document, findings) = documents.check.read(bytes, place.subject(entry))
    found.add(findings)
    guard let document else { return }
    pairs[number]?.cases = document.cases
    cases += document.cases.map { VerifiedCase($0, entry: entry) }
    for item in document.cases { judge(item, entry) }
  }

  private mutating func judge(_ item: BatchDocument.Case, _ entry: String) {
    let key = item.key?.description
    let subject = place.subject(entry, case: key)
    if let expected = name.institution, let found = item.fields["c2"], found != expected.digits {
      self.found.add(
        Finding(
          ContentRule.otherInstitution, subject,
          [
            "place": .wording(Wording("欄位 c2 ", "Field c2")), "found": .text(PatientIdentifier.masking(found)),
            "expected": .text(expected.digits),
          ]))
    }
    guard let key else { return }
    if let identifier = item.fields["c10"].flatMap({ PatientIdentifier($0) }) {
      found.add(IdentityCheck.judge(identifier, of: key, subject))
    }
    let whole = ["c2", "c4", "c5", "c6"].map { item.fields[$0] ?? "" }.joined(separator: " ") + " " + key
    if let other = seen[whole] {
      found.add(Finding(ContentRule.caseTwice, subject, ["case": .text(key), "other": .text(other)]))
    } else {
      seen[whole] = entry
    }
  }

  /// Calls `body` for each entry. One that is damaged does not keep the next from being read.
  ///
  /// - Returns: whether all were gone through.
  private mutating func eachEntry(
    _ body: (inout BundleVerification, ArchiveEntry, borrowing ArchiveReader) throws -> Void
  ) throws -> Bool {
    do {
      let reader = try EntryUnpacking.open(bytes, name: place.name)
      while let entry = try EntryUnpacking.next(reader) {
        try Task.checkCancellation()
        try body(&self, entry, reader)
      }
      return true
    } catch let failure as EntryUnpacking.Failure {
      tell(failure, nil, limit: 0)
      return false
    }
  }
}
