import Findings
import NHICodes
import Packaging

/// What `init` needs to know. Nothing of it has to be said: what is not stays switched off in the configuration.
struct InitAnswers {
  var institution: InstitutionCode?
  var tier: Tier?
  var container: BatchProfile.Container?

  /// Asks for what is not known yet.
  mutating func complete(by questions: Questions) throws(Questions.NoAnswer) {
    if institution == nil { institution = try Self.institution(questions) }
    if tier == nil { tier = try Self.tier(questions) }
    if container == nil { container = try Self.container(questions) }
  }

  private static func institution(_ questions: Questions) throws(Questions.NoAnswer) -> InstitutionCode? {
    let code = try questions.ask(
      Wording("醫事機構代碼（10 碼，先不寫就按 Enter）：", "Institution code (ten digits; Enter to leave it out): ")
    ) { (text) throws(Questions.Refusal) -> InstitutionCode? in
      if text.isEmpty { return nil }
      guard let code = InstitutionCode(text) else {
        throw Questions.Refusal(
          wording: Wording(
            "要 10 個數字，這裡有 \(text.count) 個字。請再輸入一次。",
            "It has ten digits; these are \(text.count) characters. Please type it again."))
      }
      return code
    }
    if let code, !code.hasUsualCheckDigit {
      let doubt = doubt(code)
      questions.say(Wording("  \(doubt.zhHant)", "  \(doubt.en)"))
    }
    return code
  }

  /// What is worth a second look, and no error: no document says how the last digit comes about.
  static func doubt(_ code: InstitutionCode) -> Wording {
    Wording(
      "\(code) 的最後一碼和一般的算法不合，可能打錯，請再看一次；打錯時改設定檔的 institution。",
      "The last digit of \(code) is not the usual one; look again. If it is mistyped, correct institution in the configuration."
    )
  }

  private static func tier(_ questions: Questions) throws(Questions.NoAnswer) -> Tier? {
    for tier in Tier.allCases {
      questions.say(Wording("  \(tier.code) \(tier.name.zhHant)", "  \(tier.code) \(tier.name.en)"))
    }
    return try questions.ask(
      Wording("醫事類別（先不寫就按 Enter）：", "Tier (Enter to leave it out): ")
    ) { (text) throws(Questions.Refusal) -> Tier? in
      if text.isEmpty { return nil }
      guard let tier = Tier(rawValue: text) else {
        throw Questions.Refusal(
          wording: Wording("沒有「\(text)」，請輸入上面的兩位數字。", "There is no “\(text)”; type one of the numbers above."))
      }
      return tier
    }
  }

  private static func container(_ questions: Questions) throws(Questions.NoAnswer) -> BatchProfile.Container? {
    try questions.ask(
      Wording("附件壓縮格式 7z、zip、cab（按 Enter 用 7z）：", "Attachment container 7z, zip, cab (Enter for 7z): ")
    ) { (text) throws(Questions.Refusal) -> BatchProfile.Container? in
      if text.isEmpty { return nil }
      guard let container = BatchProfile.Container(rawValue: text.lowercased()) else {
        throw Questions.Refusal(
          wording: Wording("沒有「\(text)」，請輸入 7z、zip 或 cab。", "There is no “\(text)”; type 7z, zip or cab."))
      }
      return container
    }
  }
}
