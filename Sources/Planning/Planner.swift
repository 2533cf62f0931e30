package import FileAccess
import Findings
import NHICodes
package import RunProgress
package import SamplingLists
package import SystemPackage

/// Step 2: from a list and a folder to a plan. Reads names and DICOMDIRs, and DICOM files where
/// sets are to be made of them; writes nothing.
package enum Planner {
  /// - Parameters:
  ///   - listFolder: the folder the list lies in; a folder that the list names may be relative to it.
  ///   - mapping: when given, it alone says what is packed.
  ///   - matching: patterns and words beyond the standard ones.
  ///   - ignored: files and folders below SOURCE that are not the clinic's records.
  /// - Throws: when SOURCE, or a folder that the list names, cannot be listed; `.canceled` in a task that is cancelled.
  package static func plan(
    _ list: SamplingList, source: FilePath, listFolder: FilePath, mapping: FileMapping? = nil,
    matching: MatchingOptions = MatchingOptions(), ignored: [FilePath] = [], progress: ProgressMeter? = nil
  ) throws(FileAccessError) -> PlanReading {
    progress?.begin(.listing)
    let folders = try SourceFolders(
      source: source, listFolder: listFolder, cases: list.cases, ignored: ignored, progress: progress)
    let entries = folders.trees.flatMap(\.entries)
    progress?.begin(.matching, of: ProgressAmounts(files: entries.count { $0.kind != .folder }))
    var assignment = Assignment(
      list: list, mapping: mapping, matching: matching, listedFolders: folders.listedFolders,
      entries: entries)
    for tree in folders.trees { assignment.assign(tree.entries, progress) }
    assignment.makeFileSets(source: source.string)

    var findings = folders.findings + assignment.findings
    let cases = zip(list.cases, assignment.perCase).map { sampled, assigned in
      let named = NameGiver(key: sampled.key).name(assigned.documents)
      findings += named.findings
      return PlannedCase(
        sampled: sampled, documents: named.documents, fileSets: assigned.plannedFileSets)
    }
    findings += cases.flatMap { planned in planned.gaps.compactMap { $0.finding(of: planned.sampled) } }
    findings += chineseNames(cases)
    return PlanReading(plan: PackagePlan(list: list, cases: cases, strays: assignment.strays), findings: findings)
  }

  /// One finding for all of them: the names change anyway.
  private static func chineseNames(_ cases: [PlannedCase]) -> [Finding] {
    let names = cases.flatMap(\.documents).map(\.entry.name).filter { !$0.allSatisfy(\.isASCII) }
    guard let example = names.first else { return [] }
    return [
      Finding(
        PlanRule.chineseNames, Subject(),
        ["count": .number(names.count), "example": .text(PatientIdentifier.masking(example))])
    ]
  }
}
