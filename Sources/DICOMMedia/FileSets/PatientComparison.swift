import Findings

/// Whether a file and the PATIENT record above it are about one person.
struct PatientComparison {
  enum Verdict { case same, writtenDifferently, another }

  let verdict: Verdict
  /// What differs.
  let fields: [Wording]

  init(record: DirectoryRecord, file: DataSetValues) {
    let recordSet = record.characterSet
    func pair(_ tag: ElementTag, isName: Bool = false) -> (record: ComparableText, file: ComparableText)? {
      let mine = ComparableText(record.value(tag) ?? [], recordSet, isName: isName)
      let theirs = ComparableText(file[tag] ?? [], file.characterSet, isName: isName)
      return mine.isEmpty || theirs.isEmpty ? nil : (mine, theirs)
    }
    let number = pair(.patientID)
    let name = pair(.patientName, isName: true)
    let birthDate = pair(.patientBirthDate)

    let isSameNumber = number.flatMap { $0.record.isSameNumber(as: $0.file) }
    let isSameName = name.flatMap { $0.record.isSameName(as: $0.file) }
    let isSameBirthDate = birthDate.flatMap { $0.record.isSameNumber(as: $0.file) }
    let isAnother =
      switch (isSameNumber, isSameName, isSameBirthDate) {
      case (false, true, true): false  // One person with two numbers: a chart's and a device's.
      case (false, _, _): true
      case (true, false, false): true
      case (nil, false, _): true
      default: false
      }
    fields = [
      (number, Wording("病歷號（Patient ID）", "Patient ID")), (name, Wording("姓名", "name")),
      (birthDate, Wording("出生日期", "date of birth")),
    ].compactMap { pair, field in pair.map { $0.record.isWrittenLike($0.file) } == false ? field : nil }
    verdict = isAnother ? .another : fields.isEmpty ? .same : .writtenDifferently
  }
}

/// The comparisons that were made already: a set's files are mostly of one patient, and opening a character set takes
/// longer than reading a file.
struct PatientComparisons {
  private struct Key: Hashable {
    let record: Int
    let terms: [String]
    let values: [[UInt8]?]
  }

  private var known: [Key: PatientComparison] = [:]

  mutating func compare(_ record: DirectoryRecord, _ file: DataSetValues) -> PatientComparison {
    let key = Key(
      record: record.offset, terms: file.characterSet.terms,
      values: [file[.patientID], file[.patientName], file[.patientBirthDate]])
    if let found = known[key] { return found }
    let made = PatientComparison(record: record, file: file)
    known[key] = made
    return made
  }
}
