extension Ledger {
  /// Notes that bundles were not uploaded, or that they were after all; all of them or none. One that was not stays in
  /// the history and keeps its numbers, but its cases and files do not count as sent.
  ///
  /// - Parameters:
  ///   - entries: of this ledger's history. One of which no bundle came has nothing to be noted.
  ///   - now: seconds since 1970. What was noted before keeps its time.
  package func note(_ entries: [HistoryEntry], asSent isSent: Bool, now: Int) throws(LedgerError) {
    let connection = try connect()
    try connection.exclusively { () throws(LedgerError) in
      let update = try connection.prepare(
        isSent
          ? "UPDATE bundle SET not_sent_at = NULL WHERE reservation = ?"
          : "UPDATE bundle SET not_sent_at = coalesce(not_sent_at, ?2) WHERE reservation = ?1")
      for entry in entries {
        try connection.run(update, [.integer(entry.id)] + (isSent ? [] : [.integer(now)]))
      }
    }
  }
}
