/// The ledger's tables, and how those of an older version become those of this one.
enum LedgerSchema {
  /// `PRAGMA application_id` of a ledger: "NHIp".
  static let applicationID = 0x4E48_4970

  /// The statements of each migration. A ledger's `user_version` is how many it has had; one that was ever released is
  /// never changed.
  static let migrations: [[String]] = [first, second]

  /// Days are ISO (2026-11-21), months the insurer's (11507), times seconds since 1970.
  private static let first = [
    // A number that was handed out stays handed out, whether or not a bundle came of it.
    """
    CREATE TABLE reservation (
      id INTEGER PRIMARY KEY,
      institution TEXT NOT NULL,
      day TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      first_number INTEGER NOT NULL,
      last_number INTEGER NOT NULL CHECK (last_number >= first_number),
      reserved_at INTEGER NOT NULL,
      UNIQUE (institution, day, sequence)
    ) STRICT
    """,
    // confirmed_at is null until the bundle has its name.
    """
    CREATE TABLE bundle (
      reservation INTEGER PRIMARY KEY REFERENCES reservation (id),
      path TEXT NOT NULL,
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      tier TEXT NOT NULL,
      fee_month TEXT NOT NULL,
      filing_type TEXT NOT NULL,
      filing_date TEXT NOT NULL,
      review_kind TEXT NOT NULL,
      recorded_at INTEGER NOT NULL,
      confirmed_at INTEGER
    ) STRICT
    """,
    "CREATE INDEX bundle_fee_month ON bundle (fee_month)",
    // patient is a keyed hash, null where the list masks the number.
    """
    CREATE TABLE sampled_case (
      id INTEGER PRIMARY KEY,
      bundle INTEGER NOT NULL REFERENCES bundle (reservation),
      category TEXT NOT NULL,
      serial INTEGER NOT NULL,
      patient BLOB
    ) STRICT
    """,
    "CREATE INDEX sampled_case_bundle ON sampled_case (bundle)",
    """
    CREATE TABLE file (
      sampled_case INTEGER NOT NULL REFERENCES sampled_case (id),
      name TEXT NOT NULL,
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX file_case ON file (sampled_case)",
    "CREATE INDEX file_content ON file (size, sha256)",
  ]

  private static let second = [
    // When it was said that the bundle was not uploaded, null as long as nobody has.
    "ALTER TABLE bundle ADD COLUMN not_sent_at INTEGER"
  ]
}
