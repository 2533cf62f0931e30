package import Findings

/// What can be wrong with the claim file, and where it and the sampling list disagree about a case.
package enum ClaimRule: String, CaseIterable, Rule {
  case unusableClaim = "L301"
  case notInClaim = "L302"
  case identifiersDiffer = "L303"
  case birthDatesDiffer = "L304"
  case namesDiffer = "L305"
  case repeatedRecord = "L306"
  case contradictoryRecords = "L307"
  case unusableIdentifier = "L308"
  case unusableBirthDate = "L309"
  case unidentifiedRecord = "L310"
  case otherKind = "L311"
  case incompleteHead = "L312"

  public var severity: Severity {
    switch self {
    case .unusableClaim, .notInClaim, .identifiersDiffer, .birthDatesDiffer, .contradictoryRecords, .otherKind: .error
    case .namesDiffer, .repeatedRecord, .unusableIdentifier, .unusableBirthDate, .unidentifiedRecord,
      .incompleteHead:
      .warning
    }
  }

  public var title: Wording {
    switch self {
    case .unusableClaim: Wording("申報檔無法使用", "The claim file cannot be used")
    case .notInClaim: Wording("案件不在申報檔裡", "The case is not in the claim")
    case .identifiersDiffer: Wording("身分證號與申報檔不同", "Identity number differs from the claim")
    case .birthDatesDiffer: Wording("出生日期與申報檔不同", "Birth date differs from the claim")
    case .namesDiffer: Wording("姓名與申報檔不同", "Name differs from the claim")
    case .repeatedRecord: Wording("申報檔裡同一案件出現兩次", "The same case twice in the claim")
    case .contradictoryRecords: Wording("申報檔裡同一案件有不同的病人", "The same case with different patients in the claim")
    case .unusableIdentifier: Wording("申報檔沒有可用的身分證號", "No usable identity number in the claim")
    case .unusableBirthDate: Wording("申報檔沒有可用的出生日期", "No usable birth date in the claim")
    case .unidentifiedRecord: Wording("申報檔有認不出案件的資料", "Records of the claim that name no case")
    case .otherKind: Wording("申報檔與醫事類別不相符", "The claim is of another kind than the tier")
    case .incompleteHead: Wording("申報檔的表頭不完整", "The claim's head is incomplete")
    }
  }

  public var source: RuleSource {
    switch self {
    case .unusableClaim, .unusableIdentifier, .unusableBirthDate, .unidentifiedRecord, .otherKind, .repeatedRecord,
      .contradictoryRecords:
      .claimFormat
    case .notInClaim, .incompleteHead: .matchedFields
    case .identifiersDiffer, .birthDatesDiffer, .namesDiffer: .ownCare
    }
  }
}
