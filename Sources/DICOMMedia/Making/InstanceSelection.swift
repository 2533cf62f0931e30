import FileAccess
import Findings

/// The files that go into a set, and what keeps them from going together.
struct InstanceSelection {
  /// In order of their identifiers, so that nothing depends on names or places.
  private(set) var instances: [LooseInstance]
  private(set) var findings: [Finding] = []

  /// - Parameter series: the Series Instance UIDs of what is taken; nil for everything.
  init(_ files: [LooseFile], of series: [String]?, in folder: String) {
    var instances: [LooseInstance] = []
    for file in files {
      switch file {
      case .instance(let instance): instances.append(instance)
      case .directory: break
      case .refused(let finding): findings.append(finding)
      }
    }
    if let series {
      let there = Set(instances.map(\.series))
      findings += series.filter { !there.contains($0) }.map { FileSetMakingRule.notThere($0, in: folder) }
      let wanted = Set(series)
      instances.removeAll { !wanted.contains($0.series) }
    }
    // Of equals the one whose path comes first stands first.
    self.instances = instances.enumerated().sorted {
      ($0.element.sopInstanceUID, $0.offset) < ($1.element.sopInstanceUID, $1.offset)
    }.map(\.element)
  }

  /// Of files with one SOP Instance UID that are the same bit for bit, as where two discs hold the same image, the first
  /// stays; different ones are an error.
  mutating func judgeCopies() {
    var kept: [LooseInstance] = []
    var digest: ContentDigest.Value?
    for instance in instances {
      guard let first = kept.last, first.sopInstanceUID == instance.sopInstanceUID else {
        kept.append(instance)
        digest = nil
        continue
      }
      do {
        let known = try digest ?? ContentDigest.of(first.entry.path)
        digest = known
        let other: Facts = ["other": .text(first.entry.relativePath)]
        // A file that does not open is told like one that could not be read at first.
        if try instance.entry.size == known.size && ContentDigest.of(instance.entry.path) == known {
          findings.append(Finding(FileSetMakingRule.sameFileTwice, entry: instance.entry, other))
        } else {
          findings.append(
            Finding(
              FileSetMakingRule.sameIdentifier, entry: instance.entry,
              [
                "other": .text(first.entry.relativePath),
                "uid": .text(ValueText.shown(instance.sopInstanceUID, limit: 64)),
              ]))
        }
      } catch {
        let error = DICOMError(
          .unreadable(error as? FileAccessError ?? FileAccessError(.read, instance.entry.path, error)), at: 0)
        findings.append(
          Finding(
            FileSetMakingRule.unreadable, entry: instance.entry,
            ["reason": .wording(error.reason), "offset": .number(0)]))
      }
    }
    instances = kept
  }

  /// A study is of one patient, and a series of one study.
  mutating func judgePlaces() {
    var studies: [String: LooseInstance] = [:]
    var series: [String: LooseInstance] = [:]
    for instance in instances {
      if let first = series[instance.series] {
        if first.study != instance.study {
          report(instance, first, .seriesInstanceUID, instance.series, parent: Wording("檢查", "studies"))
        }
      } else {
        series[instance.series] = instance
      }
      if let first = studies[instance.study] {
        if first.patient.id != instance.patient.id {
          report(instance, first, .studyInstanceUID, instance.study, parent: Wording("病人", "patients"))
        }
      } else {
        studies[instance.study] = instance
      }
    }
  }

  /// Identifiers that are not written as such: one finding for each kind of them.
  mutating func judgeIdentifiers() {
    let kinds: [(ElementTag, (LooseInstance) -> String)] = [
      (.sopClassUID, \.sopClassUID), (.sopInstanceUID, \.sopInstanceUID), (.studyInstanceUID, \.study),
      (.seriesInstanceUID, \.series), (.transferSyntaxUID, \.transferSyntaxUID),
    ]
    for (tag, value) in kinds {
      let wrong = instances.filter { !UniqueIdentifier.isValid(value($0).utf8) }
      guard let first = wrong.first else { continue }
      findings.append(
        Finding(
          FileSetMakingRule.identifierMalformed, entry: first.entry,
          [
            "key": .wording(KeyName.of(tag)), "tag": .text(tag.description), "count": .number(wrong.count),
            "found": .text(ValueText.shown(value(first), limit: 80)),
          ]))
    }
  }

  private mutating func report(
    _ instance: LooseInstance, _ first: LooseInstance, _ tag: ElementTag, _ uid: String, parent: Wording
  ) {
    findings.append(
      Finding(
        FileSetMakingRule.identifierInTwoPlaces, entry: instance.entry,
        [
          "other": .text(first.entry.relativePath), "key": .wording(KeyName.of(tag)),
          "uid": .text(ValueText.shown(uid, limit: 64)), "parent": .wording(parent),
        ]))
  }

  /// The files of each patient, by Patient ID, name and birth date. A name or a birth date that is not said contradicts
  /// none, as long as only one is said.
  mutating func patients(allowingSeveral: Bool) -> [[LooseInstance]] {
    let byID = Dictionary(grouping: instances, by: \.patient.id).sorted { $0.key < $1.key }
    let patients = byID.flatMap { _, files in
      let names = Set(files.map(\.patient.name)).subtracting([""])
      let births = Set(files.map(\.patient.birthDate)).subtracting([""])
      if names.count <= 1, births.count <= 1 { return [files] }
      return Dictionary(grouping: files, by: \.patient).sorted {
        ($0.key.name, $0.key.birthDate) < ($1.key.name, $1.key.birthDate)
      }.map(\.value)
    }
    if !allowingSeveral, let first = patients.first?.first {
      for files in patients.dropFirst() {
        guard let file = files.first else { continue }
        findings.append(
          Finding(
            FileSetMakingRule.severalPatients, entry: file.entry,
            [
              "other": .text(first.entry.relativePath), "count": .number(files.count),
              "differs": .list(Self.difference(file.patient, first.patient).map { .wording($0) }),
            ]))
      }
    }
    return patients
  }

  private static func difference(_ one: PatientIdentity, _ other: PatientIdentity) -> [Wording] {
    var differences: [Wording] = []
    if one.id != other.id { differences.append(Wording("病歷號（Patient ID）", "Patient ID")) }
    if one.name != other.name { differences.append(Wording("姓名", "name")) }
    if one.birthDate != other.birthDate { differences.append(Wording("出生日期", "birth date")) }
    return differences
  }
}
