public import Findings

/// 第一階層 = 醫事類別: what kind of care a case is, the first two digits of a record name and c3 of the batch XML.
///
/// Source: 專業審查作業紙本病歷替代方案 (106.9.22), 附件二 表一.
public enum Tier: String, Sendable, CaseIterable, Hashable {
  case clinicOutpatient = "11"
  case hospitalOutpatient = "12"
  case dental = "13"
  case chineseMedicine = "14"
  case dialysis = "15"
  case otherOutpatient = "19"
  case clinicInpatient = "21"
  case hospitalInpatient = "22"
  case otherInpatient = "29"
  case pharmacy = "30"
  case physicalTherapy = "40"
  case laboratory = "50"

  /// As it stands in a name.
  public var code: String { rawValue }

  /// How many characters 案件分類 has in a record name: one for 21 and 22, two elsewhere.
  public var categoryWidth: Int {
    switch self {
    case .clinicInpatient, .hospitalInpatient: 1
    default: 2
    }
  }

  /// What the insurer calls it.
  public var name: Wording {
    switch self {
    case .clinicOutpatient: Wording("西醫基層門診", "western clinic, outpatient")
    case .hospitalOutpatient: Wording("醫院門診", "hospital, outpatient and emergency")
    case .dental: Wording("牙醫門診", "dental")
    case .chineseMedicine: Wording("中醫門診", "Chinese medicine")
    case .dialysis: Wording("門診透析", "dialysis")
    case .otherOutpatient: Wording("門診其他醫事機構", "other institutions, outpatient")
    case .clinicInpatient: Wording("西醫基層住診", "western clinic, inpatient")
    case .hospitalInpatient: Wording("醫院住診", "hospital, inpatient")
    case .otherInpatient: Wording("住診其他醫事機構", "other institutions, inpatient")
    case .pharmacy: Wording("特約藥局", "pharmacy")
    case .physicalTherapy: Wording("物理治療所", "physical therapy")
    case .laboratory: Wording("特約檢驗所", "laboratory")
    }
  }
}
