import DICOMMedia

/// What a DICOM file or file-set holds, for scripts: `tree` of a file's entry. Positions count from 1; 0 stands for a
/// level that the directory does not have.
struct ContentsJSON: Encodable {
  struct Patient: Encodable {
    let patient: Int
    /// Only with `--show-identifiers`.
    let id, name: String?
    var studies: [Study]
  }

  struct Study: Encodable {
    let study: Int
    let uid, date, description: String?
    var series: [Series]
  }

  struct Series: Encodable {
    let series: Int
    let uid, number, modality, description: String?
    /// Files and bytes of the whole series.
    let files, bytes: Int
    let instances: [Instances]
  }

  /// Files that are alike.
  struct Instances: Encodable {
    /// Nil for files that cannot be read.
    let sopClass, sopClassUID, transferSyntax, transferSyntaxUID: String?
    /// Nil where there is no image.
    let rows, columns, frames, bits: Int?
    let files, bytes: Int
  }

  let patients: [Patient]
  /// Series beyond `mostSeries`; nil when there are none.
  let omittedSeries: Int?

  private static let mostSeries = 10_000
  init(_ contents: FileSetContents, output: OutputArguments) {
    let shown = output.shown
    var left = Self.mostSeries
    var patients: [Patient] = []
    for patient in contents.patients where left > 0 {
      var studies: [Study] = []
      for study in patient.studies where left > 0 {
        let series = study.series.prefix(left)
        left -= series.count
        studies.append(
          Study(
            study: study.position, uid: study.uid, date: study.date, description: study.description.map(shown.masked),
            series: series.map { Series($0, shown) }))
      }
      let isShown = output.showIdentifiers
      patients.append(
        Patient(
          patient: patient.position, id: isShown ? patient.id : nil, name: isShown ? patient.name : nil,
          studies: studies))
    }
    self.patients = patients
    let hidden = contents.series.count - Self.mostSeries
    omittedSeries = hidden > 0 ? hidden : nil
  }
}

extension ContentsJSON.Series {
  private static let mostKinds = 100

  fileprivate init(_ series: FileSetContents.Series, _ shown: ShownText) {
    self.series = series.position
    uid = series.uid
    number = series.number.map(shown.masked)
    modality = series.modality.map(shown.masked)
    description = series.description.map(shown.masked)
    files = series.instances.count
    bytes = series.instances.bytes
    instances = series.instances.entries.prefix(Self.mostKinds).map { ContentsJSON.Instances($0) }
  }
}

extension ContentsJSON.Instances {
  fileprivate init(_ entry: InstanceTally.Entry) {
    let kind = entry.kind
    let image = kind.flatMap { $0.isImage ? $0 : nil }
    sopClass = kind?.className
    sopClassUID = kind?.sopClassUID
    transferSyntax = kind?.transferSyntax.name
    transferSyntaxUID = kind?.transferSyntaxUID
    rows = image?.rows
    columns = image?.columns
    frames = image?.frames
    bits = image?.bits
    files = entry.count
    bytes = entry.bytes
  }
}
