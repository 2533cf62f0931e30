import Archives
import Checking
import FileAccess
import Findings
import NHICodes
import Packaging
import SystemPackage

/// One bundle being judged: the container, its pairs of XML and attachment, each XML, each attachment.
struct BundleVerification {
  /// How XMLs are judged, and what was found before the first.
  struct Documents {
    let check: BatchDocumentCheck
    var findings: [Finding] = []
  }

  /// An XML and its attachment.
  private struct Pair {
    var xml: String?
    var attachment: (name: String, container: BatchProfile.Container)?
    /// Empty when the XML could not be read.
    var cases: [BatchDocument.Case] = []
  }

  private let bytes: FileBytes
  private let path: FilePath
  private let place: BundlePlace
  private let documents: Documents
  private let folder: StagingFolder
  private let jobs: Int
  private let name: BundleName
  private var found = BundleFindings()
  /// By the number that the two names share.
  private var pairs: [String: Pair] = [:]
  /// Where a case stood first.
  private var seen: [String: String] = [:]
  private var cases: [VerifiedCase] = []
  private var fileCount = 0
  /// Of all files, before compression.
  private var size = 0

  init(
    _ bytes: FileBytes, path: FilePath, checking documents: Documents, in folder: StagingFolder, jobs: Int
  ) throws {
    self.bytes = bytes
    self.path = path
    self.documents = documents
    self.folder = folder
    self.jobs = jobs
    place = BundlePlace(bundle: path.string)
    name = BundleName(path.lastComponent?.string ?? "")
  }

  mutating func run() async throws -> VerifiedBundle {
    found.add(documents.findings)
    if let flaw = name.flaw {
      found.add(
        Finding(
          ContentRule.bundleName, place.subject(),
          ["name": .text(PatientIdentifier.masking(place.name)), "reason": .wording(flaw)]))
    }
    if try judgeContainer() {
      // Of an archive whose list cannot be read once, nothing is told twice.
      let isReadable = try pairs.isEmpty || readDocuments()
      if cases.isEmpty { found.add(Finding(ContentRule.noCase, place.subject())) }
      judgePairs()
      if isReadable, !pairs.isEmpty { try await judgeAttachments() }
      found.add(BundleRule.findings(ofBytes: size, place.subject()))
    }
    return VerifiedBundle(
      path: path.string, size: bytes.count, cases: cases, fileCount: fileCount,
      findings: found.all(in: place))
  }

  // MARK: - The container

  /// - Returns: whether its entries can be read by their names.
  private mutating func judgeContainer() throws -> Bool {
    let listing = try ZIPListing(bytes, limit: UnpackingLimits.pairs)
    var check = ContainerCheck(place)
    check.judge(listing)
    found.add(check.findings)
    for entry in listing.entries {
      guard entry.kind == .file, let pair = PairName(entry.path) else {
        if listing.isSound, entry.kind == .file || entry.kind == .folder { report(.unexpectedEntry, entry.path) }
        continue
      }
      judge(pair, entry.path)
      switch pair.kind {
      case .xml: pairs[pair.number, default: Pair()].xml = entry.path
      case .attachment where pairs[pair.number]?.attachment != nil: report(.unexpectedEntry, entry.path)
      case .attachment(let container): pairs[pair.number, default: Pair()].attachment = (entry.path, container)
      }
    }
    let unreadable: Set<String> = [
      ContainerRule.duplicateName.id, ContainerRule.encrypted.id, ContainerRule.notAFile.id,
    ]
    return listing.isSound && !check.findings.contains { unreadable.contains($0.rule.id) }
  }

  private mutating func report(_ rule: ContentRule, _ entry: String, _ facts: Facts = [:]) {
    var all: Facts = ["entry": .text(PatientIdentifier.masking(entry))]
    for fact in facts.all { all.add(fact.name, fact.value) }
    found.add(Finding(rule, place.subject(entry), all))
  }

