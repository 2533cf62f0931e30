import Findings

extension InstanceJudge {
  /// Holds the file against the records above its own. What either does not say cannot differ.
  mutating func compareAncestors(_ instance: DICOMInstance, _ patients: inout PatientComparisons) {
    let values = instance.values
    for above in ancestors {
      let record = directory.records[above]
      switch record.type {
      case "PATIENT":
        let patient = patients.compare(record, values)
        guard patient.verdict != .same else { break }
        report(
          patient.verdict == .another ? InstanceRule.anotherPatient : .patientWrittenDifferently,
          ["fields": .list(patient.fields.map { .wording($0) })])
      case "STUDY":
        compare(.studyInstanceUID, record, values, .anotherStudy, Wording("檢查識別碼（Study UID）", "Study Instance UID"))
      case "SERIES":
        compare(
          .seriesInstanceUID, record, values, .anotherSeries, Wording("序列識別碼（Series UID）", "Series Instance UID"))
        compare(.modality, record, values, .anotherModality, Wording("檢查儀器類別（Modality）", "modality"))
      default: break
      }
    }
  }

  /// Holds the file against its record.
  mutating func compareRecord(_ instance: DICOMInstance) {
    let values = instance.values
    let meta = instance.file
    // Where header and content differ, that is told already; the record may have either.
    if record.referencedSOPClassUID != meta.metaSOPClassUID {
      compare(
        record.referencedSOPClassUID, values.text(.sopClassUID) ?? meta.metaSOPClassUID, .anotherClass,
        Wording("影像種類（SOP Class UID）", "SOP Class UID"))
    }
    if record.referencedSOPInstanceUID != meta.sopInstanceUID {
      compare(
        record.referencedSOPInstanceUID, values.text(.sopInstanceUID) ?? meta.sopInstanceUID, .anotherInstance,
        Wording("影像識別碼（SOP Instance UID）", "SOP Instance UID"))
    }
    compare(
      record.referencedTransferSyntaxUID, meta.transferSyntaxUID, .anotherTransferSyntax,
      Wording("編碼（Transfer Syntax UID）", "Transfer Syntax UID"))
    if let mine = record.text(.instanceNumber), let theirs = values.text(.instanceNumber),
      Int(mine) == nil || Int(mine) != Int(theirs)
    {
      compare(mine, theirs, .anotherNumber, Wording("影像編號（Instance Number）", "Instance Number"))
    }
  }

  private mutating func compare(
    _ tag: ElementTag, _ record: DirectoryRecord, _ values: DataSetValues, _ rule: InstanceRule, _ field: Wording
  ) {
    compare(record.text(tag), values.text(tag), rule, field)
  }

  private mutating func compare(_ expected: String?, _ found: String?, _ rule: InstanceRule, _ field: Wording) {
    guard let expected, let found, expected != found else { return }
    report(
      rule,
      [
        "field": .wording(field), "expected": .text(ValueText.shown(expected, limit: 64)),
        "found": .text(ValueText.shown(found, limit: 64)),
      ])
  }

  /// From the record's own parent up. No set has more levels than 8; a longer chain is the directory's defect.
  private var ancestors: [Int] {
    var above: [Int] = []
    var next = directory.tree.parents[index]
    while let here = next, above.count < 8 {
      above.append(here)
      next = directory.tree.parents[here]
    }
    return above
  }
}
