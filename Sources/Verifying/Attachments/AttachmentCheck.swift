import BoundedConcurrency
import Checking
import DICOMMedia
import FileAccess
import FileFormats
import Findings
import NHICodes

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

  /// A file that an fdata names, and the case it stands in.
  private struct Named {
    let name: String
    let owner: BatchDocument.Case
  }

  /// - Throws: CancellationError only; what cannot be read is a finding.
  func findings() async throws -> [Finding] {
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
    findings += try await documents.mapConcurrently(jobs: jobs) { entry in
      try Task.checkCancellation()
      return examine(entry, named[entry.relativePath.lowercased()]?.owner.key)
    }.joined()
    for set in sets {
      let owner = named[set.dicomdir.relativePath.lowercased()]?.owner.key?.description
      let examination = try await FileSetExamination.examine(set, jobs: jobs)
      let advice = FileSetAdvice.findings(FileSetContents(set, examination), file: set.dicomdir.relativePath)
      findings += (set.findings + examination.findings + advice).map { place.moved($0, case: owner) }
    }
    return findings
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

  private func examine(_ entry: FolderEntry, _ key: CaseKey?) -> [Finding] {
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
      findings += examination.findings.map { place.moved($0, case: key?.description) }
    } catch {
      findings.append(place.moved(FormatCheck.unreadable(error, subject: subject), case: key?.description))
    }
    return findings
  }
}

extension RecordName {
  /// Whether the name is one of the case's: as it is written for the case, whatever its class and part.
  fileprivate func isOf(_ key: CaseKey) -> Bool {
    base == RecordName(key: key, recordClass: recordClass).base
  }
}
