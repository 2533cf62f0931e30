package import Findings

extension ClaimRule {
  public var example: RuleExample {
    switch self {
    case .unusableClaim:
      RuleExample(
        wrong: Wording("TOTFA.xml 只複製了一半", "TOTFA.xml, of which half was copied"),
        right: Wording("從院所系統重新匯出的 TOTFA.xml", "TOTFA.xml, exported again from the clinic's system"))
    case .notInClaim:
      RuleExample(
        wrong: Wording("清單有 19,000009，申報檔沒有 <d2>9</d2>", "19,000009 on the list, no <d2>9</d2> in the claim file"),
        right: Wording(
          "清單有 19,000001，申報檔有 <d1>19</d1><d2>1</d2>", "19,000001 on the list, <d1>19</d1><d2>1</d2> in the claim file"))
    case .identifiersDiffer:
      RuleExample(
        wrong: Wording("清單 A12345****，申報檔 B22345****", "A12345**** on the list, B22345**** in the claim file"),
        right: Wording("清單和申報檔都是 A12345****", "A12345**** in both"))
    case .birthDatesDiffer:
      RuleExample(
        wrong: Wording(
          "清單 0790315，申報檔 <d11>0790316</d11>", "0790315 on the list, <d11>0790316</d11> in the claim file"),
        right: Wording("清單 0790315，申報檔 <d11>0790315</d11>", "0790315 on the list, <d11>0790315</d11> in the claim file")
      )
    case .namesDiffer:
      RuleExample(
        wrong: Wording("清單「示範患者甲」，申報檔「示範患者乙」", "示範患者甲 on the list, 示範患者乙 in the claim file"),
        right: Wording(
          "清單「示範患者甲」，申報檔「示範○者甲」（遮蔽的字不比對）", "示範患者甲 on the list, 示範○者甲 in the claim file (what is masked is not compared)"
        ))
    case .repeatedRecord:
      RuleExample(
        wrong: Wording("<d1>19</d1><d2>1</d2> 出現兩次，病人相同", "<d1>19</d1><d2>1</d2> twice, with the same patient"),
        right: Wording(
          "<d1>19</d1><d2>1</d2> 和 <d1>16</d1><d2>1</d2> 各一次",
          "<d1>19</d1><d2>1</d2> and <d1>16</d1><d2>1</d2>, once each"))
    case .contradictoryRecords:
      RuleExample(
        wrong: Wording(
          "兩筆都是 <d1>19</d1><d2>1</d2>，d3 一筆是 A12345****，一筆是 B22345****",
          "two records with <d1>19</d1><d2>1</d2>, one with d3 A12345****, one with B22345****"),
        right: Wording("一筆 <d2>1</d2>，一筆 <d2>2</d2>", "one record with <d2>1</d2>, one with <d2>2</d2>"))
    case .unusableIdentifier:
      RuleExample(
        wrong: Wording("<d3></d3>（空白）", "<d3></d3> (empty)"),
        right: Wording("<d3> 有 10 碼身分證號", "<d3> with the ten characters of the number"))
    case .unusableBirthDate:
      RuleExample(
        wrong: Wording("<d11>0790230</d11>（沒有 2 月 30 日）", "<d11>0790230</d11> (there is no 30 February)"),
        right: Wording("<d11>0790315</d11>"))
    case .unidentifiedRecord:
      RuleExample(
        wrong: Wording("<d1>19</d1><d2></d2>"),
        right: Wording("<d1>19</d1><d2>1</d2>"))
    case .otherKind:
      RuleExample(
        wrong: Wording("醫事類別 13（門診），申報檔是住診的 <inpatient>", "tier 13 (outpatient) with an <inpatient> claim"),
        right: Wording("醫事類別 13（門診），申報檔是 <outpatient>", "tier 13 (outpatient) with an <outpatient> claim"))
    case .incompleteHead:
      RuleExample(
        wrong: Wording("<tdata> 裡沒有 t6 申報日期", "no t6 (filing date) in <tdata>"),
        right: Wording("<t6>1150802</t6>"))
    }
  }
}
