/// 案件分類 as the insurer's code lists have them.
///
/// Sources: the insurer's FHIR code systems nhi-outpatient-case-type (2025-10-16) and nhi-inpatient-case-type
/// (2023-08-25); pharmacies, E2 and E3 from a clinic system in production; 15 from a 2018 announcement. Which tiers a
/// category belongs to is inferred from its name, so a mismatch is worth a warning and no more.
package enum CategoryTable {
  /// Which of the lists a tier goes by.
  package enum Setting: Sendable, Hashable {
    case outpatient, inpatient, pharmacy
    /// 統扣 in appeals; never in a record name.
    case appealOnly

    /// nil for 29, 40 and 50, for which no list is known.
    package init?(_ tier: Tier) {
      switch tier {
      case .clinicOutpatient, .hospitalOutpatient, .dental, .chineseMedicine, .dialysis, .otherOutpatient:
        self = .outpatient
      case .clinicInpatient, .hospitalInpatient: self = .inpatient
      case .pharmacy: self = .pharmacy
      case .otherInpatient, .physicalTherapy, .laboratory: return nil
      }
    }
  }

  package enum Standing: Sendable, Hashable {
    case official, deployedPractice
    /// Once in use, no longer on the list.
    case retired
  }

  package struct Entry: Sendable, Hashable {
    package let setting: Setting
    package let code: String
    /// The insurer's name for it, in Chinese.
    package let name: String
    package let expectedTiers: [Tier]
    package let standing: Standing
  }

  package static let entries: [Entry] = [
    entry(.outpatient, "00", "自費案件", [.clinicOutpatient, .hospitalOutpatient, .dental, .chineseMedicine], .official),
    entry(.outpatient, "01", "西醫一般案件", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "02", "西醫急診", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "03", "西醫門診手術", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "04", "西醫慢性病", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "05", "洗腎", [.dialysis, .clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "06", "結核病", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "07", "遠距醫療", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "08", "慢性病連續處方調劑", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "09", "西醫其他專案", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "11", "牙醫一般案件", [.dental], .official),
    entry(.outpatient, "12", "牙醫急診", [.dental], .official),
    entry(.outpatient, "13", "牙醫門診手術", [.dental], .official),
    entry(.outpatient, "14", "牙醫門診總額醫療資源不足地區改善方案", [.dental], .official),
    entry(.outpatient, "15", "牙周統合照護", [.dental], .retired),
    entry(.outpatient, "16", "牙醫特殊專案醫療服務項目", [.dental], .official),
    entry(.outpatient, "17", "牙醫急診醫療不足區獎勵試辦計畫", [.dental], .official),
    entry(.outpatient, "19", "牙醫其他專案", [.dental], .official),
    entry(.outpatient, "21", "中醫一般案件", [.chineseMedicine], .official),
    entry(.outpatient, "22", "中醫其他專案", [.chineseMedicine], .official),
    entry(.outpatient, "23", "中醫現代科技加強醫療服務方案", [.chineseMedicine], .official),
    entry(.outpatient, "24", "中醫慢性病", [.chineseMedicine], .official),
    entry(.outpatient, "25", "中醫門診總額醫療資源不足地區改善方案", [.chineseMedicine], .official),
    entry(.outpatient, "28", "中醫慢性病連續處方調劑", [.chineseMedicine], .official),
    entry(.outpatient, "29", "中醫針灸、傷科及脫臼整復", [.chineseMedicine], .official),
    entry(.outpatient, "30", "中醫特定疾病門診加強照護", [.chineseMedicine], .official),
    entry(.outpatient, "31", "中醫居家", [.chineseMedicine], .official),
    entry(
      .outpatient, "A1", "居家照護",
      [.otherOutpatient, .clinicOutpatient, .hospitalOutpatient, .chineseMedicine], .official),
    entry(.outpatient, "A2", "精神疾病社區復健", [.otherOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "A3", "預防保健", [.clinicOutpatient, .hospitalOutpatient, .dental], .official),
    entry(.outpatient, "A5", "安寧居家療護", [.otherOutpatient, .clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "A6", "護理之家居家照護", [.otherOutpatient, .clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "A7", "安養、養護機構院民之居家照護", [.otherOutpatient, .clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "B1", "行政協助性病患者全面篩檢愛滋病毒計畫", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "B6", "職災案件", [.clinicOutpatient, .hospitalOutpatient, .dental, .chineseMedicine], .official),
    entry(.outpatient, "B7", "行政協助門診戒菸", [.clinicOutpatient, .hospitalOutpatient, .dental], .official),
    entry(.outpatient, "B8", "行政協助精神病人強制處置", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "B9", "行政協助孕婦全面篩檢愛滋計畫", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "BA", "愛滋防治替代治療計畫", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "C1", "論病例計酬案件", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "C4", "行政協助無健保結核病患就醫案件", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(
      .outpatient, "C5", "嚴重特殊傳染性肺炎(法定傳染病)通報且隔離案件",
      [.clinicOutpatient, .hospitalOutpatient, .dental, .chineseMedicine], .official),
    entry(.outpatient, "D1", "行政協助愛滋病案件", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(
      .outpatient, "D2", "行政協助兒童常規疫苗、流感疫苗、75歲以上肺炎鏈球菌疫苗、COVID-19檢驗費",
      [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "D4", "西醫基層(醫院支援)醫療資源不足地區改善方案", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "DF", "代辦登革熱NS1抗原快速篩檢試劑", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "E1", "醫療給付改善方案及試辦計畫", [.clinicOutpatient, .hospitalOutpatient], .official),
    entry(.outpatient, "E2", "愛滋病確診服藥滿2年後案件", [.clinicOutpatient, .hospitalOutpatient], .deployedPractice),
    entry(.outpatient, "E3", "愛滋病確診服藥滿2年後案件之慢性病連續處方再調劑", [.clinicOutpatient, .hospitalOutpatient], .deployedPractice),
    entry(.inpatient, "00", "自費案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "1", "一般案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "2", "論病例計酬案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "3", "特定案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "4", "支付制度試辦計畫", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "5", "Tw-DRGs案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "6", "安寧療護案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "7", "愛滋病確診服藥滿2年後案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "A1", "一般案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "A2", "論病例計酬", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "A3", "特定案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "A4", "支付制度試辦計畫", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "AZ", "職業傷病住院膳食費", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "B1", "精神病嚴重病人送醫及強制住院案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "C1", "AIDS案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "C4", "無健保結核病患之醫療費用", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "C5", "法定傳染病通報且隔離案件", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.inpatient, "DZ", "低收入戶住院膳食費", [.clinicInpatient, .hospitalInpatient], .official),
    entry(.pharmacy, "1", "一般處方調劑", [.pharmacy], .deployedPractice),
    entry(.pharmacy, "2", "慢性病連續處方調劑", [.pharmacy], .deployedPractice),
    entry(.pharmacy, "3", "日劑藥費", [.pharmacy], .deployedPractice),
    entry(.pharmacy, "4", "肺結核個案DOTS執行服務費", [.pharmacy], .deployedPractice),
    entry(.pharmacy, "5", "協助辦理門診戒菸計畫", [.pharmacy], .deployedPractice),
    entry(.pharmacy, "D", "藥事居家照護", [.pharmacy], .deployedPractice),
    entry(.appealOnly, "0", "統扣案件", [], .official),
    entry(.appealOnly, "A0", "行政協助勞保局的統扣", [], .official),
    entry(.appealOnly, "B0", "行政協助衛生福利部的統扣", [], .official),
    entry(.appealOnly, "C0", "行政協助疾管署的統扣", [], .official),
    entry(.appealOnly, "D0", "行政協助內政部的統扣", [], .official),
  ]

  private static func entry(
    _ setting: Setting, _ code: String, _ name: String, _ tiers: [Tier], _ standing: Standing
  ) -> Entry {
    Entry(setting: setting, code: code, name: name, expectedTiers: tiers, standing: standing)
  }
}
