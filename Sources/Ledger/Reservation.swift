public import NHICodes

/// Numbers that were handed out to one bundle and are never handed out again.
public struct Reservation: Sendable, Hashable {
  /// Its row in the ledger.
  let id: Int
  /// 序號 of the outer file.
  public let sequence: Int
  /// The eight-digit numbers of the XML files.
  public let numbers: ClosedRange<Int>
}

extension Ledger {
  /// Hands out a sequence, and with it the eight-digit numbers, of one institution and day. However many programs ask at
  /// once, each gets others.
  ///
  /// - Parameters:
  ///   - wanted: the sequence that the user asked for; nil for the first one that was not handed out, neither here nor
  ///     after `highest`.
  ///   - highest: the highest sequence that is known to be taken, 0 if none.
  ///   - sequences: those that there are.
  ///   - numbers: the eight-digit numbers that belong to a sequence.
  ///   - now: seconds since 1970.
  /// - Returns: nil when `wanted` was handed out before, or none is left.
  public func reserve(
    _ wanted: Int? = nil, after highest: Int = 0, of institution: InstitutionCode, on day: ROCDate,
    from sequences: ClosedRange<Int>, numbers: (Int) -> ClosedRange<Int>, now: Int
  ) throws(LedgerError) -> Reservation? {
    let connection = try connect()
    return try connection.exclusively { () throws(LedgerError) in
      let place: [SQLiteValue] = [.text(institution.digits), .text(day.iso)]
      let sequence: Int
      if let wanted {
        let taken = try connection.value(
          "SELECT 1 FROM reservation WHERE institution = ? AND day = ? AND sequence = ?", place + [.integer(wanted)])
        guard taken == nil else { return nil }
        sequence = wanted
      } else {
        // After the highest, never into a gap: what was handed out in between may have been uploaded.
        let last = try connection.value(
          "SELECT max(sequence) FROM reservation WHERE institution = ? AND day = ?", place)
        sequence = max(highest, last?.integer ?? 0) + 1
      }
      guard sequences.contains(sequence) else { return nil }
      let range = numbers(sequence)
      try connection.run(
        """
        INSERT INTO reservation (institution, day, sequence, first_number, last_number, reserved_at)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        place + [.integer(sequence), .integer(range.lowerBound), .integer(range.upperBound), .integer(now)])
      return Reservation(id: connection.lastRow(), sequence: sequence, numbers: range)
    }
  }
}
