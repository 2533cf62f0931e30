import Archives
import Checking
import FileAccess
import Findings
import NHICodes
import Packaging
import RunProgress
import SystemPackage

/// One bundle being judged: the container, its pairs of XML and attachment, each XML, each attachment.
struct BundleVerification {
  /// How XMLs are judged, and what was found before the first.
  struct Documents {
    let check: BatchDocumentCheck
    var findings: [Finding] = []
  }

  /// An XML and its attachment.
  struct Pair {
    var xml: String?
    var attachment: (name: String, container: BatchProfile.Container)?
    /// Empty when the XML could not be read.
    var cases: [BatchDocument.Case] = []
  }

  let bytes: FileBytes
  private let path: FilePath
  let place: BundlePlace
  let documents: Documents
  let folder: StagingFolder
  let jobs: Int
  let progress: ProgressMeter?
  let name: BundleName
  let found = BoundedFindings.ofBundle()
  /// By the number that the two names share.
  var pairs: [String: Pair] = [:]
  /// Where a case stood first.
  var seen: [String: String] = [:]
  var cases: [VerifiedCase] = []
  var fileCount = 0
  var files: [VerifiedFile] = []
  var thumbnails: ThumbnailBudget?
  /// Of all files, before compression.
  var size = 0

  init(
    _ bytes: FileBytes, path: FilePath, checking documents: Documents, in folder: StagingFolder, jobs: Int,
    thumbnails: ThumbnailBudget?, progress: ProgressMeter?
  ) throws {
    self.bytes = bytes
    self.path = path
    self.documents = documents
    self.folder = folder
    self.jobs = jobs
    self.thumbnails = thumbnails
    self.progress = progress
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
      path: path.string, size: bytes.count, cases: cases, fileCount: fileCount, files: files,
      thumbnails: thumbnails, findings: found.all(about: place))
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
    all.add(facts)
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

  // MARK: - Pairs

  private mutating func judgePairs() {
    for (_, pair) in pairs.sorted(by: { $0.key < $1.key }) {
      switch (pair.xml, pair.attachment) {
      case (let xml?, nil): report(.noPartner, xml, ["expected": .wording(Wording("附件", "attachment"))])
      case (nil, let attachment?): report(.noPartner, attachment.name, ["expected": .wording(Wording(" XML", "XML"))])
      default: break
      }
    }
  }

  /// Content that did not come out.
  mutating func tell(_ failure: EntryUnpacking.Failure, _ entry: String?, limit: Int) {
    var check = ContainerCheck(place)
    switch failure {
    case .tooLarge: check.tooLarge(limit, entry: entry)
    case .damaged(let reason): check.damaged(reason, entry: entry)
    }
    found.add(check.findings)
  }
}
