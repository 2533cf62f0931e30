package import NHICodes

/// Numbers that were handed out to one bundle and are never handed out again.
package struct Reservation: Sendable, Hashable {
  /// Its row in the ledger.
  let id: Int
  /// 序號 of the outer file.
  package let sequence: Int
  /// The eight-digit numbers of the XML files.
  package let numbers: ClosedRange<Int>
}

/// What asking for numbers gives.
package enum ReservationOutcome: Sendable, Hashable {
  case made(Reservation)
  /// The sequence that was asked for was handed out before, or is none.
  case sequenceTaken
  /// Of the eight-digit numbers that were asked for, or that belong to the sequence that was asked for, at least one
  /// was handed out before, with this sequence.
  case numbersTaken(ClosedRange<Int>, with: Int)
  /// The day has no sequence left.
  case noneLeft
}

extension Ledger {
  /// Hands out a sequence, and with it the eight-digit numbers, of one institution and day. However many programs ask
  /// at once, each gets others.
  ///
  /// - Parameters:
  ///   - wanted: the sequence that the user asked for; nil for the first one that was not handed out, neither here nor
  ///     after `highest`.
  ///   - wantedNumbers: the eight-digit numbers that the user asked for; nil for those that belong to the sequence.
  ///     Then a sequence is passed over when numbers of it were asked for before.
  ///   - highest: the highest sequence that is known to be taken, 0 if none.
  ///   - sequences: those that there are.
  ///   - numbers: the eight-digit numbers that belong to a sequence.
  ///   - now: seconds since 1970.
  package func reserve(
    _ wanted: Int? = nil, numbers wantedNumbers: ClosedRange<Int>? = nil, after highest: Int = 0,
    of institution: InstitutionCode, on day: ROCDate, from sequences: ClosedRange<Int>,
    numbersOf numbers: (Int) -> ClosedRange<Int>, now: Int
  ) throws(LedgerError) -> ReservationOutcome {
    let connection = try connect()
    return try connection.exclusively { () throws(LedgerError) in
      let place: [SQLiteValue] = [.text(institution.digits), .text(day.iso)]
      var sequence: Int
      if let wanted {
        let taken = try connection.value(
          "SELECT 1 FROM reservation WHERE institution = ? AND day = ? AND sequence = ?", place + [.integer(wanted)])
        guard taken == nil, sequences.contains(wanted) else { return .sequenceTaken }
        sequence = wanted
      } else {
        // After the highest, never into a gap: what was handed out in between may have been uploaded.
        let last = try connection.value(
          "SELECT max(sequence) FROM reservation WHERE institution = ? AND day = ?", place)
        sequence = max(highest, last?.integer ?? 0) + 1
      }
      while sequences.contains(sequence) {
        let range = wantedNumbers ?? numbers(sequence)
        let other = try connection.value(
          """
          SELECT sequence FROM reservation WHERE institution = ? AND day = ? AND first_number <= ? AND last_number >= ?
          """,
          place + [.integer(range.upperBound), .integer(range.lowerBound)])
        if let other = other?.integer {
          guard wanted == nil, wantedNumbers == nil else { return .numbersTaken(range, with: other) }
          sequence += 1
          continue
        }
        try connection.run(
          """
          INSERT INTO reservation (institution, day, sequence, first_number, last_number, reserved_at)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
          place + [.integer(sequence), .integer(range.lowerBound), .integer(range.upperBound), .integer(now)])
        return .made(Reservation(id: connection.lastRow(), sequence: sequence, numbers: range))
      }
      return .noneLeft
    }
  }
}
