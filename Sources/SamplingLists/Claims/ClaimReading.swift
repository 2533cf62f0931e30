import NHICodes

/// What reading a claim came to.
struct ClaimReading: Sendable {
  var header: ClaimHeader
  /// Those that were wanted and are there.
  var cases: [ClaimKey: ClaimCase] = [:]
  /// The categories under which a wanted serial stands, those that were wanted with it apart.
  var otherCategories: [CaseSerial: Set<CaseCategory>] = [:]
  /// All records, wanted or not.
  var recordCount = 0
  /// Records whose category or serial is missing or unreadable: how many, and the first.
  var unidentified: (count: Int, first: Int)?
}
