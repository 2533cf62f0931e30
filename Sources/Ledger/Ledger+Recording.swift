import NHICodes
import SystemPackage

extension Ledger {
  /// Notes what a bundle holds, all of it or nothing. Called before the bundle gets its name, so that no bundle is ever
  /// there that the ledger does not know.
  ///
  /// - Parameter now: seconds since 1970.
  package func record(_ bundle: BundleRecord, as reservation: Reservation, now: Int) throws(LedgerError) {
    let connection = try connect()
    let batch = bundle.batch
    try connection.exclusively { () throws(LedgerError) in
      try connection.run(
        """
        INSERT INTO bundle (reservation, path, size, sha256, tier, fee_month, filing_type, filing_date, review_kind,
          recorded_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .integer(reservation.id), .text(PatientIdentifier.masking(bundle.path.string)), .integer(bundle.size),
          .text(bundle.sha256), .text(batch.tier.code), .text(batch.feeMonth.rocDigits), .text(batch.filingType.code),
          .text(batch.filingDate.iso), .text(batch.reviewKind.code), .integer(now),
        ])
      let addCase = try connection.prepare(
        "INSERT INTO sampled_case (bundle, category, serial, patient) VALUES (?, ?, ?, ?)")
      let addFile = try connection.prepare("INSERT INTO file (sampled_case, name, size, sha256) VALUES (?, ?, ?, ?)")
      for item in bundle.cases {
        let patient = item.identifier.flatMap(mark).map { SQLiteValue.bytes($0.bytes) } ?? .null
        try connection.run(
          addCase,
          [.integer(reservation.id), .text(item.key.category.code), .integer(item.key.serial.number), patient])
        let row = SQLiteValue.integer(connection.lastRow())
        for file in item.files {
          try connection.run(
            addFile,
            [row, .text(PatientIdentifier.masking(file.name)), .integer(file.size), .text(file.sha256)])
        }
      }
    }
  }

  /// Notes that the bundle has its name. Should this not come to pass, the next `init` finds the bundle and notes it.
  package func confirm(_ reservation: Reservation, now: Int) throws(LedgerError) {
    try connect().run(
      "UPDATE bundle SET confirmed_at = ? WHERE reservation = ?", [.integer(now), .integer(reservation.id)])
  }
}
