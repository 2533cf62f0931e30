/// The name that a text was likely meant to be.
package struct RecordNameSuggestion: Sendable, Hashable {
  /// With its part in the form this program writes.
  package let name: RecordName
  /// What was changed to come to it; never empty.
  package let repairs: [RecordNameRepair]

  /// nil when nothing has to be changed, when nothing is likely, or when two names are equally likely.
  ///
  /// White space, case, full-width forms, marks between the pieces, words around a complete code and the part's form
  /// are looked through together; beyond that at most one slip is assumed (`RecordNameSlip`). A slip is believed only
  /// when the category it leads to is one that the tier uses, as far as that is known.
  ///
  /// - Parameters:
  ///   - text: a file name without its extension.
  ///   - tier: the institution's, if known.
  package init?(for text: String, tier: Tier? = nil) {
    guard let spelled = SpelledStem(text) else { return nil }
    var plain = Candidates()
    var slips = Candidates()
    for reading in spelled.readings {
      guard let base = SpelledBase(reading.head) else { continue }
      for slip in RecordNameSlip.allCases where !(reading.isGlued && slip.changesLength) {
        for found in slip.names(in: base, tier: tier) {
          let name = found.name.with(part: reading.part)
          let repairs = spelled.repairs + found.repairs + reading.repairs
          if slip == .none, !reading.isLookalike, !found.isSplitInside {
            plain.add(name, repairs)
          } else {
            slips.add(name, repairs)
          }
        }
      }
    }
    // The likelier first: a name without a slip, unless its category is strange in its tier; a slip that the category
    // bears out; a slip that the category has no part in, where there is nothing else.
    let unsupported = slips.choices.filter { !$0.repairs.contains(where: \.needsCategory) }
    let choices =
      [
        plain.choices.filter { $0.name.expectation != .unexpected },
        slips.choices.filter { $0.name.expectation != .unexpected },
        plain.choices.isEmpty ? unsupported : plain.choices,
      ].first { !$0.isEmpty } ?? []
    guard choices.count == 1, let choice = choices.first, !choice.repairs.isEmpty else { return nil }
    self = choice
  }

  private init(name: RecordName, repairs: [RecordNameRepair]) {
    self.name = name
    self.repairs = repairs
  }

  /// Different names, each with the fewest repairs that lead to it.
  private struct Candidates {
    private(set) var choices: [RecordNameSuggestion] = []

    mutating func add(_ name: RecordName, _ repairs: [RecordNameRepair]) {
      var once: [RecordNameRepair] = []
      for repair in repairs where !once.contains(repair) { once.append(repair) }
      let new = RecordNameSuggestion(name: name, repairs: once)
      guard let index = choices.firstIndex(where: { $0.name == name }) else { return choices.append(new) }
      if once.count < choices[index].repairs.count { choices[index] = new }
    }
  }
}

extension RecordName {
  /// Whether its tier uses its category.
  package var expectation: CategoryExpectation { CategoryExpectation(category, in: tier) }
}

extension RecordNameRepair {
  /// Nothing but a category that fits speaks for it.
  fileprivate var needsCategory: Bool {
    switch self {
    case .order, .categoryWithoutZero, .serialWithoutZeros, .paddedCategory, .tierOfCategory, .tierOfInstitution: true
    default: false
    }
  }
}

extension RecordNameSuggestion {
  /// `error`, told of the piece that is really at fault: of `30A1000123` the serial is the first piece that cannot be
  /// read, but it is the category that is too short.
  package func explaining(_ error: RecordNameError) -> RecordNameError {
    guard error.piece == .serial, repairs == [.categoryWithoutZero] else { return error }
    return RecordNameError(piece: .category, offset: error.offset - 2, found: name.category.unpaddedText, isCut: true)
  }
}
