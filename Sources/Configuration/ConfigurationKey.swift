/// What may stand at the top of a configuration. Options have their command-line names.
package enum ConfigurationKey: String, Sendable, CaseIterable {
  case institution, tier
  case feeMonth = "fee-month"
  case filing
  case filingDate = "filing-date"
  case review, date, claims, sheet, columns, mapping, words, patterns, container, compression, layout
  case maxBundleSize = "max-bundle-size"
  case sequence, ledger, schema
  case cdaSchema = "cda-schema"
  case jobs, severity, accept

  /// Whether there is an option `--key` and a variable `NHI_PACK_KEY` too. The others have more to say than fits there.
  package var isOption: Bool {
    switch self {
    case .institution, .tier, .feeMonth, .filing, .filingDate, .review, .date, .claims, .sheet, .mapping, .container,
      .compression, .layout, .maxBundleSize, .sequence, .ledger, .schema, .cdaSchema, .jobs:
      true
    case .columns, .words, .patterns, .severity, .accept: false
    }
  }

  /// The command line's `--fee-month`.
  package var option: String { "--\(rawValue)" }

  /// The environment's `NHI_PACK_FEE_MONTH`.
  package var variable: String { "NHI_PACK_" + rawValue.uppercased().replacing("-", with: "_") }

  /// Whether a configuration that was found in SOURCE may say it: see `ConfigurationTrust`.
  var isHarmless: Bool {
    switch self {
    case .ledger, .claims, .mapping, .schema, .cdaSchema, .accept: false
    case .institution, .tier, .feeMonth, .filing, .filingDate, .review, .date, .sheet, .columns, .words, .patterns,
      .container, .compression, .layout, .maxBundleSize, .sequence, .jobs, .severity:
      true
    }
  }
}

/// What an entry of `accept` has.
enum AcceptKey: String, CaseIterable {
  case rule, `case`, device
  case feeMonth = "fee-month"
  case reason
}
