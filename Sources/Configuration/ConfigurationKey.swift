/// What may stand at the top of a configuration. Options have their command-line names.
enum ConfigurationKey: String, CaseIterable {
  case institution, tier
  case feeMonth = "fee-month"
  case filing
  case filingDate = "filing-date"
  case review, date, sequence, container, compression, layout, jobs, sheet, claims, mapping, schema
  case maxBundleSize = "max-bundle-size"
  case cdaSchema = "cda-schema"
  case ledger, columns, words, patterns, accept
}

/// What an entry of `accept` has.
enum AcceptKey: String, CaseIterable {
  case rule, `case`, device
  case feeMonth = "fee-month"
  case reason
}
