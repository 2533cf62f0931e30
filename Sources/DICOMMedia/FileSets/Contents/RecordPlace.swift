/// Where a record hangs, in the levels that people know: the positions of its patient, study and series and its own,
/// each from 1 among those beside it; 0 for a level that is not there.
package struct RecordPlace: Sendable, Hashable {
  package let patient: Int
  package let study: Int
  package let series: Int
  package let own: Int
  /// Indices of the records of those levels.
  let records: Levels

  struct Levels: Sendable, Hashable {
    var patient: Int?
    var study: Int?
    var series: Int?
  }

  /// Levels above a record that are looked at; a directory of the standard has three.
  private static let maximumLevels = 8

  init(of index: Int, in directory: BasicDirectory) {
    let positions = directory.tree.positions
    var records = Levels()
    var above = directory.tree.parents[index]
    for _ in 0..<Self.maximumLevels {
      guard let here = above else { break }
      switch directory.records[here].type {
      case "PATIENT": records.patient = here
      case "STUDY": records.study = here
      case "SERIES": records.series = here
      default: break
      }
      above = directory.tree.parents[here]
    }
    self.records = records
    patient = records.patient.map { positions[$0] } ?? 0
    study = records.study.map { positions[$0] } ?? 0
    series = records.series.map { positions[$0] } ?? 0
    own = positions[index]
  }
}
