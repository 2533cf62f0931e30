import NHICodes

/// What a claim file says of the batch.
struct BatchClaim {
  /// The claim file's path, as it was given.
  let name: String
  /// 醫事類別 by the file's name, which is no more than a custom; the claim itself does not say it.
  let tier: Tier?
  private let texts: [BatchField: String]

  init(name: String, tier: Tier?, texts: [BatchField: String]) {
    self.name = name
    self.tier = tier
    self.texts = texts
  }

  /// As it stands in the claim; nil when it does not.
  func text(of field: BatchField) -> String? { texts[field] }
}

extension BatchClaim {
  init(name: String, _ header: ClaimHeader) {
    let texts: [BatchField: String?] = [
      .institution: header.institution, .feeMonth: header.feeMonth, .filingType: header.filingType,
      .filingDate: header.filingDate,
    ]
    self.init(name: name, tier: header.tier, texts: texts.compactMapValues { $0 })
  }
}
