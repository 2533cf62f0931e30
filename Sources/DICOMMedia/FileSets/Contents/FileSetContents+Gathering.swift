package import FileAccess

extension FileSetContents {
  /// What was found in the files of a set.
  package init(_ set: FileSet, _ examination: FileSetExamination) {
    guard let directory = set.directory else { return }
    var found: [RecordPlace.Levels: (place: RecordPlace, tally: InstanceTally, sample: FileSet.Member?)] = [:]
    for instance in examination.instances {
      let place = RecordPlace(of: instance.record, in: directory)
      var entry = found[place.records] ?? (place, InstanceTally(), nil)
      // A copy of the tally would be made for each file.
      found[place.records] = nil
      entry.tally.add(instance.summary.map(InstanceKind.init), bytes: instance.member.size)
      if entry.sample == nil, instance.summary != nil { entry.sample = instance.member }
      found[place.records] = entry
    }
    let sorted = found.values.sorted { $0.place.isBefore($1.place) }
    var last = RecordPlace.Levels?.none
    for (place, tally, sample) in sorted {
      let records = place.records
      if last == nil || last?.patient != records.patient {
        let record = records.patient.map { directory.records[$0] }
        patients.append(
          Patient(position: place.patient, id: record?.patientID, name: record?.text(.patientName)))
        last = nil
      }
      if last == nil || last?.study != records.study {
        let record = records.study.map { directory.records[$0] }
        patients[patients.count - 1].studies.append(
          Study(position: place.study, uid: record?.text(.studyInstanceUID), date: record?.text(.studyDate)))
      }
      let record = records.series.map { directory.records[$0] }
      var series = Series(
        position: place.series, uid: record?.text(.seriesInstanceUID), number: record?.text(.seriesNumber),
        modality: record?.text(.modality), recordOffset: record?.offset, sample: sample)
      series.instances = tally
      let patient = patients.count - 1
      patients[patient].studies[patients[patient].studies.count - 1].series.append(series)
      last = records
    }
  }

  /// One file on its own.
  ///
  /// - Throws: when it is no DICOM file or is damaged.
  package init(_ source: any ByteSource) throws(DICOMError) {
    let instance = try DICOMInstance(source)
    let values = instance.values
    var series = Series(
      position: 1, uid: values.text(.seriesInstanceUID), number: values.text(.seriesNumber),
      modality: values.text(.modality), description: values.text(.seriesDescription), recordOffset: nil, sample: nil)
    series.instances.add(InstanceKind(InstanceSummary(instance)), bytes: source.count)
    patients = [
      Patient(
        position: 1, id: values.text(.patientID), name: values.text(.patientName),
        studies: [
          Study(
            position: 1, uid: values.text(.studyInstanceUID), date: values.text(.studyDate),
            description: values.text(.studyDescription), series: [series])
        ])
    ]
  }

  /// Series whose descriptions are looked up; each takes opening a file.
  package static let maximumDescribed = 1_000

  /// With the descriptions of studies and series, which a directory need not have: the first file of each is asked.
  package func described() -> FileSetContents {
    var contents = self
    var left = Self.maximumDescribed
    for patient in contents.patients.indices {
      for study in contents.patients[patient].studies.indices {
        for series in contents.patients[patient].studies[study].series.indices where left > 0 {
          guard let sample = contents.patients[patient].studies[study].series[series].sample else { continue }
          left -= 1
          guard let values = Self.values(of: sample) else { continue }
          contents.patients[patient].studies[study].series[series].description = values.text(.seriesDescription)
          if contents.patients[patient].studies[study].description == nil {
            contents.patients[patient].studies[study].description = values.text(.studyDescription)
          }
        }
      }
    }
    return contents
  }

  /// Nil for a file that can no longer be read: its finding was made when it was examined.
  private static func values(of member: FileSet.Member) -> DataSetValues? {
    guard let bytes = try? FileBytes(member.path) else { return nil }
    return (try? DICOMInstance(bytes, keeping: [.studyDescription, .seriesDescription]))?.values
  }
}

extension RecordPlace {
  fileprivate func isBefore(_ other: RecordPlace) -> Bool {
    // The records tell apart what has the same position because something is wrong.
    let own = [
      patient, records.patient ?? -1, study, records.study ?? -1, series, records.series ?? -1,
    ]
    let others = [
      other.patient, other.records.patient ?? -1, other.study, other.records.study ?? -1, other.series,
      other.records.series ?? -1,
    ]
    return own.lexicographicallyPrecedes(others)
  }
}
