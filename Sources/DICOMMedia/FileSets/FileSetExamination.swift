import BoundedConcurrency
package import FileAccess
package import Findings
package import RunProgress

/// What is in the files of a set: each read once, judged, and held against the records that name it.
///
/// Not checked: values that no record repeats, and what is inside of sequences and of compressed pixels.
package struct FileSetExamination: Sendable {
  /// A file that a record names.
  package struct Instance: Sendable {
    package let member: FileSet.Member
    /// Of the first record that names it, in `FileSet.directory`'s records.
    package let record: Int
    /// Nil when it could not be read up to its data set.
    package let summary: InstanceSummary?
  }

  /// In the order of the set's members.
  package let instances: [Instance]
  /// D104 and D301 to D331, in the order of the instances; of each rule some, and the number of the others (D299).
  package let findings: [Finding]

  /// How many records that name one file it is held against; more have their D112.
  private static let maximumRecordsPerFile = 16
  /// Into how many pieces a large set is cut: enough for every processor, and few enough that what each of them finds
  /// wrong, some findings a rule, is little.
  private static let pieces = 32

  /// One file, judged.
  private struct Examined: Sendable {
    let instance: Instance
    let sopInstanceUID: String?
    let findings: [Finding]
  }

  /// Files that one task looked at.
  private struct Piece: Sendable {
    let instances: [(instance: Instance, sopInstanceUID: String?)]
    let findings: BoundedFindings.Parts
  }

  /// - Parameter jobs: how many files are looked at at once.
  /// - Throws: CancellationError only; what cannot be read is a finding.
  package static func examine(
    _ set: FileSet, jobs: Int, progress: ProgressMeter? = nil
  ) async throws -> FileSetExamination {
    guard let directory = set.directory else {
      progress?.add(files: set.members.count)
      return FileSetExamination(instances: [], findings: [])
    }
    let records = recordsByFileID(directory)
    let named = set.members.dropFirst().compactMap { member in records[member.fileID].map { (member, $0) } }
    // The DICOMDIR was looked at already.
    progress?.add(files: set.members.count - named.count)
    let size = max(8, (named.count + pieces - 1) / pieces)
    let chunks = stride(from: 0, to: named.count, by: size).map { named[$0..<min($0 + size, named.count)] }
    let examined = try await chunks.mapConcurrently(jobs: jobs) { chunk in
      var patients = PatientComparisons()
      let found = BoundedFindings.ofSet()
      var instances: [(instance: Instance, sopInstanceUID: String?)] = []
      for (member, records) in chunk {
        try Task.checkCancellation()
        let one = examine(member, records, in: directory, &patients)
        progress?.add(files: 1)
        instances.append((one.instance, one.sopInstanceUID))
        found.add(one.findings)
      }
      return Piece(instances: instances, findings: found.parts)
    }
    let found = BoundedFindings.ofSet()
    for piece in examined { found.take(piece.findings) }
    let instances = examined.flatMap(\.instances)
    tellRepeated(instances, in: directory, found)
    return FileSetExamination(
      instances: instances.map(\.instance), findings: found.all(about: set.dicomdir.relativePath))
  }

  /// The active records that name each File ID, some of them at most.
  private static func recordsByFileID(_ directory: BasicDirectory) -> [[String]: [Int]] {
    var records: [[String]: [Int]] = [:]
    for (index, record) in directory.records.enumerated() where record.inUse {
      let fileID = record.referencedFileID
      guard !fileID.isEmpty, directory.tree.states[index] != .inactive,
        records[fileID, default: []].count < maximumRecordsPerFile
      else { continue }
      records[fileID, default: []].append(index)
    }
    return records
  }

  private static func examine(
    _ member: FileSet.Member, _ records: [Int], in directory: BasicDirectory, _ patients: inout PatientComparisons
  ) -> Examined {
    let path = member.entry.relativePath
    var read: (instance: DICOMInstance?, findings: [Finding])
    do throws(FileAccessError) {
      read = examine(try FileBytes(member.path), file: path, recordsAt: records, in: directory, &patients)
    } catch {
      var judge = InstanceJudge(file: path, recordAt: records[0], in: directory)
      judge.report(unreadable: DICOMError(.unreadable(error), at: 0))
      read = (nil, judge.findings)
    }
    return Examined(
      instance: Instance(member: member, record: records[0], summary: read.instance.map(InstanceSummary.init)),
      sopInstanceUID: read.instance.flatMap { $0.values.text(.sopInstanceUID) ?? $0.file.sopInstanceUID },
      findings: read.findings)
  }

  /// Judges one file: what could be read of it, and what is wrong with it.
  ///
  /// - Parameters:
  ///   - file: its path, as it is told.
  ///   - indices: of the records that name it; with none there is nothing to say.
  package static func examine(
    _ source: any ByteSource, file: String, recordsAt indices: [Int], in directory: BasicDirectory
  ) -> (instance: DICOMInstance?, findings: [Finding]) {
    var patients = PatientComparisons()
    return examine(source, file: file, recordsAt: indices, in: directory, &patients)
  }

  private static func examine(
    _ source: any ByteSource, file: String, recordsAt indices: [Int], in directory: BasicDirectory,
    _ patients: inout PatientComparisons
  ) -> (instance: DICOMInstance?, findings: [Finding]) {
    guard let first = indices.first else { return (nil, []) }
    var judge = InstanceJudge(file: file, recordAt: first, in: directory)
    guard let read = judge.read(source) else { return (nil, judge.findings) }
    var findings = judge.findings
    for (position, record) in indices.enumerated() {
      var judge = InstanceJudge(file: file, recordAt: record, in: directory)
      judge.compareAncestors(read, &patients)
      // Of several records one at most is the file's; the others have their D112.
      if position == 0 { judge.compareRecord(read) }
      findings += judge.findings
    }
    return (read, findings)
  }

  /// Files that have the SOP Instance UID of one before them.
  private static func tellRepeated(
    _ instances: [(instance: Instance, sopInstanceUID: String?)], in directory: BasicDirectory,
    _ found: BoundedFindings
  ) {
    var first: [String: Int] = [:]
    func path(_ index: Int) -> String { instances[index].instance.member.entry.relativePath }
    for (index, one) in instances.enumerated() {
      guard let uid = one.sopInstanceUID else { continue }
      guard let other = first[uid] else {
        first[uid] = index
        continue
      }
      found.add(InstanceRule.sameInstance) {
        InstanceJudge(file: path(index), recordAt: one.instance.record, in: directory).finding(
          InstanceRule.sameInstance, ["other": .text(path(other)), "found": .text(ValueText.shown(uid, limit: 64))])
      }
    }
  }
}
