import BoundedConcurrency
import Checking
import DICOMMedia
import FileAccess
import FileFormats
import Findings
import NHICodes
import RunProgress
import SamplingLists

/// Judges the files of an attachment that was unpacked: against the cases of its XML, and each by itself with the code
/// that `check` judges with.
struct AttachmentCheck {
  let place: BundlePlace
  /// Of the attachment's XML; empty when it could not be read.
  let cases: [BatchDocument.Case]
  let tree: FolderTree
  /// Whether every file of the attachment is in `tree`.
  let isWhole: Bool
  let jobs: Int
  let progress: ProgressMeter?

  /// A file that an fdata names, and the case it stands in.
  private struct Named {
    let name: String
    let owner: BatchDocument.Case
  }

  struct Judged {
    var findings: [Finding]
    var files: [VerifiedFile] = []
  }

  /// - Parameter thumbnails: what there is for pictures; nil for none.
  /// - Throws: CancellationError only; what cannot be read is a finding.
  func judged(_ thumbnails: inout ThumbnailBudget?) async throws -> Judged {
    let (named, pairing) = named()
    var findings = pairing
    let files = tree.entries.filter { $0.kind == .file }
    let sets = files.filter { FileSet.isDirectoryName($0.name) }.map { FileSet(dicomdir: $0, within: tree.entries) }
    let members = Set(sets.flatMap { $0.members.map(\.path) })
    for file in files where named[file.relativePath.lowercased()] == nil && !members.contains(file.path) {
      if cases.isEmpty { continue }
      findings.append(finding(.fileNotNamed, file.relativePath, nil))
    }
    let known = Set(files.map { $0.relativePath.lowercased() })
    for (key, file) in named.sorted(by: { $0.key < $1.key }) where isWhole && !known.contains(key) {
      findings.append(finding(.fileMissing, file.name, file.owner.key))
    }
    let documents = files.filter { !members.contains($0.path) }
    let examined = try await documents.mapConcurrently(jobs: jobs) { entry in
      try Task.checkCancellation()
      defer { progress?.add(files: 1) }
      return examine(entry, named[entry.relativePath.lowercased()]?.owner)
    }
    findings += examined.flatMap(\.findings)
    // One after the other, so that what is left for pictures is always the same.
    var judged = Judged(findings: [])
    for (entry, examined) in zip(documents, examined) {
      let owner = named[entry.relativePath.lowercased()]?.owner
      judged.files.append(
        VerifiedFile(
          entry, at: place, of: owner, examined.examination,
          thumbnail: thumbnails?.thumbnail(of: entry, examined.examination)))
    }
    for set in sets {
      let path = set.dicomdir.relativePath
      let owner = named[path.lowercased()]?.owner
      let patients = owner?.sampled.map { PatientCheck.findings(of: set, $0, Subject(file: path)) } ?? []
      findings += try await
        (patients.ofStrangers + set.findings + JudgedFileSet(set, jobs: jobs, progress: progress).findings).map {
          place.moved($0, case: owner?.key?.description)
        }
      judged.files.append(VerifiedFile(set, at: place, of: owner, thumbnail: thumbnails?.thumbnail(of: set)))
    }
    judged.findings = findings
    return judged
  }

  // MARK: - What the XML says

  /// By their names in small letters, as Windows has them.
  private func named() -> ([String: Named], [Finding]) {
    var named: [String: Named] = [:]
    var findings: [Finding] = []
    for owner in cases {
      for name in owner.names {
        let key = name.replacing("\\", with: "/").lowercased()
        if named.updateValue(Named(name: name, owner: owner), forKey: key) != nil {
          findings.append(finding(.namedTwice, name, owner.key))
        }
      }
    }
    return (named, findings)
  }

  private func finding(_ rule: ContentRule, _ name: String, _ key: CaseKey?) -> Finding {
    Finding(
      rule, place.subject(name, case: key?.description), ["name": .text(PatientIdentifier.masking(name))])
  }

  // MARK: - The files themselves

  private struct Examined {
    let findings: [Finding]
    /// Nil when it could not be read.
    let examination: FileExamination?
  }

  private func examine(_ entry: FolderEntry, _ owner: BatchDocument.Case?) -> Examined {
    let key = owner?.key
    let path = entry.relativePath
    let subject = Subject(file: path)
    var findings: [Finding] = []
    let judged = NameCheck(tier: key?.tier).judge(entry.name)
    findings += judged.findings.map { place.moved($0.about(subject), case: key?.description) }
    if let key, let found = judged.name, !found.isOf(key) {
      findings.append(
        Finding(
          ContentRule.otherCase, place.subject(path, case: key.description),
          [
            "name": .text(PatientIdentifier.masking(entry.name)),
            "found": .text(found.key?.description ?? found.base), "expected": .text(key.description),
          ]))
    }
    do throws(FileAccessError) {
      let examination = try FormatCheck.examine(
        FileBytes(entry.path), fileExtension: entry.stemAndExtension.fileExtension, subject: subject)
      var found = examination.findings
      if let sampled = owner?.sampled, let patient = examination.patient {
        found += PatientCheck(sampled, patient).findings(subject).ofStrangers
      }
      findings += found.map { place.moved($0, case: key?.description) }
      return Examined(findings: findings, examination: examination)
    } catch {
      findings.append(place.moved(FormatCheck.unreadable(error, subject: subject), case: key?.description))
      return Examined(findings: findings, examination: nil)
    }
  }
}

extension BatchDocument.Case {
  /// Whom the XML says that the case is about.
  fileprivate var sampled: SampledCase? {
    key.map {
      SampledCase(
        row: 0, key: $0, chartNumber: fields["c9"], identifier: fields["c10"].flatMap { PatientIdentifier($0) })
    }
  }
}

extension [Finding] {
  /// Only what is certain without the list: its names and birth dates are not in the XML.
  fileprivate var ofStrangers: [Finding] { filter { $0.rule.id == PatientRule.anotherPerson.id } }
}

extension RecordName {
  /// Whether the name is one of the case's: as it is written for the case, whatever its class and part.
  fileprivate func isOf(_ key: CaseKey) -> Bool {
    base == RecordName(key: key, recordClass: recordClass).base
  }
}
