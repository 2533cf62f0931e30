extension FileSetExamination {
  /// For each instance what a picture of it may be called: `PATIENT1-STUDY1-SERIES2-IM0003`, the positions in the
  /// directory and nothing of the patient's. Each is there once.
  package func pictureNames(in set: FileSet) -> [String] {
    guard let directory = set.directory else { return [] }
    var taken: Set<String> = []
    return instances.map { instance in
      let place = RecordPlace(of: instance.record, in: directory)
      let digits = String(place.own)
      let own = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      let name = "PATIENT\(place.patient)-STUDY\(place.study)-SERIES\(place.series)-IM\(own)"
      // Where a directory is not as it should be, positions need not tell two records apart.
      return taken.insert(name).inserted ? name : "RECORD\(instance.record + 1)"
    }
  }
}
