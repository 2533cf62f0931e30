import FileAccess
import Findings

/// Puts files into the order of their patients, studies and series, and makes their records. The order depends on what
/// is in the files alone, not on their names or on where they lie.
struct FileSetArranging {
  private(set) var files: [FileSetDraft.File] = []
  private(set) var counts = FileSetDraft.Counts()
  private(set) var records: [RecordDraft] = []
  private(set) var findings: [Finding] = []

  /// For each key that something else stands for, how many records and the first file.
  private var substitutes: [ElementTag: (count: Int, file: FolderEntry, by: Wording)] = [:]

  /// - Parameter patients: their files, patient by patient.
  init(_ patients: [[LooseInstance]]) {
    for (index, instances) in patients.enumerated() {
      // A folder for each patient only where there are several: it has to fit into eight levels of eight characters,
      // and the fewer the better.
      let folder = ["DICOM"] + (patients.count > 1 ? [Self.name("PA", index + 1)] : [])
      add(patient: instances, position: index + 1, folder)
    }
    findings += substitutes.sorted { $0.key < $1.key }.map { tag, found in
      Finding(
        FileSetMakingRule.keySubstituted, Subject(file: found.file.relativePath),
        [
          "file": .text(found.file.relativePath), "key": .wording(KeyName.of(tag)), "tag": .text(tag.description),
          "count": .number(found.count), "substitute": .wording(found.by),
        ])
    }
  }

  private mutating func add(patient instances: [LooseInstance], position: Int, _ folder: [String]) {
    counts.patients += 1
    addRecord(.patient, of: instances, level: 0, position: position)
    let studies = Self.grouped(instances, by: \.study).sorted {
      Self.key(ofStudy: $0).lexicographicallyPrecedes(Self.key(ofStudy: $1))
    }
    for (index, study) in studies.enumerated() {
      counts.studies += 1
      addRecord(.study, of: study, level: 1, position: index + 1)
      add(study: study, folder + [Self.name("ST", index + 1)])
    }
  }

  private mutating func add(study: [LooseInstance], _ folder: [String]) {
    let all = Self.grouped(study, by: \.series).sorted {
      Self.precedes(($0[0].seriesNumber, $0[0].series), ($1[0].seriesNumber, $1[0].series))
    }
    for (index, series) in all.enumerated() {
      counts.series += 1
      addRecord(.series, of: series, level: 2, position: index + 1)
      let sorted = series.sorted {
        Self.precedes(($0.instanceNumber, $0.sopInstanceUID), ($1.instanceNumber, $1.sopInstanceUID))
      }
      for (position, instance) in sorted.enumerated() {
        let prefix = instance.type == .image ? "IM" : "OB"
        add(
          instance, position: position + 1,
          fileID: folder + [Self.name("SE", index + 1), Self.name(prefix, position + 1)])
      }
    }
  }

  private mutating func add(_ instance: LooseInstance, position: Int, fileID: [String]) {
    let keys = RecordValues(instance.type, of: instance, position: position)
    note(keys, about: instance)
    records.append(RecordDraft(instance, fileID: fileID, keys: keys))
    files.append(FileSetDraft.File(entry: instance.entry, fileID: fileID))
  }

  private mutating func addRecord(_ type: RecordType, of instances: [LooseInstance], level: Int, position: Int) {
    guard let instance = instances.fullest(for: type) else { return }
    let keys = RecordValues(type, of: instance, position: position)
    note(keys, about: instance)
    records.append(RecordDraft(type, level: level, keys: keys))
  }

  private mutating func note(_ keys: RecordValues, about instance: LooseInstance) {
    for (tag, substitute) in keys.substituted {
      substitutes[tag, default: (count: 0, file: instance.entry, by: substitute)].count += 1
    }
    for tag in keys.missing {
      findings.append(
        Finding(
          FileSetMakingRule.keyMissing, Subject(file: instance.entry.relativePath),
          [
            "file": .text(instance.entry.relativePath), "key": .wording(KeyName.of(tag)),
            "tag": .text(tag.description),
          ]))
    }
  }

  // MARK: - Order

  /// In order of their first members.
  private static func grouped(
    _ instances: [LooseInstance], by key: (LooseInstance) -> String
  ) -> [[LooseInstance]] {
    var places: [String: Int] = [:]
    var groups: [[LooseInstance]] = []
    for instance in instances {
      if let place = places[key(instance)] {
        groups[place].append(instance)
      } else {
        places[key(instance)] = groups.count
        groups.append([instance])
      }
    }
    return groups
  }

  /// Date, time, UID.
  private static func key(ofStudy instances: [LooseInstance]) -> [String] {
    guard let instance = instances.fullest(for: .study) else { return [] }
    return [instance.text(.studyDate), instance.text(.studyTime), instance.study]
  }

  /// By number, those without one last; then by UID.
  private static func precedes(_ left: (Int?, String), _ right: (Int?, String)) -> Bool {
    (left.0 ?? .max, left.1) < (right.0 ?? .max, right.1)
  }

  /// Two letters and six digits. There are fewer files than records, and fewer records than a million.
  private static func name(_ letters: String, _ number: Int) -> String {
    let digits = String(number)
    return letters + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