  /// What its name shares with the bundle's.
  private mutating func judge(_ pair: PairName, _ entry: String) {
    if let institution = name.institution, institution != pair.institution {
      let place = Wording("「\(entry)」", "“\(entry)”")
      report(
        .otherInstitution, entry,
        ["place": .wording(place), "found": .text(pair.institution.digits), "expected": .text(institution.digits)])
    }
    if let date = name.date, date != pair.date {
      report(.otherDate, entry, ["found": .text(pair.date.iso), "expected": .text(date.iso)])
    }
  }

  // MARK: - The XMLs

  /// - Returns: false when the bundle's entries cannot be gone through.
  private mutating func readDocuments() throws -> Bool {
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

  // MARK: - Pairs and attachments

  private mutating func judgePairs() {
    for (_, pair) in pairs.sorted(by: { $0.key < $1.key }) {
      switch (pair.xml, pair.attachment) {
      case (let xml?, nil): report(.noPartner, xml, ["expected": .wording(Wording("附件", "attachment"))])
      case (nil, let attachment?): report(.noPartner, attachment.name, ["expected": .wording(Wording(" XML", "XML"))])
      default: break
      }
    }
  }

  private mutating func judgeAttachments() async throws {
    do { try await unpackAttachments() } catch let failure as EntryUnpacking.Failure {
      tell(failure, nil, limit: 0)
    }
  }

  private mutating func unpackAttachments() async throws {
    let reader = try Self.open(bytes, place)
    let attachments = Dictionary(
      uniqueKeysWithValues: pairs.compactMap { number, pair in pair.attachment.map { ($0.name, number) } })
    while let entry = try Self.next(reader) {
      guard let pair = attachments[entry.path].flatMap({ pairs[$0] }), let attachment = pair.attachment else {
        continue
      }
      try Task.checkCancellation()
      do {
        _ = try EntryUnpacking.unpack(
          reader, into: "attachment", of: folder, limit: UnpackingLimits.bytes(outOf: bytes.count))
      } catch let failure as EntryUnpacking.Failure {
        try folder.delete("attachment")
        tell(failure, entry.path, limit: UnpackingLimits.bytes(outOf: bytes.count))
        continue
      }
      try await judge(attachment.name, attachment.container, pair)
    }
  }

  private mutating func judge(_ name: String, _ container: BatchProfile.Container, _ pair: Pair) async throws {
    let inside = BundlePlace(bundle: place.bundle, attachment: name)
    let unpacked = try UnpackedAttachment(
      folder.path.appending("attachment"), container, inside, into: "files", of: folder)
    try folder.delete("attachment")
    found.add(unpacked.findings)
    fileCount += unpacked.tree.entries.count { $0.kind == .file }
    size += unpacked.size
    let check = AttachmentCheck(
      place: inside, cases: pair.cases, tree: unpacked.tree, isWhole: unpacked.isWhole, jobs: jobs)
    found.add(try await check.findings())
    try folder.clear()
  }

  // MARK: - Reading

  /// Calls `body` for each entry. One that is damaged does not keep the next from being read.
  ///
  /// - Returns: whether all were gone through.
  private mutating func eachEntry(
    _ body: (inout BundleVerification, ArchiveEntry, borrowing ArchiveReader) throws -> Void
  ) throws -> Bool {
    do {
      let reader = try Self.open(bytes, place)
      while let entry = try Self.next(reader) {
        try Task.checkCancellation()
        try body(&self, entry, reader)
      }
      return true
    } catch let failure as EntryUnpacking.Failure {
      tell(failure, nil, limit: 0)
      return false
    }
  }

  private static func open(_ bytes: FileBytes, _ place: BundlePlace) throws -> ArchiveReader {
    do throws(ArchiveError) { return try ArchiveReader(bytes, name: place.name) } catch {
      throw EntryUnpacking.failure(error)
    }
  }

  private static func next(_ reader: borrowing ArchiveReader) throws -> ArchiveEntry? {
    do throws(ArchiveError) { return try reader.next() } catch { throw EntryUnpacking.failure(error) }
  }

  private mutating func tell(_ failure: EntryUnpacking.Failure, _ entry: String?, limit: Int) {
    var check = ContainerCheck(place)
    switch failure {
    case .tooLarge: check.tooLarge(limit, entry: entry)
    case .damaged(let reason): check.damaged(reason, entry: entry)
    }
    found.add(check.findings)
  }
}
