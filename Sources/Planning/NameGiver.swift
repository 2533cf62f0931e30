import FileAccess
import Findings
import NHICodes

/// Gives the files of one class of a case their names: none has a part where there is one file, else `-1`, `-2` … in
/// natural order. Names that are in the scheme already and fit together are kept.
///
/// The files of class A go in the order of the plan's tables (附件二 表二, 表三, 表四; a recommendation), if every one of
/// them is a form that the tables have and none has a coded name of its own. If only some are, the order is the natural
/// one: where the others belong between them nobody said.
struct NameGiver {
  struct Candidate {
    let entry: FolderEntry
    let match: CaseMatch
    let classification: Classification
    /// The part that a pattern read in the name.
    var part: Int?

    /// The form's place in the tables; nil where none is known, or the name is coded already.
    fileprivate var place: [Int]? { entry.recordName == nil ? classification.form?.place : nil }
  }

  let key: CaseKey

  func name(_ candidates: [Candidate]) -> (documents: [PlannedDocument], findings: [Finding]) {
    var documents: [PlannedDocument] = []
    var findings: [Finding] = []
    for recordClass in RecordClass.allCases {
      let members = candidates.filter { $0.classification.recordClass == recordClass }
      // There is no name for the thousandth; the others keep theirs, so that the case does not count as empty.
      let named = name(Array(members.prefix(999)), recordClass)
      if members.count > 999 {
        findings.append(
          Finding(
            PlanRule.tooManyParts, Subject(case: key.description),
            [
              "case": .text(key.description), "count": .number(members.count), "class": .wording(recordClass.name),
            ]))
      }
      documents += named
      let collisions = collisions(members)
      let colliding = Set(collisions.compactMap(\.subject.file))
      findings += collisions + changed(named.filter { !colliding.contains($0.entry.relativePath) })
    }
    return (documents, findings)
  }

  private func name(_ members: [Candidate], _ recordClass: RecordClass) -> [PlannedDocument] {
    let own = members.map { keepable($0, of: recordClass) }
    let kept = own.compactMap { $0 }
    let keepsAll =
      kept.count == members.count && Set(kept.map { $0.part?.number ?? 0 }).count == kept.count
      && (kept.count == 1 || kept.allSatisfy { $0.part != nil })
    let isByTable = members.allSatisfy { $0.place != nil }
    let sorted = zip(members, own).sorted { left, right in
      if isByTable, let a = left.0.place, let b = right.0.place, a != b { return a.lexicographicallyPrecedes(b) }
      return Self.precedes(left, right)
    }
    return sorted.enumerated().map { position, pair in
      let part = members.count > 1 ? RecordName.Part(position + 1) : nil
      let name = keepsAll ? pair.1 : nil
      return PlannedDocument(
        entry: pair.0.entry, name: name ?? RecordName(key: key, recordClass: recordClass, part: part),
        fileExtension: pair.0.entry.stemAndExtension.fileExtension, match: pair.0.match,
        classification: pair.0.classification)
    }
  }

  /// The file's own name when it is the plan's for this class; a glued part number is not.
  private func keepable(_ candidate: Candidate, of recordClass: RecordClass) -> RecordName? {
    guard let own = candidate.entry.recordName?.name, own.key == key, own.recordClass == recordClass,
      own.part?.form != .glued
    else { return nil }
    return own
  }

  /// Files with a part number of their own first, in its order; then the others by path.
  private static func precedes(_ left: (Candidate, RecordName?), _ right: (Candidate, RecordName?)) -> Bool {
    let a = left.0.entry.recordName?.name.part?.number ?? (left.1 == nil ? 1000 : 0)
    let b = right.0.entry.recordName?.name.part?.number ?? (right.1 == nil ? 1000 : 0)
    if a != b { return a < b }
    let parts = (left.0.part ?? 1000, right.0.part ?? 1000)
    if parts.0 != parts.1 { return parts.0 < parts.1 }
    return NaturalOrder.precedes(left.0.entry.relativePath, right.0.entry.relativePath)
  }

  /// Two files that both claim one name: which of them is meant is not for a program to say.
  private func collisions(_ members: [Candidate]) -> [Finding] {
    var first: [String: FolderEntry] = [:]
    var findings: [Finding] = []
    for member in members {
      guard let own = member.entry.recordName else { continue }
      let claimed = "\(own.name).\(own.fileExtension)"
      if let other = first[claimed] {
        findings.append(
          Finding(
            PlanRule.sameName, Subject(file: member.entry.relativePath, case: key.description),
            ["name": .text(claimed), "other": .text(PatientIdentifier.masking(other.relativePath))]))
      } else {
        first[claimed] = member.entry
      }
    }
    return findings
  }

  /// Files whose own name in the scheme could not stay.
  private func changed(_ documents: [PlannedDocument]) -> [Finding] {
    documents.compactMap { document in
      guard let own = document.entry.recordName?.name, own != document.name,
        document.classification.evidence != .mapping
      else { return nil }
      return Finding(
        PlanRule.renumbered, Subject(file: document.entry.relativePath, case: key.description),
        ["found": .text(own.description), "name": .text(document.name.description)])
    }
  }
}
